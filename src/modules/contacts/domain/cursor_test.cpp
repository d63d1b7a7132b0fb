#include "contacts/domain/cursor.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace nabij::contacts {
namespace {

const auto kId = *base::parse_uuid("01938a52-7c00-7000-8000-0000000000aa");

TEST(Cursor, OfTimeComesBackAsItWas) {
  rc::check([](std::int64_t ms) {
    auto back = parse_time_cursor(to_text(TimeCursor{{ms}, kId}));
    RC_ASSERT(back.has_value() && back->has_value());
    RC_ASSERT((*back)->at.ms == ms);
    RC_ASSERT((*back)->id == kId);
  });
}

TEST(Cursor, OfTextComesBackAsItWas) {
  auto back = parse_text_cursor(to_text(TextCursor{"sint jansplein é", kId}));
  ASSERT_TRUE(back.has_value() && back->has_value());
  EXPECT_EQ((*back)->text, "sint jansplein é");
}

TEST(Cursor, ThatIsNotOursIsRefusedByName) {
  for (const char* text : {"x", "____", "MDE5MzhhNTItN2MwMC03MDAwLTgwMDAtMDAwMDAwMDAwMGFhNXg"}) {
    auto refused = parse_time_cursor(std::string(text));
    ASSERT_FALSE(refused.has_value()) << text;
    EXPECT_EQ(refused.error().fields.at(0).field, "cursor");
  }
  EXPECT_FALSE(parse_time_cursor(std::nullopt)->has_value());
}

}  // namespace
}  // namespace nabij::contacts
