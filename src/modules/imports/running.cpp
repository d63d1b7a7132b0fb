// Running, undoing and throwing away; and the thread behind it.
#include "imports/run.hpp"

namespace nabij::imports {
namespace {

constexpr std::chrono::seconds kPauseAfterFailure{1};

Result<ImportRow> undoable(const Dependencies& needs, storage::Reader& reader,
                           const privacy::Viewer& viewer, ImportId id) {
  auto row = TRY(find_import(reader, key_of(viewer.region, id)));
  bool may = row && row->organisation == viewer.organisation &&
             (row->author == viewer.member || viewer.roles.has(privacy::Role::Administrator));
  if (!may) return fail(ErrorCode::NotFound);
  if (row->state != base::to_name(State::Done)) return wrong_state();
  if (needs.clock.now() > row->undo_until.value_or(base::Instant{})) {
    return fail(ErrorCode::Gone, "The time in which this could be undone has passed.");
  }
  return std::move(*row);
}

}  // namespace

Imports::~Imports() {
  {
    std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_all();
  if (thread_.joinable()) thread_.join();
}

Result<Summary> Imports::run(const privacy::Viewer& viewer, ImportId id) {
  auto key = key_of(viewer.region, id);
  auto begun = TRY(needs_.database.read([&](storage::Reader& reader) -> Result<bool> {
    auto row = TRY(own_import(reader, viewer, id));
    if (row.state != base::to_name(State::Staged)) return false;
    auto plan = TRY(make_plan(needs_, reader, viewer.region, row));
    for (const auto& line : plan.lines) {
      if (line.verdict == Verdict::New) return true;
    }
    return fail(ErrorCode::Conflict, "No line of this file would become a contact.");
  }));
  auto summary = TRY(needs_.database.write([&](storage::Writer& writer) -> Result<Summary> {
    if (begun &&
        TRY(set_state(writer, key, base::to_name(State::Staged), base::to_name(State::Running)))) {
      TRY(set_failure(writer, key, std::nullopt));
      TRY(record_event(needs_, writer, key, viewer.member, {"import.begun", ""}));
    }
    return summary_of(needs_, writer, viewer, TRY(own_import(writer, viewer, id)));
  }));
  if (summary.state == State::Running) enqueue(key);
  return summary;
}

Result<Summary> Imports::undo(const privacy::Viewer& viewer, ImportId id) {
  auto key = key_of(viewer.region, id);
  auto summary = TRY(needs_.database.write([&](storage::Writer& writer) -> Result<Summary> {
    auto before = TRY(find_import(writer, key));
    bool undone =
        before && before->state == base::to_name(State::Undone) && before->author == viewer.member;
    if (undone) return summary_of(needs_, writer, viewer, *before);  // sent again
    auto row = TRY(undoable(needs_, writer, viewer, id));
    auto batch = batch_of(key, row);
    batch.by = viewer.member;
    auto withdrawn = TRY(needs_.contacts.batches().withdraw(writer, batch));
    row.state = base::to_name(State::Undone);
    row.undone_at = needs_.clock.now();
    row.kept_contacts = withdrawn.stayed.contacts;
    row.kept_people = withdrawn.stayed.people;
    row.kept_places = withdrawn.stayed.places;
    TRY(set_undone(writer, key, viewer.member, row));
    TRY(needs_.contacts.batches().forget(writer, batch));
    TRY(record_event(needs_, writer, key, viewer.member,
                     {"import.undone", std::to_string(withdrawn.gone.contacts) + " contacts"}));
    return summary_of(needs_, writer, viewer, row);
  }));
  auto teams = TRY(needs_.database.read([&](storage::Reader& reader) {
    return needs_.identity.teams(reader, viewer.region, viewer.organisation);
  }));
  std::vector<TeamId> ids;
  for (const auto& team : teams) ids.push_back(team.id);
  needs_.contacts.batches().announce(viewer.region, ids);
  return summary;
}

Result<> Imports::discard(const privacy::Viewer& viewer, ImportId id) {
  auto key = key_of(viewer.region, id);
  return needs_.database.write([&](storage::Writer& writer) -> Result<> {
    auto row = TRY(own_import(writer, viewer, id));
    if (row.state != base::to_name(State::Staged)) return wrong_state();
    TRY(delete_import(writer, key));
    return record_event(needs_, writer, key, viewer.member, {"import.discarded", ""});
  });
}

Result<std::int64_t> Imports::expire(RegionId region) {
  auto now = needs_.clock.now();
  return needs_.database.write([&](storage::Writer& writer) -> Result<std::int64_t> {
    auto expired = TRY(list_expired(writer, region, now));
    for (const auto& key : expired) {
      TRY(delete_import(writer, key));
      TRY(needs_.identity.audit().record(
          writer, {region, std::nullopt, "import.expired", "import", key.id, ""}));
    }
    return static_cast<std::int64_t>(expired.size());
  });
}

Result<> Imports::resume() {
  auto unfinished =
      TRY(needs_.database.read([](storage::Reader& reader) { return list_unfinished(reader); }));
  for (const auto& key : unfinished) enqueue(key);
  return {};
}

void Imports::enqueue(const ImportKey& key) {
  {
    std::lock_guard lock(mutex_);
    queue_.emplace_back(key.region, key.id);
    if (!thread_.joinable()) thread_ = std::thread([this] { work(); });
  }
  wake_.notify_all();
}

// One import after another; each step is a transaction of its own, and others record in between.
void Imports::work() {
  std::unique_lock lock(mutex_);
  while (true) {
    wake_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
    if (stopping_) return;
    auto [region, id] = queue_.front();
    queue_.pop_front();
    lock.unlock();
    Run run(needs_, {region, id});
    bool more = true;
    while (more) {
      auto stepped = run.step();
      more = stepped.value_or(false);
      lock.lock();
      if (stopping_) return;
      // Busy or out of reach for a moment: the same step again, a little later.
      if (!stepped.has_value()) {
        queue_.emplace_back(region, id);
        wake_.wait_for(lock, kPauseAfterFailure, [this] { return stopping_; });
      }
      lock.unlock();
    }
    lock.lock();
  }
}

}  // namespace nabij::imports
