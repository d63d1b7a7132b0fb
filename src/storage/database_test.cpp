#include "storage/database.hpp"

#include <limits>

#include "support/storage_testing.hpp"

namespace nabij::storage {
namespace {

constexpr Sql kInsert{"test.insert",
                      "INSERT INTO thing (id, name, size) VALUES (:id, :name, :size)"};
constexpr Sql kCount{"test.count", "SELECT COUNT(*) FROM thing"};
constexpr Sql kByName{"test.by_name", "SELECT id FROM thing WHERE name IN (:names...) ORDER BY id"};
constexpr Sql kNotByName{"test.not_by_name",
                         "SELECT id FROM thing WHERE name NOT IN (:names...) ORDER BY id"};
constexpr Sql kSmaller{"test.smaller", "SELECT id FROM thing WHERE id < :id ORDER BY id"};
constexpr Sql kNext{"test.next", "UPDATE thing SET size = :size WHERE id = :id AND name = :name"};
constexpr Sql kSize{"test.size", "SELECT size FROM thing WHERE id = :id"};

constexpr const char* kSqliteTables =
    "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT UNIQUE,"
    " size INTEGER NOT NULL CHECK (size >= 0)) STRICT;"
    "CREATE TABLE child (id INTEGER PRIMARY KEY,"
    " thing_id INTEGER REFERENCES thing DEFERRABLE INITIALLY DEFERRED) STRICT";
constexpr const char* kPostgresTables =
    "CREATE TABLE thing (id bigint PRIMARY KEY, name text UNIQUE,"
    " size bigint NOT NULL CHECK (size >= 0));"
    "CREATE TABLE child (id bigint PRIMARY KEY,"
    " thing_id bigint REFERENCES thing DEFERRABLE INITIALLY DEFERRED)";

class DatabaseTest : public testing::EmptyDatabaseTest {
 protected:
  void SetUp() override {
    auto made = database().write([&](Writer& writer) {
      return writer.script(GetParam() == Dialect::Sqlite ? kSqliteTables : kPostgresTables);
    });
    ASSERT_TRUE(made.has_value()) << made.error().internal;
  }

  static Result<> insert_with(Writer& writer, int id, const std::string& name, int size = 0) {
    TRY(writer.execute(kInsert, {{"id", id}, {"name", name}, {"size", size}}));
    return {};
  }
  Result<> insert(int id, const std::string& name, int size = 0) {
    return database().write([&](Writer& writer) { return insert_with(writer, id, name, size); });
  }
  static Result<std::int64_t> number_of(Reader& reader, const Sql& sql, const Params& params) {
    auto found =
        TRY(reader.first(sql, params, [](const Row& row) { return row.get<std::int64_t>(0); }));
    return found.value_or(-1);
  }
  std::int64_t count() {
    return database().read([](Reader& reader) { return number_of(reader, kCount, {}); }).value();
  }
  std::vector<int> ids(const Sql& sql, const std::vector<std::string>& names) {
    auto found = database().read([&](Reader& reader) {
      return reader.all(sql, {{"names", names}}, [](const Row& row) { return row.get<int>(0); });
    });
    return found.value();
  }
};
NABIJ_ON_EVERY_DATABASE(DatabaseTest);

TEST_P(DatabaseTest, ListsOfAnyLengthFindWhatIsInThem) {
  for (int id = 1; id <= 6; ++id) ASSERT_TRUE(insert(id, std::to_string(id)).has_value());
  EXPECT_EQ(ids(kByName, {}), (std::vector<int>{}));
  EXPECT_EQ(ids(kByName, {"2"}), (std::vector<int>{2}));
  EXPECT_EQ(ids(kByName, {"2", "4", "9"}), (std::vector<int>{2, 4}));
  EXPECT_EQ(ids(kByName, {"1", "2", "3", "4", "5"}), (std::vector<int>{1, 2, 3, 4, 5}));
  EXPECT_EQ(ids(kNotByName, {"1", "2", "3"}), (std::vector<int>{4, 5, 6}));
  EXPECT_EQ(ids(kNotByName, {}), (std::vector<int>{1, 2, 3, 4, 5, 6}));
}

TEST_P(DatabaseTest, ExecuteCountsTheRowsItChanged) {
  ASSERT_TRUE(insert(1, "a").has_value());
  auto changed = database().write([&](Writer& writer) {
    return writer.execute(kNext, {{"size", 5}, {"id", 1}, {"name", "a"}});
  });
  EXPECT_EQ(changed.value(), 1);
  auto unchanged = database().write([&](Writer& writer) {
    return writer.execute(kNext, {{"size", 5}, {"id", 1}, {"name", "b"}});
  });
  EXPECT_EQ(unchanged.value(), 0);
}

TEST_P(DatabaseTest, AFailedResultRollsTheWriteBack) {
  auto result = database().write([&](Writer& writer) -> Result<> {
    TRY(insert_with(writer, 1, "a"));
    return fail(ErrorCode::NotFound);
  });
  EXPECT_EQ(result.error().code, ErrorCode::NotFound);
  EXPECT_EQ(count(), 0);
}

TEST_P(DatabaseTest, AnExceptionRollsTheWriteBackAndReachesTheCaller) {
  auto throwing = [&](Writer& writer) -> Result<> {
    TRY(insert_with(writer, 1, "a"));
    throw std::runtime_error("stop");
  };
  EXPECT_THROW((void)database().write(throwing), std::runtime_error);
  EXPECT_EQ(count(), 0);
  EXPECT_THROW((void)database().read([](Reader&) -> Result<> { throw std::runtime_error("no"); }),
               std::runtime_error);
  EXPECT_TRUE(insert(1, "a").has_value());
}

TEST_P(DatabaseTest, NothingIsKeptAfterAFailedStatementEvenIfTheErrorIsIgnored) {
  ASSERT_TRUE(insert(1, "a").has_value());
  auto result = database().write([&](Writer& writer) -> Result<> {
    TRY(insert_with(writer, 2, "b"));
    EXPECT_FALSE(insert_with(writer, 1, "again").has_value());
    EXPECT_FALSE(number_of(writer, kCount, {}).has_value());
    return {};
  });
  EXPECT_EQ(result.error().code, ErrorCode::Conflict);
  EXPECT_EQ(count(), 1);
}

struct BrokenRule {
  std::string statement;
  std::string internal;
};

TEST_P(DatabaseTest, ABrokenConstraintIsAConflictThatNamesTheRuleAndNoValue) {
  ASSERT_TRUE(insert(1, "geheim").has_value());
  const BrokenRule rules[] = {
      {"INSERT INTO thing (id, name, size) VALUES (2, 'geheim', 1)", "unique"},
      {"INSERT INTO thing (id, name, size) VALUES (1, 'geheim2', 1)", "unique"},
      {"INSERT INTO thing (id, name, size) VALUES (2, 'geheim2', -1)", "check"},
      {"INSERT INTO thing (id, name) VALUES (2, 'geheim2')", "not null"},
      {"INSERT INTO child (id, thing_id) VALUES (1, 77)", "foreign key"},
  };
  for (const auto& rule : rules) {
    auto result = database().write(
        [&](Writer& writer) { return writer.execute({"test.broken", rule.statement}, {}); });
    ASSERT_FALSE(result.has_value()) << rule.statement;
    EXPECT_EQ(result.error().code, ErrorCode::Conflict) << rule.statement;
    EXPECT_TRUE(result.error().internal.starts_with(rule.internal)) << result.error().internal;
    EXPECT_EQ(result.error().internal.find("geheim"), std::string::npos);
    EXPECT_EQ(result.error().internal.find("77"), std::string::npos);
  }
  EXPECT_EQ(count(), 1);
}

TEST_P(DatabaseTest, ATextThatIsNotSqlIsAnInternalErrorWithTheNameOfTheQuery) {
  auto result = database().read([](Reader& reader) {
    return number_of(reader, {"test.nonsense", "SELECT FROM nowhere"}, {});
  });
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::Internal);
  EXPECT_NE(result.error().internal.find("test.nonsense"), std::string::npos);
}

TEST_P(DatabaseTest, AMissingParameterIsRefusedBeforeTheDatabaseSeesIt) {
  auto result = database().read([](Reader& reader) { return number_of(reader, kSize, {}); });
  EXPECT_EQ(result.error().code, ErrorCode::Internal);
  EXPECT_TRUE(insert(1, "a").has_value());
}

TEST_P(DatabaseTest, AReaderCannotWrite) {
  auto result = database().read([](Reader& reader) {
    return reader.query(kInsert, {{"id", 1}, {"name", "a"}, {"size", 1}},
                        [](const Row&) { return Result<>(); });
  });
  EXPECT_FALSE(result.has_value());
  EXPECT_EQ(count(), 0);
}

TEST_P(DatabaseTest, AReadSeesOneSnapshotWhileOthersWrite) {
  ASSERT_TRUE(insert(1, "a").has_value());
  auto result = database().read([&](Reader& reader) -> Result<> {
    EXPECT_EQ(TRY(number_of(reader, kCount, {})), 1);
    std::thread([&] { EXPECT_TRUE(insert(2, "b").has_value()); }).join();
    EXPECT_EQ(TRY(number_of(reader, kCount, {})), 1);
    return {};
  });
  ASSERT_TRUE(result.has_value());
  EXPECT_EQ(count(), 2);
}

TEST_P(DatabaseTest, AQueryMayRunWithinItsOwnRows) {
  for (int id = 1; id <= 4; ++id) ASSERT_TRUE(insert(id, std::to_string(id)).has_value());
  std::vector<int> seen;
  auto result = database().read([&](Reader& reader) {
    return reader.query(kSmaller, {{"id", 4}}, [&](const Row& outer) -> Result<> {
      return reader.query(kSmaller, {{"id", outer.get<int>(0)}}, [&](const Row& inner) {
        seen.push_back(inner.get<int>(0));
        return Result<>();
      });
    });
  });
  ASSERT_TRUE(result.has_value());
  EXPECT_EQ(seen, (std::vector<int>{1, 1, 2}));
}

TEST_P(DatabaseTest, AnErrorFromARowEndsTheQueryAndNothingElse) {
  ASSERT_TRUE(insert(1, "a").has_value());
  auto result = database().write([&](Writer& writer) -> Result<> {
    auto refused =
        writer.query(kCount, {}, [](const Row&) -> Result<> { return fail(ErrorCode::NotFound); });
    EXPECT_FALSE(refused.has_value());
    return insert_with(writer, 2, "b");
  });
  EXPECT_TRUE(result.has_value());
  EXPECT_EQ(count(), 2);
}

TEST_P(DatabaseTest, AWriteWithinAWriteIsRefusedInsteadOfWaitingForItself) {
  auto result = database().write([&](Writer&) { return insert(1, "a"); });
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::Internal);
}

TEST_P(DatabaseTest, ConcurrentChangesOfOneRowAreAllKept) {
  ASSERT_TRUE(insert(1, "counter").has_value());
  auto add_one = [&](Writer& writer) -> Result<> {
    auto size = TRY(number_of(writer, kSize, {{"id", 1}}));
    TRY(writer.execute(kNext, {{"size", size + 1}, {"id", 1}, {"name", "counter"}}));
    return {};
  };
  std::atomic<int> added{0};
  std::vector<std::thread> threads;
  for (int number = 0; number < 4; ++number) {
    threads.emplace_back([&] {
      for (int time = 0; time < 20; ++time) added += database().write(add_one).has_value() ? 1 : 0;
    });
  }
  for (auto& thread : threads) thread.join();
  auto size = database().read([](Reader& reader) { return number_of(reader, kSize, {{"id", 1}}); });
  EXPECT_EQ(size.value(), added);
  EXPECT_GT(added, 0);
}

TEST_P(DatabaseTest, SendingTheSameThingAtOnceStoresItOnceAndNobodyFails) {
  std::atomic<int> failed{0};
  auto insert_once = [&](Writer& writer) -> Result<> {
    if (TRY(number_of(writer, kSize, {{"id", 1}})) >= 0) return {};
    return insert_with(writer, 1, "a");
  };
  std::vector<std::thread> threads;
  for (int number = 0; number < 6; ++number) {
    threads.emplace_back([&] {
      if (!database().write(insert_once).has_value()) ++failed;
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(failed, 0);
  EXPECT_EQ(count(), 1);
}

TEST_P(DatabaseTest, WhatWasWrittenIsThereAfterOpeningAgain) {
  ASSERT_TRUE(insert(1, "a").has_value());
  place().close();
  EXPECT_EQ(count(), 1);
}

TEST_P(DatabaseTest, AfterStopEverythingAnswersUnavailable) {
  ASSERT_TRUE(insert(1, "a").has_value());
  database().stop();
  database().stop();
  EXPECT_EQ(insert(2, "b").error().code, ErrorCode::Unavailable);
  auto read = database().read([](Reader& reader) { return number_of(reader, kCount, {}); });
  EXPECT_EQ(read.error().code, ErrorCode::Unavailable);
}

TEST_P(DatabaseTest, CountsWhatItDid) {
  auto before = database().statistics();
  ASSERT_TRUE(insert(1, "a").has_value());
  EXPECT_FALSE(insert(1, "a").has_value());
  EXPECT_EQ(count(), 1);
  auto after = database().statistics();
  EXPECT_EQ(after.writes - before.writes, 2U);
  EXPECT_GE(after.commits - before.commits, 1U);
  EXPECT_EQ(after.reads - before.reads, 1U);
  EXPECT_EQ(after.largest_commit, 1U);
}

TEST(OpenDatabase, RefusesAUrlThatIsNeitherKind) {
  for (const char* url : {"", "sqlite:", "mysql://x", "nabij.db"}) {
    auto database = open_database(url);
    ASSERT_FALSE(database.has_value()) << url;
    EXPECT_EQ(database.error().fields.at(0).field, "database");
  }
}

TEST(OpenDatabase, APostgresThatCannotBeReachedIsUnavailable) {
  auto database = open_database("postgresql:///nabij?host=%2Fnonexistent");
  ASSERT_FALSE(database.has_value());
  EXPECT_EQ(database.error().code, ErrorCode::Unavailable);
}

}  // namespace
}  // namespace nabij::storage
