#include "imports/run.hpp"

#include <algorithm>
#include <set>

#include "privacy/fingerprint.hpp"

namespace nabij::imports {
namespace {

constexpr std::size_t kLinesInAStep = 200;
constexpr std::int64_t kClearedInAStep = 500;

bool is_of_the_moment(const Error& error) {
  return error.code == ErrorCode::Unavailable || error.code == ErrorCode::TooManyRequests;
}

}  // namespace

base::Bytes Run::hash_of(std::string_view kind, const std::string& text) const {
  return privacy::fingerprint(*region_key_, kind, text);
}

Result<bool> Run::step() {
  auto row =
      TRY(needs_.database.read([&](storage::Reader& reader) { return find_import(reader, key_); }));
  if (!row) return false;
  row_ = std::move(*row);
  if (row_.state == base::to_name(State::Clearing)) return clear();
  if (row_.state != base::to_name(State::Running)) return false;
  auto done = take_in();
  if (done.has_value() || is_of_the_moment(done.error())) return done;
  auto failure = std::string(base::facts_of(done.error().code).name);
  return needs_.database.write([&](storage::Writer& writer) -> Result<bool> {
    TRY(set_failure(writer, key_, failure));
    return set_state(writer, key_, base::to_name(State::Running), base::to_name(State::Clearing));
  });
}

// The plan, and whom the names in it stand for already.
Result<> Run::prepare() {
  // Another program took lines in since: it may have met names that this one does not know of.
  if (plan_ && expected_row_ == row_.next_row) return {};
  places_.clear();
  region_key_ = TRY(needs_.identity.regions().region_key(key_.region));
  return needs_.database.read([&](storage::Reader& reader) -> Result<> {
    auto plan = TRY(make_plan(needs_, reader, key_.region, row_));
    std::map<base::Bytes, PersonId> people;
    for (const auto& team : plan.around.teams) {
      std::set<base::Bytes> several;
      privacy::PeopleScope scope{key_.region, row_.author, row_.organisation, {team.id}};
      for (const auto& person : TRY(needs_.people.everybody(reader, scope))) {
        auto hash = hash_of("imports.name", to_text(team.id) + folded(person.alias));
        if (!people.emplace(hash, person.id).second) several.insert(hash);
      }
      // Of two with one name nobody can tell which is meant: a new record, for workers to join.
      for (const auto& hash : several) people.erase(hash);
    }
    for (const auto& [hash, id] : TRY(list_import_names(reader, key_))) people[hash] = {id};
    for (const auto& [hash, id] : TRY(list_new_places(reader, key_))) places_[hash] = {id};
    people_ = std::move(people);
    plan_.emplace(std::move(plan));
    expected_row_ = row_.next_row;
    return {};
  });
}

Result<bool> Run::take_in() {
  TRY(prepare());
  auto from = static_cast<std::size_t>(row_.next_row);
  if (from >= plan_->lines.size()) return show();
  auto until = std::min(plan_->lines.size(), from + kLinesInAStep);
  // A write may run twice: what it learns of names counts only once it is on disk.
  auto people = people_;
  auto places = places_;
  auto written = needs_.database.write([&](storage::Writer& writer) -> Result<bool> {
    people_ = people;
    places_ = places;
    bool mine = TRY(move_on(writer, key_, row_.next_row, static_cast<std::int64_t>(until)));
    if (mine) TRY(write_rows(writer, from, until));
    return mine;
  });
  if (written.has_value() && *written) {
    expected_row_ = static_cast<std::int64_t>(until);
    return true;
  }
  people_ = std::move(people);
  places_ = std::move(places);
  return written;  // false: another program is at it
}

Result<> Run::write_rows(storage::Writer& writer, std::size_t from, std::size_t until) {
  std::vector<contacts::BatchPerson> fresh;
  std::vector<contacts::BatchContact> batch;
  for (auto at = from; at < until; ++at) {
    const auto& line = plan_->lines[at];
    if (line.verdict != Verdict::New) continue;
    contacts::BatchContact contact;
    contact.team = line.team;
    contact.author = line.author;
    contact.started_at = line.started_at;
    contact.duration_minutes = line.duration_minutes;
    contact.channel = line.channel;
    contact.place = TRY(place_of(writer, line));
    contact.people = TRY(people_of(writer, line, fresh));
    contact.unknown = line.unknown;
    contact.topics = line.topics;
    contact.goals = line.goals;
    if (!line.note.empty()) contact.note = contacts::Note{line.note, plan_->mapping.note_audience};
    batch.push_back(std::move(contact));
  }
  return needs_.contacts.batches().add(writer, batch_of(key_, row_), fresh, batch);
}

Result<std::vector<PersonId>> Run::people_of(storage::Writer& writer, const PlannedLine& line,
                                             std::vector<contacts::BatchPerson>& fresh) {
  std::vector<PersonId> ids;
  for (const auto& name : line.names) {
    auto hash = hash_of("imports.name", to_text(line.team) + folded(name));
    auto known = people_.find(hash);
    if (known == people_.end()) {
      auto id = needs_.ids.make<PersonId>();
      TRY(insert_name(writer, key_, hash, id));
      fresh.push_back({id, name, line.team});
      known = people_.emplace(hash, id).first;
    }
    ids.push_back(known->second);
  }
  return ids;
}

Result<std::optional<PlaceId>> Run::place_of(storage::Writer& writer, const PlannedLine& line) {
  if (line.new_place.empty()) return line.place;
  auto hash = hash_of("imports.place", folded(line.new_place));
  auto known = places_.find(hash);
  if (known == places_.end()) {
    auto id = needs_.ids.make<PlaceId>();
    TRY(insert_new_place(writer, key_, hash, id));
    known = places_.emplace(hash, id).first;
  }
  return std::optional(known->second);
}

Result<bool> Run::show() {
  std::map<PlaceId, contacts::BatchPlace> places;
  std::set<TeamId> teams;
  for (const auto& line : plan_->lines) {
    if (line.verdict == Verdict::New) teams.insert(line.team);
    if (line.new_place.empty()) continue;
    auto known = places_.find(hash_of("imports.place", folded(line.new_place)));
    if (known == places_.end()) continue;  // no line that was taken in is about it
    places.emplace(known->second, contacts::BatchPlace{known->second, line.new_place, "other"});
  }
  std::vector<contacts::BatchPlace> fresh;
  for (auto& [id, place] : places) fresh.push_back(std::move(place));
  auto now = needs_.clock.now();
  auto days = TRY(needs_.lists.whole_norm(key_.region, "imports.undo_days", plan_->around.today));
  bool shown = TRY(needs_.database.write([&](storage::Writer& writer) -> Result<bool> {
    if (!TRY(set_state(writer, key_, base::to_name(State::Running), base::to_name(State::Done)))) {
      return false;
    }
    auto counts = TRY(needs_.contacts.batches().show(writer, batch_of(key_, row_), fresh));
    auto done = row_;
    done.contacts = counts.contacts;
    done.people = counts.people;
    done.places = counts.places;
    done.ended_at = now;
    done.undo_until = now.plus_days(days);
    TRY(set_done(writer, key_, done));
    TRY(delete_content(writer, key_));
    TRY(record_event(needs_, writer, key_, row_.author,
                     {"import.done", std::to_string(counts.contacts) + " contacts"}));
    return true;
  }));
  if (shown) {
    needs_.contacts.batches().announce(key_.region, {teams.begin(), teams.end()});
  }
  return false;
}

Result<bool> Run::clear() {
  return needs_.database.write([&](storage::Writer& writer) -> Result<bool> {
    if (!TRY(needs_.contacts.batches().clear(writer, batch_of(key_, row_), kClearedInAStep))) {
      return true;
    }
    TRY(delete_names(writer, key_));
    TRY(set_state(writer, key_, base::to_name(State::Clearing), base::to_name(State::Staged)));
    return false;
  });
}

}  // namespace nabij::imports
