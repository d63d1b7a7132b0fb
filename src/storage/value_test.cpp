#include "storage/value.hpp"

#include <limits>

#include "support/storage_testing.hpp"

namespace nabij::storage {
namespace {

constexpr Sql kInsert{"test.insert",
                      "INSERT INTO kinds (id, whole, part, words, raw)"
                      " VALUES (:id, :whole, :part, :words, :raw)"};
constexpr Sql kSelect{"test.select",
                      "SELECT id, whole, part, words, raw FROM kinds WHERE id = :id"};
constexpr Sql kSums{"test.sums",
                    "SELECT SUM(whole), COUNT(*), AVG(whole), MAX(whole) > 2, SUM(part),"
                    " CAST(SUM(whole) AS bigint) FROM kinds"};

struct Kinds {
  PersonId id;
  std::optional<std::int64_t> whole;
  std::optional<double> part;
  std::optional<std::string> words;
  std::optional<base::Bytes> raw;
  bool operator==(const Kinds&) const = default;
};

class ValueTest : public testing::EmptyDatabaseTest {
 protected:
  void SetUp() override {
    auto made = database().write([&](Writer& writer) {
      return writer.script(GetParam() == Dialect::Sqlite
                               ? "CREATE TABLE kinds (id BLOB PRIMARY KEY, whole INTEGER,"
                                 " part REAL, words TEXT, raw BLOB) STRICT"
                               : "CREATE TABLE kinds (id uuid PRIMARY KEY, whole bigint,"
                                 " part double precision, words text, raw bytea)");
    });
    ASSERT_TRUE(made.has_value()) << made.error().internal;
  }

  PersonId next_id() { return ids_.make<PersonId>(); }

  void insert(const Kinds& kinds) {
    auto inserted = database().write([&](Writer& writer) {
      return writer.execute(kInsert, {{"id", kinds.id},
                                      {"whole", kinds.whole},
                                      {"part", kinds.part},
                                      {"words", kinds.words},
                                      {"raw", kinds.raw}});
    });
    ASSERT_TRUE(inserted.has_value()) << inserted.error().internal;
  }

  std::optional<Kinds> select(PersonId id) {
    auto found = database().read([&](Reader& reader) {
      return reader.first(kSelect, {{"id", id}}, [](const Row& row) {
        return Kinds{row.id<PersonId>(0), row.optional<std::int64_t>(1), row.optional<double>(2),
                     row.optional<std::string>(3), row.optional<base::Bytes>(4)};
      });
    });
    return found.value();
  }

 private:
  base::ManualClock clock_{base::Instant{1'700'000'000'000}};
  base::SeededRandom random_{1};
  base::IdSource ids_{clock_, random_};
};
NABIJ_ON_EVERY_DATABASE(ValueTest);

TEST_P(ValueTest, EveryKindComesBackAsItWas) {
  constexpr auto lowest = std::numeric_limits<std::int64_t>::min();
  constexpr auto highest = std::numeric_limits<std::int64_t>::max();
  const Kinds rows[] = {
      {next_id(), {}, {}, {}, {}},
      {next_id(), 0, 0.0, "", base::Bytes{}},
      {next_id(), lowest, -1.5e300, "Zoë 🛵 'x' \"y\" :z", base::Bytes{0, 255, 0, 1}},
      {next_id(), highest, 0.1, std::string(100'000, 'x'), base::Bytes(100'000, 7)},
      {next_id(), -1, 1.0 / 3.0, "\n", base::Bytes{0}},
  };
  for (const auto& row : rows) {
    insert(row);
    EXPECT_EQ(select(row.id), row);
  }
  EXPECT_EQ(select(next_id()), std::nullopt);
}

TEST_P(ValueTest, InstantsDaysAndTruthAreWholeNumbers) {
  auto found = database().read([](Reader& reader) {
    return reader.first(
        {"test.select",
         "SELECT CAST(:instant AS bigint), CAST(:day AS bigint), CAST(:yes AS bigint)"},
        {{"instant", base::Instant{5}}, {"day", base::LocalDay{6}}, {"yes", true}},
        [](const Row& row) {
          EXPECT_EQ(row.get<base::Instant>(0), base::Instant{5});
          EXPECT_EQ(row.get<base::LocalDay>(1), base::LocalDay{6});
          return row.get<bool>(2);
        });
  });
  EXPECT_EQ(found.value(), true);
}

TEST_P(ValueTest, SumsCountsAndComparisonsReadAsNumbers) {
  for (int whole : {1, 2, 12'345'678}) insert({next_id(), whole, whole / 4.0, {}, {}});
  auto found = database().read([](Reader& reader) {
    return reader.first(kSums, {}, [](const Row& row) {
      EXPECT_EQ(row.integer(0), 12'345'681);
      EXPECT_EQ(row.integer(1), 3);
      EXPECT_NEAR(row.real(2), 4'115'227.0, 0.001);
      EXPECT_TRUE(row.get<bool>(3));
      EXPECT_DOUBLE_EQ(row.real(4), 3'086'420.25);
      EXPECT_EQ(row.integer(5), 12'345'681);
      EXPECT_DOUBLE_EQ(row.real(0), 12'345'681.0);
      return true;
    });
  });
  EXPECT_TRUE(found.value().has_value());
}

TEST_P(ValueTest, NegativeSumsKeepTheirSign) {
  insert({next_id(), -70'000, {}, {}, {}});
  insert({next_id(), -30'000, {}, {}, {}});
  auto found = database().read([](Reader& reader) {
    return reader.first(kSums, {}, [](const Row& row) {
      EXPECT_DOUBLE_EQ(row.real(0), -100'000.0);
      EXPECT_TRUE(row.is_null(4));
      return row.integer(0);
    });
  });
  EXPECT_EQ(found.value(), -100'000);
}

TEST_P(ValueTest, TextSortsByItsBytes) {
  for (const char* words : {"b", "A", "a", "é", "B", "z"}) insert({next_id(), {}, {}, words, {}});
  auto found = database().read([](Reader& reader) {
    return reader.all({"test.sorted", "SELECT words FROM kinds ORDER BY words"}, {},
                      [](const Row& row) { return row.get<std::string>(0); });
  });
  EXPECT_EQ(found.value(), (std::vector<std::string>{"A", "B", "a", "b", "z", "é"}));
}

}  // namespace
}  // namespace nabij::storage
