#include "storage/database.hpp"

#include "support/storage_testing.hpp"

namespace nabij::storage {
namespace {

constexpr Sql kInsert{"test.insert",
                      "INSERT INTO thing (id, name, size) VALUES (:id, :name, :size)"};
constexpr Sql kCount{"test.count", "SELECT COUNT(*) FROM thing"};
constexpr Sql kByName{"test.by_name", "SELECT id FROM thing WHERE name IN (:names...) ORDER BY id"};
constexpr Sql kNotByName{"test.not_by_name",
                         "SELECT id FROM thing WHERE name NOT IN (:names...) ORDER BY id"};

class DatabaseBehaviour : public testing::EmptyDatabaseTest {
 protected:
  void SetUp() override {
    auto made = database().write([&](Writer& writer) {
      bool is_sqlite = writer.dialect() == Dialect::Sqlite;
      return writer.script(
          is_sqlite ? "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT UNIQUE, size INTEGER"
                      " NOT NULL CHECK (size >= 0)) STRICT"
                    : "CREATE TABLE thing (id bigint PRIMARY KEY, name text UNIQUE, size bigint"
                      " NOT NULL CHECK (size >= 0))");
    });
    ASSERT_TRUE(made.has_value()) << made.error().internal;
  }

  Result<> insert(int id, const char* name, int size = 0) {
    return database().write([&](Writer& writer) -> Result<> {
      TRY(writer.execute(kInsert, {{"id", id}, {"name", name}, {"size", size}}));
      return {};
    });
  }
  std::int64_t count() {
    auto found = database().read([](Reader& reader) {
      return reader.first(kCount, {}, [](const Row& row) { return row.integer(0); });
    });
    return found.value().value();
  }
  std::vector<int> ids(const Sql& sql, const std::vector<std::string>& names) {
    auto found = database().read([&](Reader& reader) {
      return reader.all(sql, {{"names", names}}, [](const Row& row) { return row.get<int>(0); });
    });
    return found.value();
  }
};
NABIJ_ON_EVERY_DATABASE(DatabaseBehaviour);

TEST_P(DatabaseBehaviour, KeepsWhatWasWritten) {
  ASSERT_TRUE(insert(1, "a").has_value());
  EXPECT_EQ(count(), 1);
}

TEST_P(DatabaseBehaviour, ListsOfAnyLengthFindWhatIsInThem) {
  for (int id = 1; id <= 6; ++id) ASSERT_TRUE(insert(id, std::to_string(id).c_str()).has_value());
  EXPECT_EQ(ids(kByName, {}), (std::vector<int>{}));
  EXPECT_EQ(ids(kByName, {"2"}), (std::vector<int>{2}));
  EXPECT_EQ(ids(kByName, {"2", "4", "9"}), (std::vector<int>{2, 4}));
  EXPECT_EQ(ids(kByName, {"1", "2", "3", "4", "5"}), (std::vector<int>{1, 2, 3, 4, 5}));
  EXPECT_EQ(ids(kNotByName, {"1", "2", "3"}), (std::vector<int>{4, 5, 6}));
  EXPECT_EQ(ids(kNotByName, {}), (std::vector<int>{1, 2, 3, 4, 5, 6}));
}

}  // namespace
}  // namespace nabij::storage
