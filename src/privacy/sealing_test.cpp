#include "privacy/sealing.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nabij::privacy {
namespace {

class Sealing : public testing::Test {
 protected:
  base::SeededRandom random{1};
  Key key = Key::random(random);
  Key other_key = Key::random(random);
  base::Uuid row = base::parse_uuid("0192f5e4-7b1a-7c3d-8e4f-0123456789ab").value();
  base::Uuid other_row = base::parse_uuid("0192f5e4-7b1a-7c3d-8e4f-0123456789ac").value();
  SealContext context{"people.alias", row};
};

TEST_F(Sealing, OpensWhatItSealed) {
  auto sealed = seal(key, "red scooter", context, random);
  EXPECT_EQ(unseal(key, sealed, context).value(), "red scooter");
}

TEST_F(Sealing, StaysShutForAnotherKeyColumnOrRow) {
  auto sealed = seal(key, "red scooter", context, random);
  EXPECT_FALSE(unseal(other_key, sealed, context).has_value());
  EXPECT_FALSE(unseal(key, sealed, {"people.about", row}).has_value());
  EXPECT_FALSE(unseal(key, sealed, {"people.alias", other_row}).has_value());
}

TEST_F(Sealing, NoticesEveryChangedByte) {
  auto sealed = seal(key, "red scooter", context, random);
  for (std::size_t at = 0; at < sealed.size(); ++at) {
    auto changed = sealed;
    changed[at] ^= 1;
    EXPECT_FALSE(unseal(key, changed, context).has_value()) << "byte " << at;
  }
  EXPECT_FALSE(unseal(key, std::span(sealed).first(10), context).has_value());
}

TEST_F(Sealing, TheSameWordsNeverLookTheSame) {
  EXPECT_NE(seal(key, "hello", context, random), seal(key, "hello", context, random));
}

TEST_F(Sealing, UnwrapsTheKeyThatWasWrapped) {
  auto wrapped = wrap(key, other_key, context, random);
  auto opened = unwrap(key, wrapped, context);
  ASSERT_TRUE(opened.has_value());
  EXPECT_EQ(to_text(*opened), to_text(other_key));
}

TEST_F(Sealing, MasterKeyIsFortyThreeCharacters) {
  EXPECT_EQ(to_text(parse_master_key(to_text(key) + "\n").value()), to_text(key));
  EXPECT_FALSE(parse_master_key("short").has_value());
  EXPECT_FALSE(parse_master_key("").has_value());
}

RC_GTEST_FIXTURE_PROP(Sealing, AnyTextSurvives, (const std::string& text)) {
  RC_ASSERT(unseal(key, seal(key, text, context, random), context).value() == text);
}

}  // namespace
}  // namespace nabij::privacy
