// Instruments: questionnaires that others made and license, loaded as a definition file, beside the
// check of an alliance that is ours (requirement B01). None is shipped. An administrator of the
// region loads one and thereby says that the licence is held; whoever goes along with a young
// person answers it with them.
//
// Answers are for the two of them alone, as the alliance check is: empty and not open for whoever
// does not go along today. Figures over many are no part of this.
#pragma once

#include "alliance/alliance.hpp"
#include "http/api.hpp"
#include "identity/identity.hpp"
#include "instruments/answer_shapes.hpp"
#include "instruments/definition_shapes.hpp"
#include "people/people.hpp"
#include "storage/database.hpp"

namespace nabij::instruments {

// Of one region, all versions that were not ended. More is a cupboard that nobody opens.
inline constexpr std::size_t kInstrumentsAtMost = 20;

struct Dependencies {
  storage::Database& database;
  identity::Identity& identity;
  people::People& people;
  alliance::Alliance& alliance;
  const base::Clock& clock;
};

// What stands there after a write, and whether that was new or an earlier sending of the same.
template <typename Page>
struct After {
  Page page;
  bool is_new = true;
};

class Instruments {
 public:
  explicit Instruments(const Dependencies& dependencies);

  // Ended ones and earlier versions too, by name of the code.
  Result<InstrumentList> list(RegionId region);
  // InvalidInput names every fault of the definition, a version that is not newer than what stands
  // there, and one instrument too many; Conflict when the id stands for something else.
  Result<After<InstrumentList>> load(const privacy::Viewer& viewer, const NewInstrument& fresh);
  // No more answers; those that were given stay readable. NotFound for what is not there.
  Result<InstrumentList> end(const privacy::Viewer& viewer, InstrumentId instrument);

  // Leaves a look beside the page of the young person. NotFound when the viewer may not see them.
  Result<InstrumentPage> page(const privacy::PeopleScope& scope, PersonId person);
  // InvalidInput for a mark that the instrument does not know and for a side that it does not ask;
  // Conflict for who does not go along, an instrument that is not answered any more, a used id.
  Result<After<InstrumentPage>> answer(const privacy::PeopleScope& scope, PersonId person,
                                       const NewAnswers& answers);
  // Really removed, by the worker of the two.
  Result<InstrumentPage> take_back(const privacy::PeopleScope& scope, AnswersId answers);

  // Removes the answers of these records: when they keep a call name alone, or are erased.
  Result<> forget(storage::Writer& writer, RegionId region, const std::vector<PersonId>& records);

  const Dependencies& needs() const { return needs_; }

 private:
  Dependencies needs_;
};

void add_endpoints(http::Api& api, Instruments& instruments);

}  // namespace nabij::instruments
