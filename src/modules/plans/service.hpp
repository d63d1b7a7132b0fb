// What the parts of this module share on the way from a request to the store.
#pragma once

#include <algorithm>
#include <functional>
#include <map>

#include "http/encode.hpp"
#include "plans/domain/outcomes.hpp"
#include "plans/domain/ownership.hpp"
#include "plans/domain/steps.hpp"
#include "plans/plans.hpp"
#include "plans/store/scales.hpp"
#include "plans/store/tasks.hpp"
#include "plans/store/ties.hpp"
#include "privacy/fingerprint.hpp"
#include "privacy/key_ring.hpp"

namespace nabij::plans {

// One young person's plan, for somebody who may see it.
struct Whose {
  PersonId main;
  Records records;  // all that count as the main one
  people::Layer layer = people::Layer::Alias;
};

bool stands_in(const Whose& whose, PersonId record);
// NotFound when this actor may not see that record.
Result<Whose> find_whose(Plans& plans, storage::Reader& reader, const Actor& actor,
                         PersonId person);

// The keys of one young person's records, for as long as one answer is made.
class Words {
 public:
  static Result<Words> create(Plans& plans, storage::Reader& reader, RegionId region,
                              const Records& records);
  // `column` and the version make up what the words are sealed to. The words may be left out.
  template <typename Sealed>
  auto open(const Fact& fact, std::string_view column, const Sealed& sealed) const {
    return keys_.open({fact.person, fact.id.uuid, column}, sealed);
  }
  template <typename Text>
  auto seal(const Fact& fact, std::string_view column, const Text& words) const {
    return keys_.seal({fact.person, fact.id.uuid, column}, words);
  }

 private:
  explicit Words(privacy::KeyRing keys) : keys_(std::move(keys)) {}
  privacy::KeyRing keys_;
};

// The place and moment in which one write runs.
struct Writing {
  Plans& plans;
  storage::Writer& writer;
  const Actor& actor;
  Whose whose;
  Words words;

  RegionId region() const { return actor.region; }
  // A new version of something that stands under this record.
  Fact fact(PersonId record) const;
};

// Finds whose plan it is, for the writer and for the reader alike.
using FindPerson = std::function<Result<PersonId>(storage::Reader&)>;
// Writes; false when all of it stood there already.
using Write = std::function<Result<bool>(Writing&)>;

// Finds the plan, writes in it, and answers with the plan as it is then.
Result<Written> write_in_plan(Plans& plans, const Actor& actor, const FindPerson& find,
                              const Write& write);
// The person is named, or found by one of their things: NotFound when there is none.
FindPerson plan_of(PersonId person);
FindPerson plan_with(const storage::Sql& sql, RegionId region, const base::Uuid& thing);

// The day in the region, and what goes by it. Found out before a transaction begins.
struct Today {
  base::LocalDay day;
  base::TimeZone zone;
  base::LocalDay setbacks_from;  // what did not work out before is no longer shown
  OutcomeTimes outcome_times;
};
Result<Today> today_for(Plans& plans, RegionId region);

Result<PlanPage> read_page(Plans& plans, storage::Reader& reader, const Actor& actor,
                           const Whose& whose, const Today& today);

// Everything of one plan, still sealed.
struct Leaves {
  std::vector<GoalRow> goals;
  std::vector<CommentRow> comments;
  std::vector<StepRow> steps;
  std::vector<MomentRow> moments;
  std::vector<ScaleRow> scales;
  std::vector<RatingRow> ratings;
  std::vector<TaskRow> tasks;
  std::vector<OpportunityRow> opportunities;
  std::vector<OutcomeRow> outcomes;
  std::vector<EighteenRow> eighteens;
  std::vector<TieRow> ties;
};

// Whether what is for the pair is for this actor's eyes.
Result<bool> is_of_the_pair(storage::Reader& reader, const Actor& actor, const Whose& whose);

// Who said a thing, by the names of members.
class Names {
 public:
  template <typename... Rows>
  static Result<Names> create(Plans& plans, storage::Reader& reader, RegionId region,
                              const std::vector<Rows>&... rows) {
    std::vector<MemberId> members;
    auto note = [&](const Fact& fact) {
      if (fact.member) members.push_back(*fact.member);
    };
    (std::ranges::for_each(rows, note), ...);
    Names names;
    if (members.empty()) return names;
    names.names_ = TRY(plans.needs().identity.member_names(reader, region, members));
    return names;
  }
  BySide by(const Fact& fact) const {
    auto name = fact.member ? names_.find(*fact.member) : names_.end();
    if (name == names_.end()) return {fact.side, std::nullopt};
    return {fact.side, name->second};
  }

 private:
  std::map<MemberId, std::string> names_;
};

// Recognises the same input when it is sent again.
template <http::Described Input>
Result<base::Bytes> content_hash(Plans& plans, RegionId region, const Input& input) {
  auto key = TRY(plans.needs().identity.regions().region_key(region));
  return privacy::fingerprint(key, Input::schema_name, http::to_json(input));
}

// True when this thing was begun before with exactly this content, in this plan and about the same
// (when `about` is given). Conflict when its id stands for something else.
struct Begun {
  const storage::Sql& find;
  base::Uuid thing;
  std::optional<base::Uuid> about;
  const base::Bytes& hash;
};
Result<bool> begun_before(const Writing& writing, const Begun& begun);

Result<> require_on_list(Plans& plans, RegionId region, std::string_view list,
                         const std::optional<std::string>& key, std::string field);
// The record that the goal stands under; NotFound unless that is in this plan.
Result<PersonId> record_of_goal(const Writing& writing, GoalId goal);

// One thing through all its versions, oldest first.
template <typename Row>
struct Thread {
  std::vector<Row> versions;
  const Row& first() const { return versions.front(); }
  const Row& newest() const { return versions.back(); }
};

// In the order in which the things began.
template <typename Row, typename Key>
std::vector<Thread<Row>> threads(std::vector<Row> rows, Key Row::* key) {
  std::vector<Thread<Row>> found;
  std::map<Key, std::size_t> places;
  for (auto& row : rows) {
    auto [place, is_new] = places.try_emplace(row.*key, found.size());
    if (is_new) found.push_back({});
    found[place->second].versions.push_back(std::move(row));
  }
  return found;
}

// What one answer opens and names with.
struct Opened {
  const base::TimeZone& zone;
  const Words& words;
  const Names& names;
};
Result<Scaling> scaling_of(const Opened& opened, const Leaves& leaves);
Result<NetworkShape> network_of(const Opened& opened, std::vector<TieRow> rows, bool for_pair);
Result<> add_tasks(const Opened& opened, PlanPage& page, std::vector<TaskRow> rows);
Result<> add_opportunities(const Opened& opened, PlanPage& page, Leaves& leaves,
                           const Today& today);
Result<> add_eighteen(const Opened& opened, PlanPage& page, const std::vector<EighteenRow>& rows,
                      const Today& today);

StepPlace place_of(const Thread<StepRow>& thread);

}  // namespace nabij::plans
