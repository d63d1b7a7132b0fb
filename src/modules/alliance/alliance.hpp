// Alliance: the working relation of a young person with those who go along (requirements H01, H02,
// A16, B10, B15, F08). One guide along the whole route, a second whom they know, cover while the
// guide is away, and where the relation stands. A change of worker is never a failure and has no
// reason; no phase lasts too long and nothing closes by itself.
//
// Who may see the young person may see and say this. Whoever is not let in gets NotFound, as for
// somebody who does not exist. Whatever shows it leaves a look or a fact behind; beside the page of
// the young person that is one look for both.
#pragma once

#include "alliance/check_shapes.hpp"
#include "alliance/own_shapes.hpp"
#include "alliance/shapes.hpp"
#include "http/api.hpp"
#include "identity/identity.hpp"
#include "people/people.hpp"
#include "storage/database.hpp"

namespace nabij::alliance {

// The longest cover, in days. Who is away for longer hands over.
inline constexpr std::int64_t kLongestCoverDays = 366;

struct Dependencies {
  storage::Database& database;
  identity::Identity& identity;
  people::People& people;
  const base::Clock& clock;
  base::IdSource& ids;
};

// What stands there after a write, and whether that was new or an earlier sending of the same.
template <typename Page>
struct After {
  Page page;
  bool is_new = true;
};
using Written = After<AlliancePage>;
using WrittenCheck = After<CheckPage>;
using WrittenOwnCheck = After<OwnCheckPage>;

// Whoever has, or had, one of some workers as guide; for figures, so without a name.
struct Guided {
  PersonId main;
  std::vector<PersonId> records;  // all that count as the main one
  std::vector<Turn> turns;        // of everybody who went along, oldest first
  std::vector<ToldPhase> phases;  // in the order of telling
};

class Alliance {
 public:
  explicit Alliance(const Dependencies& dependencies);

  Result<AlliancePage> page(const privacy::PeopleScope& scope, PersonId person);
  // Whoever had the role before goes out of it in the same write; a new guide ends the cover of the
  // one before. Raises the record to the layer that keeps what the young person wants remembered.
  // InvalidInput for a worker of no team that they let in, a second or cover who is the guide
  // already, cover without a guide or a last day; Conflict when the id was used before.
  Result<Written> begin_turn(const privacy::PeopleScope& scope, PersonId person,
                             const NewTurn& turn);
  // Conflict once it has ended.
  Result<Written> change_turn(const privacy::PeopleScope& scope, TurnId turn,
                              const TurnChange& change);
  Result<Written> tell_phase(const privacy::PeopleScope& scope, PersonId person,
                             const NewPhase& phase);

  // Everybody whom this member goes along with today, as guide, second or cover, within what they
  // may see: for a day's work, and for handing over. Shows no words, so it leaves no look.
  Result<GoingAlongList> of_worker(const privacy::PeopleScope& scope);

  // The check of how it goes between the young person and this member, for the two of them alone:
  // empty and not open for whoever does not go along today as guide, second or cover, so that
  // neither a colleague nor whoever comes after reads what was said about somebody else.
  Result<CheckPage> checks(const privacy::PeopleScope& scope, PersonId person);
  // InvalidInput when nothing is said; Conflict for who does not go along, or a used id.
  Result<WrittenCheck> check(const privacy::PeopleScope& scope, PersonId person,
                             const NewCheck& check);
  // Really removed: what somebody said about another is theirs to take back.
  Result<WrittenCheck> take_back_check(const privacy::PeopleScope& scope, CheckId check);
  // The middle of all workers of the viewer's teams together, for quarters that are over.
  Result<CheckFigures> check_figures(const privacy::Viewer& viewer);

  // Whether the one who asks goes along today with whom these records are of: as guide, second or
  // cover. Who went along before does so no more.
  Result<bool> goes_along(storage::Reader& reader, const privacy::PeopleScope& scope,
                          const std::vector<PersonId>& records, base::LocalDay today);
  // Of these workers, in as far as the young person lets this team in; phases as they had been told
  // before that moment. Leaves no look: whoever asks shows figures alone.
  Result<std::vector<Guided>> guided(storage::Reader& reader, const TeamRef& team,
                                     const std::vector<MemberId>& workers,
                                     base::Instant told_before);

  // The same at the young person's own link: who goes along with them, and what they said there.
  // What a worker said, or what was said on a worker's phone, is not told: who holds the link need
  // not be the young person.
  Result<OwnCheckPage> own_checks(const privacy::Visitor& visitor);
  // InvalidInput when nothing is said, or about somebody who does not go along.
  Result<WrittenOwnCheck> own_check(const privacy::Visitor& visitor, const NewOwnCheck& check);
  // NotFound for what was not said at this link.
  Result<WrittenOwnCheck> take_back_own_check(const privacy::Visitor& visitor, CheckId check);

  // Removes every fact of these records: when they keep a call name alone, or are erased.
  Result<> forget(storage::Writer& writer, RegionId region, const std::vector<PersonId>& records);

  const Dependencies& needs() const { return needs_; }

 private:
  Dependencies needs_;
};

void add_endpoints(http::Api& api, Alliance& alliance);

}  // namespace nabij::alliance
