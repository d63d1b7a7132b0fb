#include "storage/kept_apart.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>

#include "storage/backup.hpp"
#include "support/storage_testing.hpp"

namespace nabij::storage {
namespace {

constexpr std::string_view kSecret = "a key that no copy may hold ";

std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

class KeptApartTest : public testing::DatabaseTest {
 protected:
  static base::Bytes key(int number) {
    auto text = std::string(kSecret) + std::to_string(number);
    return {text.begin(), text.end()};
  }
  PersonId add(int number) {
    auto id = ids_.make<PersonId>();
    auto added = database().write([&](Writer& writer) {
      return writer.execute(
          {"test.person",
           "INSERT INTO person (region_id, id, created_at, created_by, version_id, counts_as,"
           " wrapped_key) VALUES (:region, :id, 1, :id, :id, :id, :key)"},
          {{"region", region_}, {"id", id}, {"key", key(number)}});
    });
    EXPECT_TRUE(added.has_value()) << added.error().internal;
    return id;
  }
  void erase(PersonId id) {
    auto erased = database().write([&](Writer& writer) {
      return writer.execute({"test.erase", "UPDATE person SET wrapped_key = NULL WHERE id = :id"},
                            {{"id", id}});
    });
    EXPECT_TRUE(erased.has_value()) << erased.error().internal;
  }
  static std::map<PersonId, std::optional<base::Bytes>> keys_in(Database& database) {
    std::map<PersonId, std::optional<base::Bytes>> keys;
    auto read = database.read([&](Reader& reader) {
      return reader.query({"test.keys", "SELECT id, wrapped_key FROM person"}, {},
                          [&](const Row& row) {
                            keys[row.id<PersonId>(0)] = row.optional<base::Bytes>(1);
                            return Result<>();
                          });
    });
    EXPECT_TRUE(read.has_value()) << read.error().internal;
    return keys;
  }
  KeptApart apart(const std::string& name = "keys.db") const {
    return {"person", {"region_id", "id"}, "wrapped_key", folder_.path(name)};
  }
  std::string copy(const std::string& name) const { return folder_.path(name); }
  void back_up(const std::string& name) {
    auto made = backup(database(), copy(name), apart());
    ASSERT_TRUE(made.has_value()) << made.error().detail << made.error().internal;
  }

  testing::TemporaryFolder folder_;
  base::ManualClock clock_{base::Instant{1'700'000'000'000}};
  base::SeededRandom random_{1};
  base::IdSource ids_{clock_, random_};
  RegionId region_ = ids_.make<RegionId>();
};
NABIJ_ON_EVERY_DATABASE(KeptApartTest);

TEST_P(KeptApartTest, ACopyHoldsNoKeyInAnyOfItsBytes) {
  for (int number = 0; number < 300; ++number) add(number);
  back_up("copy.db");
  EXPECT_EQ(bytes_of(copy("copy.db")).find(kSecret), std::string::npos);
  EXPECT_NE(bytes_of(apart().path).find(kSecret), std::string::npos);
  auto modes = std::filesystem::status(apart().path).permissions();
  EXPECT_EQ(modes, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_P(KeptApartTest, ARestoredCopyHasItsKeysBackOnEitherDatabase) {
  auto first = add(1);
  auto second = add(2);
  back_up("copy.db");
  for (auto dialect : testing::databases()) {
    auto place = testing::TestDatabase::empty(dialect);
    auto restored = restore(place->database(), copy("copy.db"), apart());
    ASSERT_TRUE(restored.has_value()) << restored.error().detail << restored.error().internal;
    auto keys = keys_in(place->database());
    EXPECT_EQ(keys[first], key(1));
    EXPECT_EQ(keys[second], key(2));
  }
}

TEST_P(KeptApartTest, WhoWasErasedAfterTheCopyHasNoKeyInItEither) {
  auto kept = add(1);
  auto gone = add(2);
  back_up("last-year.db");
  erase(gone);
  add(3);
  back_up("today.db");
  EXPECT_EQ(bytes_of(apart().path).find(std::string(kSecret) + "2"), std::string::npos);
  auto place = testing::TestDatabase::empty(Dialect::Sqlite);
  ASSERT_TRUE(restore(place->database(), copy("last-year.db"), apart()).has_value());
  auto keys = keys_in(place->database());
  EXPECT_EQ(keys[kept], key(1));
  EXPECT_EQ(keys[gone], std::nullopt);
}

TEST_P(KeptApartTest, KeysThatAreOlderThanTheCopyAreRefusedAndNothingIsChanged) {
  add(1);
  back_up("early.db");
  std::filesystem::copy_file(apart().path, apart("old-keys.db").path);
  add(2);
  back_up("late.db");
  auto place = testing::TestDatabase::empty(Dialect::Sqlite);
  auto restored = restore(place->database(), copy("late.db"), apart("old-keys.db"));
  ASSERT_FALSE(restored.has_value());
  EXPECT_EQ(restored.error().code, ErrorCode::Conflict);
  EXPECT_TRUE(restore(place->database(), copy("late.db"), apart()).has_value());
}

TEST_P(KeptApartTest, ACopyHoldsNoRowThatIsLeftOut) {
  auto added = database().write([&](Writer& writer) -> Result<> {
    for (int number : {1, 2}) {
      TRY(writer.execute(
          {"test.rows", "INSERT INTO contact_import_rows VALUES (:region, :id, :n, :sealed)"},
          {{"region", region_},
           {"id", ids_.make<PersonId>()},
           {"n", std::int64_t{number}},
           {"sealed", key(number)}}));
    }
    return {};
  });
  ASSERT_TRUE(added.has_value()) << added.error().internal;
  auto without_first = apart();
  without_first.left_out = {
      {"test.left_out", "DELETE FROM contact_import_rows WHERE first_row = 1"}};
  auto made = backup(database(), copy("copy.db"), without_first);
  ASSERT_TRUE(made.has_value()) << made.error().detail << made.error().internal;
  auto bytes = bytes_of(copy("copy.db"));
  EXPECT_EQ(bytes.find(std::string(kSecret) + "1"), std::string::npos);
  EXPECT_NE(bytes.find(std::string(kSecret) + "2"), std::string::npos);
}

TEST_P(KeptApartTest, TheKeysOfAnotherDatabaseAreLeftAlone) {
  add(1);
  back_up("ours.db");
  auto before = bytes_of(apart().path);
  auto other = testing::TestDatabase::migrated(GetParam());
  auto made = backup(other->database(), copy("theirs.db"), apart());
  ASSERT_FALSE(made.has_value());
  EXPECT_EQ(made.error().code, ErrorCode::Conflict);
  EXPECT_EQ(bytes_of(apart().path), before);
  EXPECT_FALSE(std::filesystem::exists(copy("theirs.db")));
}

TEST_P(KeptApartTest, WithoutTheKeysOrWithSomethingElseNothingIsRestored) {
  add(1);
  back_up("copy.db");
  auto place = testing::TestDatabase::empty(Dialect::Sqlite);
  auto absent = restore(place->database(), copy("copy.db"), apart("absent.db"));
  ASSERT_FALSE(absent.has_value());
  EXPECT_EQ(absent.error().code, ErrorCode::NotFound);
  auto wrong = restore(place->database(), copy("copy.db"), apart("copy.db"));
  ASSERT_FALSE(wrong.has_value());
  EXPECT_EQ(wrong.error().code, ErrorCode::Conflict);
  EXPECT_TRUE(restore(place->database(), copy("copy.db"), apart()).has_value());
}

}  // namespace
}  // namespace nabij::storage
