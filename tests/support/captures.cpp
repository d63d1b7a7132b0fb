#include "support/captures.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace nabij::testing_support {
namespace {

using storage::Sql;

constexpr std::array kTopics{"school", "work", "money", "home", "friends"};

const Sql& query_of(Fact fact) {
  static constexpr std::array<Sql, 7> kQueries{{
      {"test.contact",
       "SELECT COUNT(*) FROM contact"
       " WHERE region_id = (SELECT region_id FROM region) AND id = :id"},
      {"test.contact_end",
       "SELECT COUNT(*) FROM contact_end"
       " WHERE region_id = (SELECT region_id FROM region) AND contact_id = :id"},
      {"test.person",
       "SELECT COUNT(*) FROM person"
       " WHERE region_id = (SELECT region_id FROM region) AND id = :id"},
      {"test.presence",
       "SELECT COUNT(*) FROM presence"
       " WHERE region_id = (SELECT region_id FROM region) AND id = :id"},
      {"test.tally",
       "SELECT COUNT(*) FROM tally"
       " WHERE region_id = (SELECT region_id FROM region) AND id = :id"},
      {"test.follow_up",
       "SELECT COUNT(*) FROM follow_up"
       " WHERE region_id = (SELECT region_id FROM region) AND id = :id"},
      {"test.follow_up_end",
       "SELECT COUNT(*) FROM follow_up_end"
       " WHERE region_id = (SELECT region_id FROM region) AND id = :id"},
  }};
  return kQueries[static_cast<std::size_t>(fact)];
}

std::string minutes_ago(std::uint64_t minutes) {
  return base::to_text(base::SystemClock().now().plus_minutes(-static_cast<std::int64_t>(minutes)));
}

std::string in_days(std::int64_t days) {
  return base::to_text(base::SystemClock().now().plus_days(days)).substr(0, 10);
}

}  // namespace

bool Recorder::send(std::string_view method, std::string_view path, const std::string& body) {
  auto answer = visitor_.send(method, path, body);
  status_ = answer.status;
  ++answers_[status_];
  bool stored = status_ / 100 == 2;
  if (!stored && status_ != 0) last_refusal_ = fmt::format("{} {}", status_, answer.body);
  return stored;
}

int Recorder::record() {
  auto turn = below(20);
  if (turn < 12) record_contact();
  if (turn >= 12 && turn < 14) correct_contact();
  if (turn == 14) withdraw_contact();
  if (turn >= 15 && turn < 17) record_presence();
  if (turn == 17) record_tally();
  if (turn >= 18) end_follow_up();
  return status_;
}

// A contact with somebody known, now and then somebody new, and a promise; `told` gets what else
// is stored with it.
std::string Recorder::contact_body(const std::string& id, Ledger& told) {
  std::string more;
  if (below(4) == 0) {
    auto person = told.emplace_back(Fact::Person, new_id()).id;
    more += fmt::format(R"(,"new_people":[{{"id":"{}","alias":"Groene jas"}}])", person);
  }
  if (below(3) == 0) {
    auto promise = told.emplace_back(Fact::FollowUp, new_id()).id;
    more += fmt::format(R"(,"follow_up":{{"id":"{}","due_on":"{}","text":"Bellen over de stage"}})",
                        promise, in_days(3));
  }
  const auto& person = town_.people[below(town_.people.size())];
  return fmt::format(
      R"({{"id":"{}","started_at":"{}","channel":"street","place_id":"{}","person_ids":["{}"],)"
      R"("unknown_count":1,"topics":["{}","{}"],"note":{{"text":"Was er weer","audience":"team"}})"
      R"({}}})",
      id, minutes_ago(below(20'000)), town_.places[below(town_.places.size())], person,
      kTopics[below(kTopics.size())], kTopics[below(kTopics.size())], more);
}

void Recorder::record_contact() {
  Ledger told{{Fact::Contact, new_id()}};
  auto id = told.front().id;
  if (!send("POST", "/contacts", contact_body(id, told))) return;
  contacts_.push_back(id);
  for (auto& each : told) {
    if (each.fact == Fact::FollowUp) follow_ups_.push_back(each.id);
    ledger_.push_back(std::move(each));
  }
}

// The earlier one is let go of before the answer: without one, whether it happened is not known.
void Recorder::correct_contact() {
  if (contacts_.empty()) return record_contact();
  auto old = std::move(contacts_.back());
  contacts_.pop_back();
  Ledger told{{Fact::Contact, new_id()}, {Fact::ContactEnd, old}};
  auto id = told.front().id;
  if (!send("PUT", "/contacts/" + old + "/correction", contact_body(id, told))) return;
  contacts_.push_back(id);
  ledger_.insert(ledger_.end(), told.begin(), told.end());
}

void Recorder::withdraw_contact() {
  if (contacts_.empty()) return record_contact();
  auto old = std::move(contacts_.back());
  contacts_.pop_back();
  if (send("POST", "/contacts/" + old + "/withdrawal", "{}")) {
    ledger_.push_back({Fact::ContactEnd, old});
  }
}

void Recorder::record_presence() {
  auto id = new_id();
  auto start = 60 + below(20'000);
  auto body = fmt::format(
      R"({{"id":"{}","place_id":"{}","started_at":"{}","ended_at":"{}","seen_count":4}})", id,
      town_.places[below(town_.places.size())], minutes_ago(start), minutes_ago(start - 45));
  if (send("POST", "/presences", body)) ledger_.push_back({Fact::Presence, id});
}

void Recorder::record_tally() {
  auto id = new_id();
  auto body = fmt::format(R"({{"id":"{}","kind":"reach","at":"{}","count":3}})", id,
                          minutes_ago(below(1000)));
  if (send("POST", "/tallies", body)) ledger_.push_back({Fact::Tally, id});
}

void Recorder::end_follow_up() {
  if (follow_ups_.empty()) return record_contact();
  auto promise = std::move(follow_ups_.back());
  follow_ups_.pop_back();
  auto id = new_id();
  bool moves = below(2) == 0;
  auto body = moves
                  ? fmt::format(R"({{"id":"{}","outcome":"moved","due_on":"{}"}})", id, in_days(9))
                  : fmt::format(R"({{"id":"{}","outcome":"done"}})", id);
  if (send("POST", "/follow-ups/" + promise + "/end", body)) {
    ledger_.push_back({Fact::FollowUpEnd, id});
  }
}

Load::Load(std::vector<Recorder>& recorders, std::function<void()> on_first) {
  for (auto& recorder : recorders) {
    threads_.emplace_back([this, &recorder, on_first] {
      while (!stopping_) {
        int status = recorder.record();
        if (status / 100 == 2 && ++acknowledged_ == 1 && on_first) on_first();
        // Nobody is there: ask again soon, not at once.
        if (status == 0) std::this_thread::sleep_for(std::chrono::milliseconds(2));
      }
    });
  }
}

void Load::stop() {
  stopping_ = true;
  for (auto& thread : threads_) thread.join();
  threads_.clear();
}

std::vector<Recorder> make_recorders(Town& town, std::uint64_t seed) {
  std::vector<Recorder> recorders;
  for (auto& worker : town.workers) {
    recorders.emplace_back(std::move(worker), town, seed + recorders.size());
  }
  return recorders;
}

Ledger taken_ledger(std::vector<Recorder>& recorders) {
  Ledger all;
  for (auto& recorder : recorders) {
    auto& ledger = recorder.ledger();
    all.insert(all.end(), ledger.begin(), ledger.end());
    ledger.clear();
  }
  return all;
}

std::vector<std::string> missing(storage::Database& database, const Ledger& ledger) {
  std::vector<std::string> found;
  auto read = database.read([&](storage::Reader& reader) -> Result<> {
    for (const auto& each : ledger) {
      const auto& sql = query_of(each.fact);
      auto count = TRY(reader.first(sql, {{"id", *base::parse_uuid(each.id)}},
                                    [](const storage::Row& row) { return row.integer(0); }));
      if (count.value_or(0) == 0) found.push_back(fmt::format("{} {}", sql.name, each.id));
    }
    return {};
  });
  if (!read.has_value()) found.push_back("not readable: " + read.error().internal);
  return found;
}

}  // namespace nabij::testing_support
