// Every endpoint, and every field of one that names something, asked by everybody about what
// belongs to anybody.
#include <iterator>

#include "api/access_test.hpp"

namespace nabij::api_testing {
namespace {

// Somebody who asks, and whose things stand at which distance from them, in the order of
// `Relation`. Nothing is of the team of somebody without one.
struct Caller {
  std::string_view name;
  Column column;
  std::array<std::string_view, 5> owners;
};

constexpr std::array kCallers{
    Caller{"Noor", Column::Worker, {"Noor", "Sam", "Olaf", "Gijs", "Ada"}},
    Caller{"Mo", Column::Worker, {"Mo", "Sam", "Otto", "Gijs", "Ada"}},
    Caller{"Bo", Column::Worker, {"Bo", "Pim", "Gijs", "Sam", "Ada"}},
    Caller{"Nina", Column::Teamless, {"Nina", "", "Sam", "Gijs", "Ada"}},
    Caller{"Lee", Column::Leader, {"Lee", "Sam", "Olaf", "Gijs", "Ada"}},
    Caller{"Ans", Column::Administrator, {"Ans", "Sam", "Olaf", "Gijs", "Ada"}},
    Caller{"Pim", Column::Officer, {"Pim", "Bo", "Gijs", "Sam", "Ada"}},
    Caller{"Hanna", Column::Host, {"Hanna", "Bo", "Gijs", "Sam", "Ada"}},
};

int status_of(char letter) {
  switch (letter) {
    case 'x': return 403;
    case '-': return 404;
    case 'c': return 409;
    case 'i': return 400;
    case '4': return 401;
    default: return 200;
  }
}

class AccessMatrix : public AccessTest {
 protected:
  std::string target_of(const Row& row, const Caller& caller, Relation relation) {
    auto place = static_cast<std::size_t>(relation);
    if (relation == Relation::Absent || !row.names_something()) {
      return things_.make(Kind::None, cast_[caller.name]);
    }
    bool oneself = row.kind == Kind::Member && relation == Relation::Own;
    const auto& owner = cast_[caller.owners.at(place)];
    return oneself ? base::to_text(owner.id) : things_.make(row.kind, owner);
  }

  // One cell; returns the answer in a form that can be compared.
  std::string check(const Cell& cell, char letter, const std::string& cookie) {
    auto ask = request_of(cell, things_, house());
    auto answer = send(ask, cookie);
    ++cells_;
    bool done = answer.status >= 200 && answer.status < 300;
    bool right = letter == '+' || letter == '=' ? done : answer.status == status_of(letter);
    EXPECT_TRUE(right) << where_ << " expected " << letter << ", got " << answer.status << " "
                       << answer.body;
    // What somebody sent along themselves is not told to them.
    auto text = comparable(ask, answer);
    for (const auto& leak : things_.leaks(cell.who, text)) {
      ADD_FAILURE() << where_ << " shows " << leak << ": " << answer.body;
    }
    return text;
  }

  void check_row(const Row& row, const Caller& caller);
  void check_signed_out(const Row& row, const std::string& cookie, std::string_view state);
  std::map<std::string, std::string> lost_sessions();

  std::string where_;
  int cells_ = 0;
};
NABIJ_ON_EVERY_DATABASE(AccessMatrix);

std::string name_of(Relation relation) {
  constexpr std::array<std::string_view, 6> kNames{
      "own", "own team", "own organisation", "other organisation", "other region", "absent"};
  return std::string(kNames.at(static_cast<std::size_t>(relation)));
}

void AccessMatrix::check_row(const Row& row, const Caller& caller) {
  const auto& who = cast_[caller.name];
  const auto& spec = *specs_.at(row.operation);
  std::map<Relation, std::string> answers;
  for (auto relation : kRelations) {
    bool exists = relation == Relation::Absent ||
                  !caller.owners.at(static_cast<std::size_t>(relation)).empty();
    if (!exists) continue;
    where_ = row.operation + " " + row.field + " by " + who.name + ", " + name_of(relation);
    auto target = target_of(row, caller, relation);
    auto cookie = signed_in(who);
    auto letter = row.expected(caller.column, relation);
    answers[relation] = check({row, spec, who, target}, letter, cookie);
    bool known_to_both = letter == '+' && relation == Relation::OtherRegion;
    if (known_to_both) things_.forget(target);
    if (!row.names_something()) return;
  }
  for (const auto& [relation, answer] : answers) {
    bool hides = std::string_view("=-ix").find(row.expected(caller.column, relation)) !=
                 std::string_view::npos;
    if (hides) {
      EXPECT_EQ(answer, answers.at(Relation::Absent))
          << row.operation << " " << row.field << " tells " << who.name << " that something of "
          << name_of(relation) << " exists";
    }
  }
  // That an id is taken can be told, but not by whom.
  bool taken = row.expected(caller.column, Relation::OtherOrganisation) == 'c' &&
               row.expected(caller.column, Relation::OwnOrganisation) == 'c';
  if (taken) {
    EXPECT_EQ(answers.at(Relation::OtherOrganisation), answers.at(Relation::OwnOrganisation));
  }
}

TEST_P(AccessMatrix, HasARowForEverythingThatCanBeAsked) {
  std::vector<std::string> rows;
  for (const auto& row : read_matrix()) rows.push_back(row.operation + " " + row.field);
  std::ranges::sort(rows);
  auto slots = slots_of(house().api().endpoints());
  std::vector<std::string> missing;
  std::ranges::set_difference(slots, rows, std::back_inserter(missing));
  EXPECT_THAT(missing, ::testing::IsEmpty());
  std::vector<std::string> too_many;
  std::ranges::set_difference(rows, slots, std::back_inserter(too_many));
  EXPECT_THAT(too_many, ::testing::IsEmpty());
}

TEST_P(AccessMatrix, HasSomebodyOfEveryRoleAndAtEveryDistance) {
  privacy::RoleSet seen;
  for (const auto& caller : kCallers) {
    const auto& who = cast_[caller.name];
    for (auto role : who.roles.list()) seen.add(role);
    const auto& [own, team, organisation, other, far] = caller.owners;
    EXPECT_EQ(own, caller.name);
    EXPECT_EQ(team.empty(), who.teams.empty());
    if (!team.empty()) EXPECT_TRUE(share_a_team(who, cast_[team]));
    EXPECT_FALSE(share_a_team(who, cast_[organisation]));
    EXPECT_EQ(cast_[organisation].organisation, who.organisation);
    EXPECT_NE(cast_[other].organisation, who.organisation);
    EXPECT_EQ(cast_[other].region, who.region);
    EXPECT_NE(cast_[far].region, who.region);
  }
  EXPECT_EQ(seen.list().size(), base::NamedEnum<privacy::Role>::names.size());
}

TEST_P(AccessMatrix, HoldsInEveryCellForWhoeverIsSignedIn) {
  for (const auto& row : read_matrix()) {
    for (const auto& caller : kCallers) check_row(row, caller);
  }
  RecordProperty("cells", cells_);
  std::cout << cells_ << " cells held\n";
}

// By state: the cookie that a browser may still have.
std::map<std::string, std::string> AccessMatrix::lost_sessions() {
  std::map<std::string, std::string> cookies{{"no session", ""}};
  auto expired = signed_in(cast_["Noor"]);
  clock().advance_ms(13 * 3'600'000);
  cookies["expired session"] = expired;
  auto visitor = browser();
  visitor.cookie = cookies["revoked session"] = signed_in(cast_["Noor"]);
  EXPECT_EQ(visitor.remove("/api/v1/session").status, 204);
  cookies["session of somebody who left"] = signed_in(cast_["Dee"]);
  visitor.cookie = signed_in(cast_["Ans"]);
  auto left = visitor.remove("/api/v1/members/" + base::to_text(cast_["Dee"].id));
  EXPECT_EQ(left.status, 204) << left.body;
  return cookies;
}

void AccessMatrix::check_signed_out(const Row& row, const std::string& cookie,
                                    std::string_view state) {
  const auto& spec = *specs_.at(row.operation);
  const auto& caller = kCallers.front();
  std::set<std::string> answers;
  for (auto relation : kRelations) {
    where_ =
        row.operation + " " + row.field + " with " + std::string(state) + ", " + name_of(relation);
    auto target = target_of(row, caller, relation);
    auto letter = row.expected(Column::Nobody, relation);
    auto answer = check({row, spec, cast_[caller.name], target}, letter, cookie);
    if (letter == '4') answers.insert(answer);
    if (!row.names_something()) break;
  }
  EXPECT_LE(answers.size(), 1U) << row.operation << " " << row.field;
}

TEST_P(AccessMatrix, HoldsInEveryCellForWhoeverIsNotSignedIn) {
  auto cookies = lost_sessions();
  for (const auto& row : read_matrix()) {
    for (const auto& [state, cookie] : cookies) check_signed_out(row, cookie, state);
  }
  RecordProperty("cells", cells_);
  std::cout << cells_ << " cells held\n";
}

}  // namespace
}  // namespace nabij::api_testing
