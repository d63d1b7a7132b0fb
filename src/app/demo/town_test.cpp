#include "app/demo/town.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <deque>
#include <map>
#include <set>

#include "storage/table_copy.hpp"
#include "support/storage_testing.hpp"

namespace nabij::app::demo {
namespace {

using storage::testing::TestDatabase;

const base::LocalDay kToday = *base::parse_day("2026-11-25");

// Sealed, or a hash under a key: drawn anew for every town.
bool is_secret(const std::string& column) {
  static const std::set<std::string> hashes{"content_hash", "hash", "previous_hash", "secret",
                                            "wrapped"};
  return hashes.contains(column) || column.starts_with("sealed") || column.starts_with("wrapped_");
}

std::string cell(const storage::Row& row, int index, storage::Kind kind) {
  if (row.is_null(index)) return "-";
  switch (kind) {
    case storage::Kind::Integer: return std::to_string(row.integer(index));
    case storage::Kind::Real: return std::to_string(row.real(index));
    case storage::Kind::Text: return std::string(row.text(index));
    default: return base::to_hex(row.bytes(index));
  }
}

using Rows = std::multiset<std::string>;

class Town {
 public:
  explicit Town(storage::Dialect dialect) : place_(TestDatabase::migrated(dialect)) {}

  storage::Database& database() { return place_->database(); }
  Ground ground() { return {database(), random_, master_key_}; }
  Result<> make(const Options& options) {
    return make_town(ground(), options, {[](auto) {}, [](auto, auto) {}});
  }

  // Every table without what is secret, by name.
  std::map<std::string, Rows> content() {
    std::map<std::string, Rows> found;
    auto read = database().read([&](storage::Reader& reader) -> Result<> {
      for (const auto& table : TRY(storage::tables_of(reader))) {
        std::string columns;
        std::vector<storage::Kind> kinds;
        for (const auto& column : table.columns) {
          if (is_secret(column.name)) continue;
          columns += (columns.empty() ? "\"" : ", \"") + column.name + '"';
          kinds.push_back(column.kind);
        }
        auto& rows = found[table.name];
        TRY(query(reader, fmt::format("SELECT {} FROM {}", columns, table.name),
                  [&](const storage::Row& row) -> Result<> {
                    std::string line;
                    for (std::size_t index = 0; index < kinds.size(); ++index) {
                      line += cell(row, static_cast<int>(index), kinds[index]) + '|';
                    }
                    rows.insert(std::move(line));
                    return {};
                  }));
      }
      return {};
    });
    EXPECT_TRUE(read.has_value()) << read.error().internal;
    return found;
  }

  std::int64_t number(const std::string& text) {
    std::int64_t value = -1;
    auto read = database().read([&](storage::Reader& reader) {
      return query(reader, text, [&](const storage::Row& row) -> Result<> {
        value = row.integer(0);
        return {};
      });
    });
    EXPECT_TRUE(read.has_value()) << read.error().internal;
    return value;
  }

 private:
  // The texts live on, because connections keep prepared statements by them.
  Result<> query(storage::Reader& reader, const std::string& text,
                 const storage::Reader::RowFunction& on_row) {
    const auto& kept = texts_.emplace_back(text);
    return reader.query(storage::Sql(kept, kept), {}, on_row);
  }

  std::unique_ptr<TestDatabase> place_;
  base::SystemRandom random_;
  privacy::Key master_key_ = privacy::Key::random(random_);
  std::deque<std::string> texts_;
};

class DemoTown : public ::testing::TestWithParam<storage::Dialect> {};
NABIJ_ON_EVERY_DATABASE(DemoTown);

TEST_P(DemoTown, IsTheSameForTheSameSeedScaleAndDay) {
  Options options{.scale = 2, .today = kToday, .days = 4};
  Town first(GetParam());
  Town second(GetParam());
  ASSERT_TRUE(first.make(options).has_value());
  ASSERT_TRUE(second.make(options).has_value());
  auto one = first.content();
  auto other = second.content();
  EXPECT_GT(one["contact"].size(), 100U);
  for (const auto& [table, rows] : one) EXPECT_EQ(rows, other[table]) << table;
}

TEST_P(DemoTown, IsAnotherForAnotherSeed) {
  Town first(GetParam());
  Town second(GetParam());
  ASSERT_TRUE(first.make({.seed = 1, .today = kToday, .days = 2}).has_value());
  ASSERT_TRUE(second.make({.seed = 2, .today = kToday, .days = 2}).has_value());
  EXPECT_NE(first.content()["contact"], second.content()["contact"]);
}

TEST_P(DemoTown, IsMadeOnlyOnce) {
  Town town(GetParam());
  EXPECT_EQ(*state_of(town.ground()), State::None);
  Options options{.today = kToday, .days = 1};
  ASSERT_TRUE(town.make(options).has_value());
  EXPECT_EQ(*state_of(town.ground()), State::Ready);
  auto again = town.make(options);
  ASSERT_FALSE(again.has_value());
  EXPECT_EQ(again.error().code, ErrorCode::Conflict);
}

TEST_P(DemoTown, RefusesAnAbsurdScale) {
  Town town(GetParam());
  for (int scale : {-1, 0, kLargestScale + 1}) {
    auto made = town.make({.scale = scale, .today = kToday});
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(made.error().fields.front().field, "scale");
  }
  EXPECT_EQ(*state_of(town.ground()), State::None);
}

constexpr std::string_view kRecords =
    "SELECT (SELECT count(*) FROM contact WHERE corrects_id IS NULL{0}) + "
    "(SELECT count(*) FROM presence WHERE 1 = 1{0}) + (SELECT count(*) FROM tally WHERE 1 = 1{0})";

std::string records_on(std::string_view day) {
  auto where = fmt::format(" AND local_day = {}", base::parse_day(day)->days);
  return fmt::format(fmt::runtime(kRecords), where);
}

// Some of each team made a plan, and lived with it for months.
void expect_plans(Town& town) {
  auto people = town.number("SELECT count(DISTINCT person_id) FROM plan_goal");
  EXPECT_GE(people, 40);
  EXPECT_LE(people, 7 * 7);
  EXPECT_GT(town.number("SELECT count(*) FROM plan_goal"), people) << "said more clearly later";
  for (auto table : {"plan_step", "plan_rating", "plan_tie", "plan_support", "plan_outcome"}) {
    EXPECT_GT(town.number(fmt::format("SELECT count(*) FROM {}", table)), 15) << table;
  }
  for (auto kind : {"talent", "success", "setback"}) {
    EXPECT_GT(town.number(fmt::format("SELECT count(*) FROM plan_moment WHERE kind = '{}'", kind)),
              10)
        << kind;
  }
}

void expect_guides(Town& town) {
  auto guided = town.number("SELECT count(DISTINCT person_id) FROM alliance_turn");
  EXPECT_GE(guided, 40);
  for (auto role : {"guide", "second", "cover"}) {
    EXPECT_GT(
        town.number(fmt::format("SELECT count(*) FROM alliance_turn WHERE role = '{}'", role)), 5)
        << role;
  }
  EXPECT_EQ(town.number("SELECT count(DISTINCT phase) FROM alliance_phase"), 6);
}

// One whole year, looked at from all sides, because making it takes some seconds.
TEST(DemoYear, HoldsWhatIsPromised) {
  Town town(storage::Dialect::Sqlite);
  auto made = town.make({.today = kToday});
  ASSERT_TRUE(made.has_value()) << made.error().detail << made.error().internal;

  EXPECT_EQ(town.number(fmt::format(fmt::runtime(kRecords), "")), kRecordsAYear);
  EXPECT_EQ(town.number("SELECT count(DISTINCT person.counts_as) FROM contact_person "
                        "JOIN person ON person.id = contact_person.person_id"),
            kReached);
  EXPECT_EQ(town.number("SELECT sum(value) FROM baseline WHERE measure = 'aged_10_23'"),
            kYoungPeople);
  EXPECT_EQ(town.number("SELECT count(*) FROM member_role WHERE role = 'worker'"), 42);
  EXPECT_EQ(town.number("SELECT count(*) FROM organisation WHERE kind = 'provider'"), 2);
  EXPECT_EQ(town.number("SELECT count(*) FROM place WHERE kind = 'school'"), 10);
  EXPECT_EQ(town.number("SELECT count(*) FROM area WHERE kind = 'borough'"), 9);
  EXPECT_EQ(town.number("SELECT count(*) FROM area WHERE kind = 'neighbourhood'"), 45);

  // Weeks have a rhythm and some days stand out: a Friday, a Sunday, New Year's Eve, the fair.
  EXPECT_GT(town.number(records_on("2026-11-20")), 3 * town.number(records_on("2026-11-15")));
  EXPECT_GT(town.number(records_on("2025-12-31")), town.number(records_on("2025-12-17")));
  EXPECT_GT(town.number(records_on("2026-09-30")), town.number(records_on("2026-09-16")));
  EXPECT_EQ(town.number(records_on("2026-11-25")), 0);  // today is still to come

  // All layers, merges, corrections, withdrawals, notes of both audiences, promises of all sorts.
  for (auto layer : {"known", "plan"}) {
    EXPECT_GT(
        town.number(fmt::format("SELECT count(*) FROM person_version WHERE layer = '{}'", layer)),
        50);
  }
  EXPECT_GT(town.number("SELECT count(*) FROM person_merge"), 10);
  for (auto kind : {"corrected", "withdrawn"}) {
    EXPECT_GT(town.number(fmt::format("SELECT count(*) FROM contact_end WHERE kind = '{}'", kind)),
              20);
  }
  for (auto audience : {"me", "team"}) {
    EXPECT_GT(town.number(
                  fmt::format("SELECT count(*) FROM sealed_text WHERE audience = '{}'", audience)),
              100);
  }
  for (auto outcome : {"done", "moved", "dropped"}) {
    EXPECT_GT(town.number(
                  fmt::format("SELECT count(*) FROM follow_up_end WHERE outcome = '{}'", outcome)),
              20);
  }
  auto today = kToday.days;
  EXPECT_GT(
      town.number(fmt::format("SELECT count(*) FROM follow_up_open WHERE due_on = {}", today)), 10);
  EXPECT_GT(
      town.number(fmt::format("SELECT count(*) FROM follow_up_open WHERE due_on < {}", today)), 10);
  expect_plans(town);
  expect_guides(town);
}

}  // namespace
}  // namespace nabij::app::demo
