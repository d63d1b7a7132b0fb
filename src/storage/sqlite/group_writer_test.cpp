// What only SQLite's writer can show: batches, disks that are full, and files that others hold.
#include "storage/sqlite/group_writer.hpp"

#include <sys/resource.h>

#include <condition_variable>
#include <csignal>
#include <filesystem>

#include "support/storage_testing.hpp"

namespace nabij::storage::sqlite {
namespace {

constexpr Sql kInsert{"test.insert", "INSERT INTO thing (id, name) VALUES (:id, :name)"};
constexpr Sql kCount{"test.count", "SELECT COUNT(*) FROM thing"};

// No file of this process may grow beyond a size for as long as this lives, as on a full disk.
class FullDisk {
 public:
  explicit FullDisk(std::uintmax_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    ::getrlimit(RLIMIT_FSIZE, &before_);
    rlimit limit = before_;
    limit.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;
  ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &before_); }

 private:
  rlimit before_{};
};

// Opens once; whoever waits before goes on then.
class Gate {
 public:
  void open() {
    std::lock_guard lock(mutex_);
    is_open_ = true;
    opened_.notify_all();
  }
  void wait() {
    std::unique_lock lock(mutex_);
    opened_.wait(lock, [&] { return is_open_; });
  }

 private:
  std::mutex mutex_;
  std::condition_variable opened_;
  bool is_open_ = false;
};

class GroupWriterTest : public ::testing::Test {
 protected:
  void SetUp() override { open(512); }

  void open(int batch_limit) {
    database_.reset();
    SqliteOptions options;
    options.path = path();
    options.batch_limit = batch_limit;
    options.busy_timeout_ms = 200;
    database_ = std::move(open_sqlite(options).value());
    auto made = database_->write([](Writer& writer) {
      return writer.script(
          "CREATE TABLE IF NOT EXISTS thing (id INTEGER PRIMARY KEY, name TEXT) STRICT;"
          "CREATE TABLE IF NOT EXISTS child (id INTEGER PRIMARY KEY, thing_id INTEGER"
          " REFERENCES thing DEFERRABLE INITIALLY DEFERRED) STRICT;");
    });
    ASSERT_TRUE(made.has_value());
  }

  std::string path() const { return folder_.path("nabij.db"); }
  Database& database() { return *database_; }

  static Result<> insert_with(Writer& writer, int id, const std::string& name = "x") {
    TRY(writer.execute(kInsert, {{"id", id}, {"name", name}}));
    return {};
  }
  Result<> insert(int id, const std::string& name = "x") {
    return database().write([&](Writer& writer) { return insert_with(writer, id, name); });
  }
  std::int64_t count() {
    auto found = database().read([](Reader& reader) {
      return reader.first(kCount, {}, [](const Row& row) { return row.integer(0); });
    });
    return found.value().value();
  }

  // Runs the jobs in one batch: the first of them holds the writer until all have been handed in.
  std::vector<Result<>> in_one_batch(const std::vector<GroupWriter::Function>& jobs) {
    Gate holding;
    Gate handed_in;
    std::vector<Result<>> results(jobs.size());
    std::vector<std::thread> threads;
    threads.emplace_back([&] {
      auto held = database().write([&](Writer&) -> Result<> {
        holding.open();
        handed_in.wait();
        return {};
      });
      EXPECT_TRUE(held.has_value() || held.error().code == ErrorCode::Unavailable);
    });
    holding.wait();
    for (std::size_t index = 0; index < jobs.size(); ++index) {
      threads.emplace_back([&, index] { results[index] = database().write(jobs[index]); });
    }
    // Long enough for all to queue up; were it not, the test would see more commits and fail.
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    handed_in.open();
    for (auto& thread : threads) thread.join();
    return results;
  }

 private:
  testing::TemporaryFolder folder_;
  std::unique_ptr<Database> database_;
};

TEST_F(GroupWriterTest, WritesThatWaitTogetherShareOneCommit) {
  auto before = database().statistics();
  std::vector<GroupWriter::Function> jobs;
  for (int id = 1; id <= 20; ++id) {
    jobs.emplace_back([id](Writer& writer) { return insert_with(writer, id); });
  }
  for (const auto& result : in_one_batch(jobs)) EXPECT_TRUE(result.has_value());
  auto after = database().statistics();
  EXPECT_EQ(count(), 20);
  EXPECT_EQ(after.writes - before.writes, 21U);
  EXPECT_EQ(after.commits - before.commits, 1U);
  EXPECT_EQ(after.largest_commit, 21U);
}

TEST_F(GroupWriterTest, ABatchIsNeverLargerThanItsLimit) {
  open(4);
  std::vector<GroupWriter::Function> jobs;
  for (int id = 1; id <= 20; ++id) {
    jobs.emplace_back([id](Writer& writer) { return insert_with(writer, id); });
  }
  for (const auto& result : in_one_batch(jobs)) EXPECT_TRUE(result.has_value());
  EXPECT_EQ(count(), 20);
  EXPECT_EQ(database().statistics().largest_commit, 4U);
}

TEST_F(GroupWriterTest, OneFailingWriteTakesNoOtherOfItsBatchWithIt) {
  auto results = in_one_batch({
      [](Writer& writer) { return insert_with(writer, 1); },
      [](Writer& writer) -> Result<> {
        TRY(insert_with(writer, 2));
        return fail(ErrorCode::NotFound);
      },
      [](Writer& writer) -> Result<> {
        TRY(insert_with(writer, 3));
        return insert_with(writer, 3);
      },
      [](Writer& writer) { return insert_with(writer, 4); },
  });
  EXPECT_TRUE(results[0].has_value());
  EXPECT_EQ(results[1].error().code, ErrorCode::NotFound);
  EXPECT_EQ(results[2].error().code, ErrorCode::Conflict);
  EXPECT_TRUE(results[3].has_value());
  EXPECT_EQ(count(), 2);
}

TEST_F(GroupWriterTest, AConstraintThatIsCheckedAtTheCommitFailsOnlyWhoBrokeIt) {
  auto results = in_one_batch({
      [](Writer& writer) { return insert_with(writer, 1); },
      [](Writer& writer) -> Result<> {
        TRY(writer.execute({"test.child", "INSERT INTO child (id, thing_id) VALUES (1, 77)"}, {}));
        return {};
      },
      [](Writer& writer) { return insert_with(writer, 2); },
  });
  EXPECT_TRUE(results[0].has_value());
  EXPECT_EQ(results[1].error().code, ErrorCode::Conflict);
  EXPECT_TRUE(results[2].has_value());
  EXPECT_EQ(count(), 2);
}

TEST_F(GroupWriterTest, AFullDiskFailsTheWholeBatchAndLosesNothingFromBefore) {
  ASSERT_TRUE(insert(1).has_value());
  auto size = std::filesystem::file_size(path() + "-wal");
  {
    FullDisk full(size + 100);
    auto results = in_one_batch({
        [](Writer& writer) { return insert_with(writer, 2, std::string(50'000, 'x')); },
        [](Writer& writer) { return insert_with(writer, 3); },
    });
    for (const auto& result : results) {
      ASSERT_FALSE(result.has_value());
      EXPECT_EQ(result.error().code, ErrorCode::Unavailable) << result.error().internal;
      EXPECT_FALSE(result.error().detail.empty());
    }
    EXPECT_EQ(count(), 1);
  }
  EXPECT_TRUE(insert(4).has_value());
  open(512);
  EXPECT_EQ(count(), 2);
}

TEST_F(GroupWriterTest, AFileThatMayNotGrowSaysThatTheDiskIsFull) {
  auto limited =
      database().write([](Writer& writer) { return writer.script("PRAGMA max_page_count = 8"); });
  ASSERT_TRUE(limited.has_value());
  auto result = insert(1, std::string(100'000, 'x'));
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().detail, "The disk is full; this was not stored.");
  EXPECT_TRUE(insert(2).has_value());
  EXPECT_EQ(count(), 1);
}

TEST_F(GroupWriterTest, AnotherProgramThatHoldsTheFileMakesItUnavailableUntilItLetsGo) {
  ASSERT_TRUE(insert(1).has_value());
  {
    auto other = Connection::open(path(), Access::ReadWrite, 0).value();
    ASSERT_TRUE(other->run("BEGIN IMMEDIATE").has_value());
    auto result = insert(2);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::Unavailable);
    EXPECT_GT(result.error().retry_after_s, 0);
    EXPECT_EQ(count(), 1);
  }
  EXPECT_TRUE(insert(2).has_value());
  EXPECT_EQ(count(), 2);
}

TEST_F(GroupWriterTest, TheLogGoesBackIntoTheFileAtAQuietMomentAndAtTheEnd) {
  ASSERT_TRUE(insert(1).has_value());
  auto log = path() + "-wal";
  for (int wait = 0; wait < 100 && std::filesystem::file_size(log) > 0; ++wait) {
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  EXPECT_EQ(std::filesystem::file_size(log), 0U);
  ASSERT_TRUE(insert(2).has_value());
  database().stop();
  EXPECT_TRUE(!std::filesystem::exists(log) || std::filesystem::file_size(log) == 0);
}

TEST_F(GroupWriterTest, TheLogStaysBoundedWhileWritesGoOn) {
  std::string large(100'000, 'x');
  std::uintmax_t largest = 0;
  for (int id = 1; id <= 400; ++id) {
    ASSERT_TRUE(insert(id, large).has_value());
    largest = std::max(largest, std::filesystem::file_size(path() + "-wal"));
  }
  EXPECT_GT(database().statistics().checkpoints, 0U);
  EXPECT_LT(largest, 20'000'000U);
}

TEST_F(GroupWriterTest, ErasedTextIsGoneFromTheFile) {
  ASSERT_TRUE(insert(1, "eraseme-eraseme").has_value());
  auto erased = database().write(
      [](Writer& writer) { return writer.execute({"test.erase", "DELETE FROM thing"}, {}); });
  ASSERT_EQ(erased.value(), 1);
  database().stop();
  std::string bytes(std::filesystem::file_size(path()), '\0');
  auto* file = std::fopen(path().c_str(), "rb");
  ASSERT_NE(file, nullptr);
  EXPECT_EQ(std::fread(bytes.data(), 1, bytes.size(), file), bytes.size());
  std::fclose(file);
  EXPECT_EQ(bytes.find("eraseme"), std::string::npos);
}

TEST_F(GroupWriterTest, ManyCallersAtOnceAllGetWhatTheyWrote) {
  std::atomic<int> failed{0};
  std::vector<std::thread> threads;
  for (int caller = 0; caller < 16; ++caller) {
    threads.emplace_back([&, caller] {
      for (int number = 0; number < 25; ++number) {
        if (!insert(caller * 1000 + number).has_value()) ++failed;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(failed, 0);
  EXPECT_EQ(count(), 400);
}

TEST_F(GroupWriterTest, StopFinishesWhatWasHandedIn) {
  std::atomic<int> stored{0};
  std::atomic<int> refused{0};
  std::vector<std::thread> threads;
  for (int id = 0; id < 32; ++id) {
    threads.emplace_back([&, id] { insert(id).has_value() ? ++stored : ++refused; });
  }
  database().stop();
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(stored + refused, 32);
  open(512);
  EXPECT_EQ(count(), stored);
}

}  // namespace
}  // namespace nabij::storage::sqlite
