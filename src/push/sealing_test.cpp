#include "push/sealing.hpp"

#include <gtest/gtest.h>

#include "push/sender.hpp"

namespace nabij::push {
namespace {

base::Bytes bytes(std::string_view text) { return base::from_base64url(text).value(); }

// RFC 8291, appendix A.
struct Example {
  privacy::P256Key sender{
      bytes("BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A"
            "8"),
      bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")};
  privacy::P256Key browser{
      bytes("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw"
            "4"),
      bytes("q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94")};
  base::Bytes salt = bytes("DGv6ra1nlYgDCS1FRnbzlw");
  base::Bytes secret = bytes("BTBZMqHH6r4Tts7J_aSIgg");
  std::string_view text = "When I grow up, I want to be a watermelon";
};

TEST(SealedMessage, IsTheOneOfTheStandard) {
  Example example;
  Subscription subscription{"https://push.example.net/", example.browser.public_key,
                            example.secret};
  auto sealed = seal_message(subscription, example.text, {example.sender, example.salt}, 0);
  ASSERT_TRUE(sealed.has_value());
  EXPECT_EQ(base::to_base64url(*sealed),
            "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml"
            "mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT"
            "pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN");
}

TEST(SealedMessage, HasOneSizeWhateverItSays) {
  Example example;
  Subscription subscription{"", example.browser.public_key, example.secret};
  MessageKey key{example.sender, example.salt};
  EXPECT_EQ(seal_message(subscription, "", key, 256)->size(),
            seal_message(subscription, std::string(200, 'x'), key, 256)->size());
}

TEST(SealedMessage, NeedsAPointOfTheCurve) {
  Example example;
  Subscription subscription{"", example.browser.public_key, example.secret};
  subscription.public_key[20] ^= 1;
  EXPECT_FALSE(seal_message(subscription, "x", {example.sender, example.salt}, 0).has_value());
}

// RFC 8292, section 2.4.
TEST(Vapid, IsCheckedAsTheStandardSigns) {
  constexpr std::string_view kSaid =
      "eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzI1NiJ9."
      "eyJhdWQiOiJodHRwczovL3B1c2guZXhhbXBsZS5uZXQiLCJleHAiOjE0NTM1MjM3NjgsInN1YiI6Im1haWx0bzpwdXNo"
      "QGV4YW1wbGUuY29tIn0";
  auto key = bytes(
      "BA1Hxzyi1RUM1b5wjxsn7nGxAszw2u61m164i3MrAIxHF6YK5h4SDYic-dRuU_RCPCfA5aq9ojSwk5Y2EmClBPs");
  auto signature = bytes(
      "i3CYb7t4xfxCDquptFOepC9GAu_HLGkMlMuCGSK2rpiUfnK9ojFwDXb1JrErtmysazNjjvW2L9OkSSHzvoD1oA");
  EXPECT_TRUE(privacy::p256_verify(key, kSaid, signature));
  signature[5] ^= 1;
  EXPECT_FALSE(privacy::p256_verify(key, kSaid, signature));
}

TEST(Vapid, SaysTheSameAsTheStandardAndFitsItsKey) {
  auto key = privacy::make_p256_key();
  ASSERT_TRUE(key.has_value());
  auto header = vapid(*key, "https://push.example.net", "mailto:push@example.com",
                      base::Instant{1453523768000});
  ASSERT_TRUE(header.has_value());
  constexpr std::string_view kBegin =
      "vapid t=eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzI1NiJ9."
      "eyJhdWQiOiJodHRwczovL3B1c2guZXhhbXBsZS5uZXQiLCJleHAiOjE0NTM1MjM3NjgsInN1YiI6Im1haWx0bzpwdXNo"
      "QGV4YW1wbGUuY29tIn0.";
  ASSERT_TRUE(header->starts_with(kBegin)) << *header;
  auto said = kBegin.substr(8, kBegin.size() - 9);
  auto signature = header->substr(kBegin.size(), 86);
  EXPECT_TRUE(privacy::p256_verify(key->public_key, said, bytes(signature)));
  EXPECT_EQ(header->substr(kBegin.size() + 86), ", k=" + base::to_base64url(key->public_key));
}

TEST(Vapid, TakesNothingThatWouldSayMore) {
  auto key = privacy::make_p256_key();
  EXPECT_FALSE(vapid(*key, "https://a\",\"x\":\"", "mailto:a@b", {}).has_value());
  EXPECT_FALSE(vapid(*key, "https://a.b", "mailto:a@b\r\nX: y", {}).has_value());
}

TEST(Subscription, NamesEveryPartThatIsWrong) {
  Example example;
  auto point = base::to_base64url(example.browser.public_key);
  auto secret = base::to_base64url(example.secret);
  EXPECT_TRUE(read_subscription({"https://push.example.net/x?y=1", point, secret}, {}).has_value());
  EXPECT_TRUE(read_subscription({"https://push.example.net/x", point + "=", secret + "=="}, {})
                  .has_value());
  auto wrong = read_subscription({"http://push.example.net/", point + "AA", secret + "AA"}, {});
  ASSERT_FALSE(wrong.has_value());
  ASSERT_EQ(wrong.error().fields.size(), 3U);
  EXPECT_EQ(wrong.error().fields[0].field, "endpoint");
  EXPECT_EQ(wrong.error().fields[1].field, "p256dh");
  EXPECT_EQ(wrong.error().fields[2].field, "auth");
}

}  // namespace
}  // namespace nabij::push
