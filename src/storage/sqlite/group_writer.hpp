// The one thread that writes to a SQLite file. Callers hand it jobs; it runs those that are there
// and those that arrive meanwhile in one transaction, each in a savepoint of its own, commits once
// (one wait for the disk), and only then releases all callers of that batch. It alone moves the
// write-ahead log back into the file, at quiet moments or when the log has grown.
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "storage/database.hpp"
#include "storage/sqlite/connection.hpp"

namespace nabij::storage::sqlite {

class GroupWriter {
 public:
  using Function = std::function<Result<>(Writer&)>;

  struct Counts {
    std::uint64_t jobs = 0;
    std::uint64_t commits = 0;
    std::uint64_t largest_commit = 0;
    std::uint64_t checkpoints = 0;
  };

  GroupWriter(std::unique_ptr<Connection> connection, const SqliteOptions& options);
  ~GroupWriter();
  GroupWriter(const GroupWriter&) = delete;
  GroupWriter& operator=(const GroupWriter&) = delete;

  // Blocks until the job is on disk or has failed. What the function throws comes out here.
  Result<> run(const Function& function);
  // Finishes all jobs that were handed in and empties the write-ahead log.
  void stop();
  Counts counts() const;

 private:
  struct Job {
    const Function* function;
    Result<> result;
    std::exception_ptr thrown;
  };
  // Callers share it with the thread: it ends after the last of them woke up.
  struct Batch {
    std::vector<Job*> jobs;
    std::atomic<int> done{0};
  };

  void work();
  std::shared_ptr<Batch> wait_for_batch();
  Job* next_job(Batch& batch, std::size_t index);
  void close(const Batch& batch);
  void run_batch(Batch& batch);
  Result<> run_jobs(Batch& batch);
  void run_job(Job& job);
  void run_each_alone(Batch& batch);
  Result<> commit(const Batch& batch);
  void checkpoint_if_grown();
  void checkpoint(int mode);
  static int on_commit(void* self, sqlite3*, const char*, int frames);

  std::unique_ptr<Connection> connection_;
  const std::size_t batch_limit_;
  const int busy_timeout_ms_;
  int log_frames_ = 0;  // pages in the write-ahead log; the thread's own

  mutable std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::shared_ptr<Batch>> queue_;
  bool stopping_ = false;
  Counts counts_;

  std::thread thread_;  // last: starts when all else is ready
};

}  // namespace nabij::storage::sqlite
