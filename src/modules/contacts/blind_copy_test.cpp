// What quality.md promises of erasing: the copies that were made before are blind as well.
#include "storage/backup.hpp"
#include "support/contacts_world.hpp"

namespace nabij::contacts {
namespace {

class BlindCopy : public World {
 protected:
  storage::KeptApart keys() const {
    return {"person", {"region_id", "id"}, "wrapped_key", folder_.path("keys.db")};
  }
  void back_up(const std::string& name) {
    auto made = storage::backup(database(), folder_.path(name), keys());
    ASSERT_TRUE(made.has_value()) << made.error().detail << made.error().internal;
  }

  storage::testing::TemporaryFolder folder_;
};
NABIJ_ON_EVERY_DATABASE(BlindCopy);

TEST_P(BlindCopy, WhoWasErasedSinceStaysErasedWhenTheCopyIsRestored) {
  sign_in(noor_);
  auto zoe = add_person("Zoe");
  auto mo = add_person("Mo");
  back_up("before.db");
  ASSERT_EQ(send(http::Method::Delete, "/api/v1/people/" + zoe, "").status, 204);
  back_up("after.db");

  auto place = storage::testing::TestDatabase::empty(GetParam());
  auto restored = storage::restore(place->database(), folder_.path("before.db"), keys());
  ASSERT_TRUE(restored.has_value()) << restored.error().detail << restored.error().internal;
  people::People people({place->database(), clock_, random_, ids_, identity_, lists_});
  EXPECT_EQ(people.erase_keyless(noor_.region).value(), 1);
  EXPECT_EQ(people.erase_keyless(noor_.region).value(), 0);
  auto scope = privacy::people_scope(noor_);
  auto seen = [&](const std::string& id) {
    return place->database().read([&](storage::Reader& reader) {
      return people.facts(reader, scope, PersonId{*base::parse_uuid(id)});
    });
  };
  EXPECT_EQ(seen(zoe).error().code, ErrorCode::NotFound);
  EXPECT_EQ(seen(mo).value().alias, "Mo");
}

}  // namespace
}  // namespace nabij::contacts
