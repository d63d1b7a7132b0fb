#include "contacts/outbox.hpp"

#include "privacy/envelope.hpp"
#include "support/contacts_world.hpp"

namespace nabij::contacts {
namespace {

using testing::HasSubstr;

class Outbox : public World {
 protected:
  struct Key {
    std::string id;
    base::Bytes bytes;
  };
  Key key() {
    auto shape = outbox_key(contacts_, *visitor_.viewer);
    EXPECT_TRUE(shape.has_value());
    return {shape->key_id, *base::from_base64url(shape->public_key)};
  }
  std::string item(const Key& sealed_with, std::string_view kind, const std::string& body) {
    auto name = id();
    auto member = to_text(visitor_.viewer->member);
    auto additional = name + "|" + member + "|" + std::string(kind) + "|" + sealed_with.id;
    auto sealed = *privacy::seal_envelope(sealed_with.bytes, body,
                                          {"nabij outbox v1" + sealed_with.id, additional},
                                          base::Bytes(12, 9));
    return R"({"id":")" + name + R"(","key_id":")" + sealed_with.id + R"(","member_id":")" +
           member + R"(","kind":")" + std::string(kind) + R"(","ephemeral_public_key":")" +
           base::to_base64url(sealed.ephemeral_public_key) + R"(","nonce":")" +
           base::to_base64url(sealed.nonce) + R"(","ciphertext":")" +
           base::to_base64url(sealed.ciphertext) + R"("})";
  }
  std::string deliver(const std::string& items) {
    auto answer = post("/api/v1/outbox", R"({"items":[)" + items + "]}");
    EXPECT_EQ(answer.status, 200) << answer.body;
    return answer.body;
  }
};
NABIJ_ON_EVERY_DATABASE(Outbox);

TEST_P(Outbox, DeliversEveryKindThroughItsOwnEndpointAndOnce) {
  auto seal = key();
  auto person = id();
  auto contact = id();
  auto follow_up = id();
  auto hello = item(seal, "person", R"({"id":")" + person + R"(","alias":"Mo"})");
  auto met =
      item(seal, "contact",
           contact_body(contact, R"(,"person_ids":[")" + person + R"("],"follow_up":{"id":")" +
                                     follow_up + R"(","due_on":"2026-11-24","text":"Bellen"})"));
  auto end =
      item(seal, "follow_up_end",
           R"({"follow_up_id":")" + follow_up + R"(","id":")" + id() + R"(","outcome":"done"})");
  auto first = deliver(hello + "," + met + "," + end);
  EXPECT_THAT(first, testing::Not(HasSubstr("refused")));
  EXPECT_THAT(get("/api/v1/contacts/" + contact).body, HasSubstr("Mo"));
  EXPECT_THAT(get("/api/v1/today").body, HasSubstr(R"("follow_ups":[])"));
  EXPECT_THAT(deliver(met), HasSubstr(R"("outcome":"duplicate","status":200,"problem":null)"));
}

TEST_P(Outbox, KeepsWhatSomebodyElseRecordedOnTheDevice) {
  auto sealed = item(key(), "contact", contact_body(id()));
  sign_in(sam_);
  auto answer = deliver(sealed);
  EXPECT_THAT(answer, HasSubstr(R"("outcome":"retry")"));
  EXPECT_THAT(answer, HasSubstr("other_member"));
}

TEST_P(Outbox, RefusesForGoodWhatCannotBeOpenedOrIsNotSound) {
  auto seal = key();
  auto bad = item(seal, "contact", R"({"id":"x"})");
  EXPECT_THAT(deliver(bad), HasSubstr(R"("outcome":"refused","status":400)"));
  auto moved = item(seal, "tally", contact_body(id()));
  moved.replace(moved.find("tally"), 5, "contact");
  EXPECT_THAT(deliver(moved), HasSubstr("cannot_be_opened"));
}

TEST_P(Outbox, OpensWithAnOlderKeyUntilItIsTooOld) {
  auto old = key();
  clock_.advance_ms(std::int64_t{31} * 86'400'000);
  EXPECT_NE(key().id, old.id);
  EXPECT_THAT(deliver(item(old, "contact", contact_body(id()))), HasSubstr("stored"));
  clock_.advance_ms(std::int64_t{90} * 86'400'000);
  EXPECT_THAT(deliver(item(old, "contact", contact_body(id()))), HasSubstr(R"("status":410)"));
}

}  // namespace
}  // namespace nabij::contacts
