// Boundaries: what is negotiable in a relation, what is not and what is told to others (requirement
// B08), and the few rules of a team with the times that a worker set one aside for a reason (B09).
// Both are there to be talked about: nothing needs permission, nothing is blocked, nobody is
// marked.
//
// A sheet belongs to one young person and one team, because the same young person may come to one
// of their own accord and be sent to another. A worker sees those of their own teams; the young
// person sees all.
#pragma once

#include "boundaries/rule_shapes.hpp"
#include "http/api.hpp"
#include "identity/identity.hpp"
#include "lists/lists.hpp"
#include "people/people.hpp"
#include "storage/database.hpp"

namespace nabij::boundaries {

// More is a protocol that nobody remembers. What is advised is a norm, and lower.
inline constexpr std::int64_t kHouseRulesAtMost = 5;
inline constexpr std::int64_t kWorkRulesAtMost = 30;
// So many days ago something may have happened; an exception shows for a year and is removed after
// two.
inline constexpr std::int64_t kExceptionDaysBack = 366;
inline constexpr std::int64_t kExceptionDaysKept = 731;

struct Dependencies {
  storage::Database& database;
  identity::Identity& identity;
  lists::Lists& lists;
  people::People& people;
  const base::Clock& clock;
  base::Random& random;
  base::IdSource& ids;
};

// What stands there after a write, and whether that was new or an earlier sending of the same.
template <typename Page>
struct After {
  Page page;
  bool is_new = true;
};

class Boundaries {
 public:
  explicit Boundaries(const Dependencies& dependencies);

  // Leaves a look beside the page of the young person. NotFound when the viewer may not see them.
  Result<BoundaryPage> page(const privacy::Viewer& viewer, PersonId person);
  // Raises the record to the layer that keeps what the young person wants remembered. InvalidInput
  // for a team that is not the viewer's own or not let in, and for what is told to others left out
  // when the young person did not choose to come.
  Result<BoundaryPage> write_sheet(const privacy::Viewer& viewer, PersonId person,
                                   const NewSheet& sheet);
  // All of it, of every team that they let in.
  Result<OwnBoundaries> at_link(const privacy::Visitor& visitor);

  Result<RulesPage> rules(const privacy::Viewer& viewer);
  // NotFound for a team that is not the viewer's own; InvalidInput for one rule too many; Conflict
  // when the id stands for something else.
  Result<After<RulesPage>> add_rule(const privacy::Viewer& viewer, TeamId team,
                                    const NewRule& rule);
  // What was set aside under it stays. NotFound for a rule of another team.
  Result<RulesPage> end_rule(const privacy::Viewer& viewer, RuleId rule);
  // The team looked at the rule and keeps it: from here on times are counted anew.
  Result<RulesPage> review_rule(const privacy::Viewer& viewer, RuleId rule);

  // Of one's own teams, a year back. What was done for a young person stands on their page alone,
  // because reading it is a look.
  Result<ExceptionList> exceptions(const privacy::Viewer& viewer);
  // Nobody approves it. NotFound for a rule of another team; InvalidInput for a day too far back or
  // ahead, or somebody whom the viewer may not see; Conflict for a used id.
  Result<After<ExceptionList>> add_exception(const privacy::Viewer& viewer, RuleId rule,
                                             const NewException& exception);
  // By its author alone; really removed.
  Result<ExceptionList> take_back(const privacy::Viewer& viewer, ExceptionId exception);

  // Removes sheets and exceptions of these records: when they keep a call name alone, or are
  // erased.
  Result<> forget(storage::Writer& writer, RegionId region, const std::vector<PersonId>& records);

  const Dependencies& needs() const { return needs_; }

 private:
  Dependencies needs_;
};

void add_endpoints(http::Api& api, Boundaries& boundaries);

}  // namespace nabij::boundaries
