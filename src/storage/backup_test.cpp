#include "storage/backup.hpp"

#include <sqlite3.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>

#include "support/storage_testing.hpp"

namespace nabij::storage {
namespace {

using testing::contents;

class BackupTest : public testing::DatabaseTest {
 protected:
  // Rows of every kind in tables that the program has.
  void fill(int count) {
    auto filled = database().write([&](Writer& writer) -> Result<> {
      for (int number = 0; number < count; ++number) TRY(insert_region(writer, number));
      return {};
    });
    ASSERT_TRUE(filled.has_value()) << filled.error().internal;
  }
  Result<> insert_region(Writer& writer, int number) {
    TRY(writer.execute({"test.region",
                        "INSERT INTO region (region_id, name, time_zone, wrapped_key, created_at)"
                        " VALUES (:id, :name, 'Europe/Amsterdam', :key, :at)"},
                       {{"id", ids_.make<RegionId>()},
                        {"name", "Zoë " + std::to_string(number)},
                        {"key", base::Bytes{0, 255, static_cast<unsigned char>(number)}},
                        {"at", number}}));
    return {};
  }
  // A table that comes before the one it points at, in the order of names.
  void insert_member() {
    auto inserted = database().write([&](Writer& writer) -> Result<> {
      auto region = ids_.make<RegionId>();
      auto organisation = ids_.make<OrganisationId>();
      TRY(writer.execute({"test.organisation",
                          "INSERT INTO organisation (region_id, id, name, kind, host, version,"
                          " created_at) VALUES (:region, :id, 'De Buurt', 'provider', 1, 1, 5)"},
                         {{"region", region}, {"id", organisation}}));
      TRY(writer.execute(
          {"test.member",
           "INSERT INTO member (region_id, id, organisation_id, name, locale,"
           " active, version, created_at)"
           " VALUES (:region, :id, :organisation, 'Noor', 'nl', 1, 1, 5)"},
          {{"region", region}, {"id", ids_.make<MemberId>()}, {"organisation", organisation}}));
      return {};
    });
    ASSERT_TRUE(inserted.has_value()) << inserted.error().internal;
  }
  std::string copy_path() const { return folder_.path("copy.db"); }

  testing::TemporaryFolder folder_;
  base::ManualClock clock_{base::Instant{1'700'000'000'000}};
  base::SeededRandom random_{1};
  base::IdSource ids_{clock_, random_};
};
NABIJ_ON_EVERY_DATABASE(BackupTest);

TEST_P(BackupTest, ARestoredCopyHasEveryRowOfEveryTableOnEitherDatabase) {
  fill(2500);
  insert_member();
  auto made = backup(database(), copy_path());
  ASSERT_TRUE(made.has_value()) << made.error().detail << made.error().internal;
  auto original = contents(database());
  EXPECT_GT(original.size(), 5U);
  EXPECT_EQ(original["region"].size(), 2500U);
  for (auto dialect : testing::databases()) {
    auto place = testing::TestDatabase::empty(dialect);
    auto restored = restore(place->database(), copy_path());
    ASSERT_TRUE(restored.has_value()) << restored.error().detail << restored.error().internal;
    EXPECT_EQ(contents(place->database()), original);
    EXPECT_EQ(check(place->database()).value(), std::vector<std::string>{});
  }
}

TEST_P(BackupTest, ACopyIsOneFileForItsOwnerAlone) {
  ASSERT_TRUE(backup(database(), copy_path()).has_value());
  struct stat facts{};
  ASSERT_EQ(::stat(copy_path().c_str(), &facts), 0);
  EXPECT_EQ(facts.st_mode & 0777U, 0600U);
  int files = 0;
  for ([[maybe_unused]] const auto& entry :
       std::filesystem::directory_iterator(folder_.path("."))) {
    ++files;
  }
  EXPECT_EQ(files, 1);
}

TEST_P(BackupTest, AnExistingFileIsLeftAlone) {
  std::ofstream(copy_path()) << "mine";
  auto made = backup(database(), copy_path());
  ASSERT_FALSE(made.has_value());
  EXPECT_EQ(made.error().code, ErrorCode::Conflict);
  EXPECT_EQ(std::filesystem::file_size(copy_path()), 4U);
}

TEST_P(BackupTest, WritesGoOnWhileACopyIsMadeAndTheCopyIsOneMoment) {
  fill(500);
  std::atomic<bool> finished{false};
  std::atomic<int> written{0};
  std::thread writing([&] {
    // Two rows each time: a copy in between would hold an odd number.
    while (!finished) {
      fill(2);
      written += 2;
    }
  });
  auto made = backup(database(), copy_path());
  finished = true;
  writing.join();
  ASSERT_TRUE(made.has_value()) << made.error().detail << made.error().internal;
  auto place = testing::TestDatabase::empty(Dialect::Sqlite);
  ASSERT_TRUE(restore(place->database(), copy_path()).has_value());
  auto copied = contents(place->database())["region"].size();
  EXPECT_EQ(copied % 2, 0U);
  EXPECT_GE(copied, 500U);
  EXPECT_LE(copied, 500U + static_cast<std::size_t>(written));
}

TEST_P(BackupTest, ADatabaseWithTablesIsNotFilled) {
  ASSERT_TRUE(backup(database(), copy_path()).has_value());
  fill(3);
  auto before = contents(database());
  auto restored = restore(database(), copy_path());
  ASSERT_FALSE(restored.has_value());
  EXPECT_EQ(restored.error().code, ErrorCode::Conflict);
  EXPECT_EQ(contents(database()), before);
}

TEST_P(BackupTest, AFileThatIsNoCopyIsRefusedAndTheDatabaseStaysEmpty) {
  auto place = testing::TestDatabase::empty(GetParam());
  std::ofstream(folder_.path("words")) << std::string(5000, 'x');
  auto stranger = testing::TestDatabase::empty(Dialect::Sqlite);
  stranger->database();
  stranger->close();
  for (const auto& path : {folder_.path("absent"), folder_.path("words"),
                           stranger->url().substr(std::string_view("sqlite:").size())}) {
    auto restored = restore(place->database(), path);
    ASSERT_FALSE(restored.has_value()) << path;
    EXPECT_EQ(restored.error().code, ErrorCode::Unavailable);
  }
  EXPECT_EQ(schema_version(place->database()).value(), 0);
}

TEST_P(BackupTest, AFreshDatabaseHasNoProblems) {
  EXPECT_EQ(check(database()).value(), std::vector<std::string>{});
}

TEST_P(BackupTest, CheckNamesAMigrationThatIsNotOurs) {
  auto changed = database().write([](Writer& writer) {
    return writer.execute({"test.change", "UPDATE schema_migration SET hash = 'other'"}, {});
  });
  ASSERT_TRUE(changed.has_value());
  EXPECT_EQ(check(database()).value().size(), built_in_migrations().size());
}

TEST(Check, NamesRowsThatPointAtNothing) {
  auto place = testing::TestDatabase::migrated(Dialect::Sqlite);
  auto path = place->url().substr(std::string_view("sqlite:").size());
  sqlite3* handle = nullptr;
  ASSERT_EQ(sqlite3_open(path.c_str(), &handle), SQLITE_OK);
  EXPECT_EQ(sqlite3_exec(handle,
                         "PRAGMA foreign_keys = OFF;"
                         "INSERT INTO team (region_id, id, organisation_id, name,"
                         " created_at) VALUES (x'00', x'01', x'02', 'a', 1)",
                         nullptr, nullptr, nullptr),
            SQLITE_OK)
      << sqlite3_errmsg(handle);
  sqlite3_close(handle);
  auto problems = check(place->database()).value();
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_NE(problems[0].find("1 rows of team"), std::string::npos);
}

}  // namespace
}  // namespace nabij::storage
