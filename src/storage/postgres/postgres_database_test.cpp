#include "storage/postgres/postgres_database.hpp"

#include "support/storage_testing.hpp"

namespace nabij::storage::postgres {
namespace {

class PostgresTest : public testing::EmptyDatabaseTest {
 protected:
  void SetUp() override {
    auto made = database().write(
        [](Writer& writer) { return writer.script("CREATE TABLE thing (id bigint PRIMARY KEY)"); });
    ASSERT_TRUE(made.has_value());
  }

  // As when the server restarts: every connection to this database is closed by the other side.
  void break_connections() {
    // On a thread of its own, because a write within a write is refused.
    std::thread([this] { break_now(); }).join();
  }
  void break_now() {
    auto other = open_database(place().url()).value();
    auto broken = other->write([](Writer& writer) {
      return writer.script(
          "SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity"
          " WHERE datname = current_database() AND pid <> pg_backend_pid()");
    });
    ASSERT_TRUE(broken.has_value());
  }
  static Result<> insert_with(Writer& writer, int id) {
    TRY(writer.execute({"test.insert", "INSERT INTO thing (id) VALUES (:id)"}, {{"id", id}}));
    return {};
  }
  Result<std::optional<int>> count() {
    return database().read([](Reader& reader) {
      return reader.first({"test.count", "SELECT COUNT(*) FROM thing"}, {},
                          [](const Row& row) { return row.get<int>(0); });
    });
  }
};
NABIJ_ON_POSTGRES(PostgresTest);

TEST_P(PostgresTest, ReadsAndWritesGoOnAfterTheServerWentAway) {
  ASSERT_TRUE(database().write([](Writer& writer) { return insert_with(writer, 1); }).has_value());
  break_connections();
  EXPECT_EQ(count().value(), 1);
  break_connections();
  EXPECT_TRUE(database().write([](Writer& writer) { return insert_with(writer, 2); }).has_value());
  EXPECT_EQ(count().value(), 2);
}

TEST_P(PostgresTest, AWriteWhoseConnectionBreaksBeforeTheCommitRunsAgain) {
  int runs = 0;
  auto result = database().write([&](Writer& writer) -> Result<> {
    TRY(insert_with(writer, 1));
    if (++runs == 1) break_connections();
    return insert_with(writer, 2);
  });
  EXPECT_TRUE(result.has_value()) << result.error().internal;
  EXPECT_EQ(runs, 2);
  EXPECT_EQ(count().value(), 2);
}

TEST_P(PostgresTest, TwoWritesThatCrossAreBothKept) {
  std::atomic<int> runs{0};
  auto both_look_then_insert = [&](int id) {
    return database().write([&, id](Writer& writer) -> Result<> {
      auto seen = TRY(writer.first({"test.count", "SELECT COUNT(*) FROM thing"}, {},
                                   [](const Row& row) { return row.get<int>(0); }));
      // Both have looked before either inserts; only the first time.
      ++runs;
      for (int wait = 0; wait < 2000 && runs < 2; ++wait) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
      }
      return insert_with(writer, id * 100 + *seen);
    });
  };
  Result<> other;
  std::thread thread([&] { other = both_look_then_insert(1); });
  auto mine = both_look_then_insert(2);
  thread.join();
  EXPECT_TRUE(mine.has_value());
  EXPECT_TRUE(other.has_value());
  EXPECT_GE(database().statistics().retries, 1U);
  auto sum = database().read([](Reader& reader) {
    return reader.first({"test.sum", "SELECT SUM(id % 100) FROM thing"}, {},
                        [](const Row& row) { return row.get<int>(0); });
  });
  EXPECT_EQ(sum.value(), 1);  // one of them has seen the other
}

TEST_P(PostgresTest, EveryWriteGetsThroughHoweverManyCross) {
  constexpr int kThreads = 16;
  constexpr int kEach = 15;
  std::atomic<int> stored{0};
  auto look_then_insert = [&](Writer& writer) -> Result<> {
    auto seen = TRY(writer.first({"test.count", "SELECT COUNT(*) FROM thing"}, {},
                                 [](const Row& row) { return row.get<int>(0); }));
    // Long enough for the others to look too, so that nearly every attempt crosses one of theirs.
    std::this_thread::sleep_for(std::chrono::milliseconds(3));
    return insert_with(writer, *seen);
  };
  std::vector<std::thread> threads;
  for (int thread = 0; thread < kThreads; ++thread) {
    threads.emplace_back([&] {
      for (int number = 0; number < kEach; ++number) {
        auto written = database().write(look_then_insert);
        EXPECT_TRUE(written.has_value()) << written.error().internal;
        stored += written.has_value() ? 1 : 0;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(stored, kThreads * kEach);
  // Each counted those before it: as if they had come one by one.
  EXPECT_EQ(count().value(), kThreads * kEach);
}

TEST_P(PostgresTest, AStatementThatTakesTooLongIsStopped) {
  PostgresOptions options;
  options.conninfo = place().url();
  options.statement_limit_ms = 50;
  auto impatient = open_postgres(options).value();
  auto result = impatient->read([](Reader& reader) {
    return reader.first({"test.sleep", "SELECT 1 FROM pg_sleep(5)"}, {},
                        [](const Row& row) { return row.get<int>(0); });
  });
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::Unavailable);
}

TEST_P(PostgresTest, WhatIsAcknowledgedIsOnDiskEvenIfTheServerIsSetOtherwise) {
  auto set = database().write([](Writer& writer) {
    return writer.script(
        "DO $$BEGIN EXECUTE 'ALTER DATABASE ' || current_database() ||"
        " ' SET synchronous_commit = off'; END$$");
  });
  ASSERT_TRUE(set.has_value()) << set.error().internal;
  place().close();
  auto found = database().read([](Reader& reader) {
    return reader.first({"test.setting", "SELECT current_setting('synchronous_commit')"}, {},
                        [](const Row& row) { return row.get<std::string>(0); });
  });
  EXPECT_EQ(found.value(), "on");
}

}  // namespace
}  // namespace nabij::storage::postgres
