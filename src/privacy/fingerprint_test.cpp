#include "privacy/fingerprint.hpp"

#include <gtest/gtest.h>

namespace nabij::privacy {
namespace {

TEST(Fingerprint, IsTheSameForTheSameText) {
  base::SeededRandom random(1);
  auto key = Key::random(random);
  EXPECT_EQ(fingerprint(key, "contact", "hello"), fingerprint(key, "contact", "hello"));
  EXPECT_EQ(fingerprint(key, "contact", "hello").size(), 32U);
}

TEST(Fingerprint, DiffersByTextPurposeAndKey) {
  base::SeededRandom random(1);
  auto key = Key::random(random);
  auto other = Key::random(random);
  auto first = fingerprint(key, "contact", "hello");
  EXPECT_NE(first, fingerprint(key, "contact", "hello!"));
  EXPECT_NE(first, fingerprint(key, "presence", "hello"));
  EXPECT_NE(first, fingerprint(other, "contact", "hello"));
}

}  // namespace
}  // namespace nabij::privacy
