#include "storage/sqlite/group_writer.hpp"

#include "storage/sqlite/error.hpp"

namespace nabij::storage::sqlite {
namespace {

// Pages of 4 kB. Above the first the log is moved back without waiting for readers; above the
// second readers are waited for, so that it starts again from its beginning.
constexpr int kGrownFrames = 2000;
constexpr int kTooLongFrames = 16'000;
constexpr auto kQuiet = std::chrono::milliseconds(250);
constexpr int kCheckpointWaitMs = 100;

class SqliteWriter final : public Writer {
 public:
  explicit SqliteWriter(Connection& connection) : connection_(connection) {}
  Dialect dialect() const override { return Dialect::Sqlite; }

  Result<> query(const Sql& sql, const Params& params, const RowFunction& on_row) override {
    bool row_refused = false;
    auto guarded = [&](const Row& row) -> Result<> {
      auto result = on_row(row);
      row_refused = !result.has_value();
      return result;
    };
    if (failed_) return *failed_;
    auto result = connection_.query(sql, params, guarded);
    if (!result.has_value() && !row_refused) failed_ = result.error();
    return result;
  }

  Result<std::int64_t> execute(const Sql& sql, const Params& params) override {
    if (failed_) return *failed_;
    auto result = connection_.execute(sql, params);
    if (!result.has_value()) failed_ = result.error();
    return result;
  }

  Result<> script(std::string_view text) override {
    if (failed_) return *failed_;
    auto result = connection_.script(text);
    if (!result.has_value()) failed_ = result.error();
    return result;
  }

  const std::optional<Error>& failed() const { return failed_; }

 private:
  Connection& connection_;
  std::optional<Error> failed_;
};

Error lost_transaction() {
  Error error = fail(ErrorCode::Unavailable, "The database gave up; this was not stored.");
  error.internal = "SQLite rolled the whole transaction back";
  error.retry_after_s = 5;
  return error;
}

}  // namespace

GroupWriter::GroupWriter(std::unique_ptr<Connection> connection, const SqliteOptions& options)
    : connection_(std::move(connection)),
      batch_limit_(static_cast<std::size_t>(std::max(options.batch_limit, 1))),
      busy_timeout_ms_(options.busy_timeout_ms) {
  sqlite3_wal_hook(connection_->handle(), &GroupWriter::on_commit, this);
  thread_ = std::thread([this] { work(); });
}

GroupWriter::~GroupWriter() { stop(); }

Result<> GroupWriter::run(const Function& function) {
  if (std::this_thread::get_id() == thread_.get_id()) {
    Error error = fail(ErrorCode::Internal);
    error.internal = "a write within a write would wait for itself";
    return error;
  }
  Job job{&function, {}, {}};
  std::shared_ptr<Batch> batch;
  {
    std::lock_guard lock(mutex_);
    if (stopping_) return fail(ErrorCode::Unavailable, "The database is being closed.");
    if (queue_.empty() || queue_.back()->jobs.size() >= batch_limit_) {
      queue_.push_back(std::make_shared<Batch>());
    }
    batch = queue_.back();
    batch->jobs.push_back(&job);
  }
  wake_.notify_one();
  batch->done.wait(0);
  if (job.thrown) std::rethrow_exception(job.thrown);
  return job.result;
}

void GroupWriter::stop() {
  {
    std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_one();
  if (thread_.joinable()) thread_.join();
}

GroupWriter::Counts GroupWriter::counts() const {
  std::lock_guard lock(mutex_);
  return counts_;
}

void GroupWriter::work() {
  while (auto batch = wait_for_batch()) {
    run_batch(*batch);
    batch->done.store(1);
    batch->done.notify_all();
    checkpoint_if_grown();
  }
  checkpoint(SQLITE_CHECKPOINT_TRUNCATE);
}

// The batch stays in the queue while it runs, so that jobs which arrive join it.
std::shared_ptr<GroupWriter::Batch> GroupWriter::wait_for_batch() {
  std::unique_lock lock(mutex_);
  auto is_due = [&] { return stopping_ || !queue_.empty(); };
  while (!is_due()) {
    if (log_frames_ == 0) {
      wake_.wait(lock, is_due);
    } else if (!wake_.wait_for(lock, kQuiet, is_due)) {
      lock.unlock();
      checkpoint(SQLITE_CHECKPOINT_TRUNCATE);
      lock.lock();
    }
  }
  return queue_.empty() ? nullptr : queue_.front();
}

// Nothing when all jobs ran; the batch is then closed to newcomers.
GroupWriter::Job* GroupWriter::next_job(Batch& batch, std::size_t index) {
  std::lock_guard lock(mutex_);
  if (index < batch.jobs.size()) return batch.jobs[index];
  queue_.pop_front();
  return nullptr;
}

void GroupWriter::close(const Batch& batch) {
  std::lock_guard lock(mutex_);
  if (!queue_.empty() && queue_.front().get() == &batch) queue_.pop_front();
}

void GroupWriter::run_batch(Batch& batch) {
  auto result = run_jobs(batch);
  close(batch);
  if (result.has_value()) result = commit(batch);
  if (!result.has_value()) {
    if (connection_->in_transaction()) (void)connection_->run("ROLLBACK");
    // A constraint that is checked at the end: find out whose, so that the others are kept.
    if (result.error().code == ErrorCode::Conflict && batch.jobs.size() > 1) {
      return run_each_alone(batch);
    }
    for (Job* job : batch.jobs) {
      if (job->result.has_value()) job->result = result.error();
    }
  }
  std::lock_guard lock(mutex_);
  counts_.jobs += batch.jobs.size();
}

Result<> GroupWriter::run_jobs(Batch& batch) {
  TRY(connection_->run("BEGIN IMMEDIATE"));
  for (std::size_t index = 0; Job* job = next_job(batch, index); ++index) {
    TRY(connection_->run("SAVEPOINT job"));
    run_job(*job);
    if (!connection_->in_transaction()) return lost_transaction();
    bool keep = job->result.has_value() && !job->thrown;
    if (!keep) TRY(connection_->run("ROLLBACK TO job"));
    TRY(connection_->run("RELEASE job"));
  }
  return {};
}

void GroupWriter::run_job(Job& job) {
  SqliteWriter writer(*connection_);
  try {
    job.result = (*job.function)(writer);
    if (writer.failed()) job.result = *writer.failed();
  } catch (...) {
    job.thrown = std::current_exception();
  }
}

void GroupWriter::run_each_alone(Batch& batch) {
  for (Job* job : batch.jobs) {
    if (!job->result.has_value() || job->thrown) continue;
    Batch alone;
    alone.jobs.push_back(job);
    auto result = connection_->run("BEGIN IMMEDIATE");
    if (result.has_value()) {
      run_job(*job);
      bool keep = job->result.has_value() && !job->thrown;
      if (keep) result = commit(alone);
    }
    if (connection_->in_transaction()) (void)connection_->run("ROLLBACK");
    if (!result.has_value()) job->result = result.error();
  }
  std::lock_guard lock(mutex_);
  counts_.jobs += batch.jobs.size();
}

Result<> GroupWriter::commit(const Batch& batch) {
  TRY(connection_->run("COMMIT"));
  std::lock_guard lock(mutex_);
  ++counts_.commits;
  counts_.largest_commit = std::max<std::uint64_t>(counts_.largest_commit, batch.jobs.size());
  return {};
}

int GroupWriter::on_commit(void* self, sqlite3*, const char*, int frames) {
  static_cast<GroupWriter*>(self)->log_frames_ = frames;
  return SQLITE_OK;
}

void GroupWriter::checkpoint_if_grown() {
  if (log_frames_ < kGrownFrames) return;
  checkpoint(log_frames_ < kTooLongFrames ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_RESTART);
}

// A checkpoint that a reader holds up, or that fails, is tried again later; nothing is lost by it.
void GroupWriter::checkpoint(int mode) {
  if (log_frames_ == 0) return;
  sqlite3_busy_timeout(connection_->handle(), kCheckpointWaitMs);
  int frames = 0;
  int moved = 0;
  int code = sqlite3_wal_checkpoint_v2(connection_->handle(), nullptr, mode, &frames, &moved);
  sqlite3_busy_timeout(connection_->handle(), busy_timeout_ms_);
  if (code == SQLITE_OK && frames == moved) log_frames_ = 0;
  std::lock_guard lock(mutex_);
  ++counts_.checkpoints;
}

}  // namespace nabij::storage::sqlite
