#include "storage/migrator.hpp"

#include "support/storage_testing.hpp"

namespace nabij::storage {
namespace {

constexpr std::string_view kPerson =
    "CREATE TABLE person (id integer64 NOT NULL, alias text NOT NULL, PRIMARY KEY (id)) @table;";
constexpr Migration kOne{10, "0010_person", kPerson, kPerson};
constexpr std::string_view kLayer =
    "ALTER TABLE person ADD COLUMN layer text NOT NULL DEFAULT 'alias';\n"
    "UPDATE person SET layer = 'known' WHERE alias = 'Sam';";
constexpr Migration kTwo{20, "0020_layer", kLayer, kLayer};
constexpr std::string_view kBroken =
    "CREATE TABLE half (id integer64); INSERT INTO nowhere VALUES (1);";
constexpr Migration kThree{30, "0030_broken", kBroken, kBroken};

constexpr Sql kInsert{"test.insert", "INSERT INTO person (id, alias) VALUES (:id, :alias)"};
constexpr Sql kLayers{"test.layers", "SELECT layer FROM person ORDER BY id"};

class MigratorTest : public testing::EmptyDatabaseTest {
 protected:
  Result<MigrationReport> run(const std::vector<Migration>& migrations) {
    return migrate(database(), migrations, clock_);
  }
  void insert(int id, const char* alias) {
    auto inserted = database().write(
        [&](Writer& writer) { return writer.execute(kInsert, {{"id", id}, {"alias", alias}}); });
    ASSERT_TRUE(inserted.has_value()) << inserted.error().internal;
  }
  int version() { return schema_version(database()).value(); }

 private:
  base::ManualClock clock_{base::Instant{1'700'000'000'000}};
};
NABIJ_ON_EVERY_DATABASE(MigratorTest);

TEST_P(MigratorTest, AnEmptyDatabaseHasVersionZero) { EXPECT_EQ(version(), 0); }

TEST_P(MigratorTest, RunsWhatIsMissingInOrderAndOnlyOnce) {
  auto first = run({kOne, kTwo}).value();
  EXPECT_EQ(first.from, 0);
  EXPECT_EQ(first.to, 20);
  auto second = run({kOne, kTwo}).value();
  EXPECT_EQ(second.from, 20);
  EXPECT_EQ(second.to, 20);
  EXPECT_TRUE(compare_schema(database(), std::vector{kOne, kTwo}).value().empty());
}

TEST_P(MigratorTest, AnOlderDatabaseKeepsItsRowsAndGetsTheNewShape) {
  ASSERT_TRUE(run({kOne}).has_value());
  insert(1, "Sam");
  insert(2, "red scooter");
  EXPECT_EQ(compare_schema(database(), std::vector{kOne, kTwo}).value().size(), 1U);
  EXPECT_EQ(run({kOne, kTwo}).value().from, 10);
  auto layers = database().read([](Reader& reader) {
    return reader.all(kLayers, {}, [](const Row& row) { return row.get<std::string>(0); });
  });
  EXPECT_EQ(layers.value(), (std::vector<std::string>{"known", "alias"}));
}

TEST_P(MigratorTest, ANewerDatabaseIsRefusedAndLeftAlone) {
  ASSERT_TRUE(run({kOne, kTwo}).has_value());
  auto result = run({kOne});
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::Unavailable);
  EXPECT_NE(result.error().detail.find("older than the database"), std::string::npos);
  EXPECT_EQ(version(), 20);
}

TEST_P(MigratorTest, AReleasedTextThatChangedIsRefused) {
  ASSERT_TRUE(run({kOne}).has_value());
  Migration changed = kOne;
  changed.sqlite = changed.postgres = "CREATE TABLE person (id integer64)";
  auto result = run({changed, kTwo});
  ASSERT_FALSE(result.has_value());
  EXPECT_NE(result.error().detail.find("was changed afterwards"), std::string::npos);
  EXPECT_EQ(version(), 10);
  EXPECT_EQ(compare_schema(database(), std::vector{changed}).value().size(), 1U);
}

TEST_P(MigratorTest, AMigrationSlippedInBehindALaterOneIsRefused) {
  ASSERT_TRUE(run({kOne}).has_value());
  Migration earlier = kTwo;
  earlier.number = 5;
  auto result = run({earlier, kOne});
  ASSERT_FALSE(result.has_value());
  EXPECT_NE(result.error().detail.find("is missing"), std::string::npos);
}

TEST_P(MigratorTest, AMigrationThatFailsHalfwayLeavesNothingBehind) {
  auto result = run({kOne, kTwo, kThree});
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(version(), 20);
  auto half = database().read([](Reader& reader) {
    return reader.first({"test.half", "SELECT COUNT(*) FROM half"}, {},
                        [](const Row& row) { return row.get<int>(0); });
  });
  EXPECT_FALSE(half.has_value());
}

TEST_P(MigratorTest, SeveralProgramsMayMigrateAtOnce) {
  std::atomic<int> failed{0};
  database();
  std::vector<std::thread> threads;
  for (int program = 0; program < 4; ++program) {
    threads.emplace_back([&] {
      if (!run({kOne, kTwo}).has_value()) ++failed;
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(failed, 0);
  EXPECT_EQ(version(), 20);
}

TEST_P(MigratorTest, TheBuiltInMigrationsRunAndAgreeAfterwards) {
  base::SystemClock clock;
  auto report = migrate(database(), built_in_migrations(), clock);
  ASSERT_TRUE(report.has_value()) << report.error().detail << report.error().internal;
  EXPECT_EQ(report->to, built_in_migrations().back().number);
  EXPECT_TRUE(compare_schema(database(), built_in_migrations()).value().empty());
}

TEST(BuiltInMigrations, AreInOrderOfNumber) {
  int before = 0;
  for (const auto& migration : built_in_migrations()) {
    EXPECT_GT(migration.number, before) << migration.name;
    before = migration.number;
  }
}

}  // namespace
}  // namespace nabij::storage
