#include "storage/sqlite/sqlite_database.hpp"

#include <sys/stat.h>

#include <filesystem>
#include <fstream>

#include "support/storage_testing.hpp"

namespace nabij::storage::sqlite {
namespace {

constexpr Sql kCount{"test.count", "SELECT COUNT(*) FROM thing"};

class SqliteDatabaseTest : public ::testing::Test {
 protected:
  std::string path() const { return folder_.path("nabij.db"); }
  Result<std::unique_ptr<Database>> open(storage::Access access = storage::Access::ReadWrite,
                                         int readers = 4) {
    SqliteOptions options;
    options.path = path();
    options.access = access;
    options.readers = readers;
    options.busy_timeout_ms = 100;
    return open_sqlite(options);
  }
  static Result<> make_table(Database& database) {
    return database.write([](Writer& writer) { return writer.script("CREATE TABLE thing (id)"); });
  }
  static Result<std::optional<int>> count(Reader& reader) {
    return reader.first(kCount, {}, [](const Row& row) { return row.get<int>(0); });
  }

  testing::TemporaryFolder folder_;
};

TEST(SqliteInMemory, LeavesNothingOnDisk) {
  auto database = open_sqlite({.path = ":memory:", .readers = 1});
  ASSERT_TRUE(database.has_value());
  EXPECT_FALSE(std::filesystem::exists(":memory:"));
  EXPECT_FALSE(std::filesystem::exists(":memory:.lock"));
}

TEST_F(SqliteDatabaseTest, ASecondWriterIsRefusedAndToldWhoHasTheFile) {
  auto first = open().value()->dialect();
  EXPECT_EQ(first, Dialect::Sqlite);
  auto holding = open();
  ASSERT_TRUE(holding.has_value());
  auto second = open();
  ASSERT_FALSE(second.has_value());
  EXPECT_EQ(second.error().code, ErrorCode::Unavailable);
  EXPECT_NE(second.error().detail.find("only one may write it"), std::string::npos);
  EXPECT_NE(second.error().detail.find(std::to_string(::getpid())), std::string::npos);
}

TEST_F(SqliteDatabaseTest, AnotherProgramMayReadWhileOneWrites) {
  auto writing = open().value();
  ASSERT_TRUE(make_table(*writing).has_value());
  auto reading = open(storage::Access::ReadOnly);
  ASSERT_TRUE(reading.has_value());
  EXPECT_EQ((*reading)->read([](Reader& reader) { return count(reader); }).value(), 0);
  auto refused = make_table(**reading);
  EXPECT_EQ(refused.error().code, ErrorCode::Unavailable);
}

TEST_F(SqliteDatabaseTest, OpeningForReadingMakesNoFile) {
  auto reading = open(storage::Access::ReadOnly);
  ASSERT_FALSE(reading.has_value());
  EXPECT_EQ(reading.error().code, ErrorCode::Unavailable);
  EXPECT_FALSE(std::filesystem::exists(path()));
}

TEST_F(SqliteDatabaseTest, OnlyItsOwnerMayReadTheFile) {
  auto database = open().value();
  ASSERT_TRUE(make_table(*database).has_value());
  for (const char* behind : {"", "-wal", "-shm", ".lock"}) {
    struct stat facts{};
    ASSERT_EQ(::stat((path() + behind).c_str(), &facts), 0) << behind;
    EXPECT_EQ(facts.st_mode & 0777U, 0600U) << behind;
  }
}

TEST_F(SqliteDatabaseTest, AFileThatIsNoDatabaseIsRefusedAndLeftAlone) {
  std::string words(5000, 'x');
  std::ofstream(path()) << words;
  auto database = open();
  ASSERT_FALSE(database.has_value());
  EXPECT_EQ(database.error().detail, "The file is not a database.");
  EXPECT_EQ(std::filesystem::file_size(path()), words.size());
}

TEST_F(SqliteDatabaseTest, AFolderThatIsNotThereIsUnavailable) {
  SqliteOptions options;
  options.path = folder_.path("nowhere/nabij.db");
  auto database = open_sqlite(options);
  ASSERT_FALSE(database.has_value());
  EXPECT_EQ(database.error().code, ErrorCode::Unavailable);
}

TEST_F(SqliteDatabaseTest, AReadThatFindsAllConnectionsTakenWaitsAndThenSaysSo) {
  auto database = open(storage::Access::ReadWrite, 1).value();
  ASSERT_TRUE(make_table(*database).has_value());
  auto result = database->read([&](Reader& outer) -> Result<> {
    auto inner = database->read([](Reader& reader) { return count(reader); });
    EXPECT_EQ(inner.error().code, ErrorCode::Unavailable);
    TRY(count(outer));
    return {};
  });
  EXPECT_TRUE(result.has_value());
  EXPECT_EQ(database->statistics().reads_waited, 1U);
  EXPECT_GE(database->statistics().read_wait_us, 90'000U);
}

}  // namespace
}  // namespace nabij::storage::sqlite
