#include "base/result.hpp"

#include <gtest/gtest.h>

#include <memory>

namespace nabij::base {
namespace {

Result<int> half(int value) {
  if (value % 2 != 0) return fail(ErrorCode::InvalidInput, "odd");
  return value / 2;
}

Result<int> quarter(int value) { return TRY(half(TRY(half(value)))); }

Result<std::unique_ptr<int>> boxed(int value) { return std::make_unique<int>(TRY(half(value))); }

Result<> check(int value, int& reached) {
  auto box = TRY(boxed(value));
  auto again = [&, value]() -> Result<> {
    TRY(half(value));
    return {};
  };
  TRY(again());
  reached = *box;
  return {};
}

TEST(Try, GivesTheValueAlsoWithinAnotherTry) { EXPECT_EQ(quarter(12).value(), 3); }

TEST(Try, ReturnsTheFirstError) {
  auto result = quarter(6);
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().detail, "odd");
}

TEST(Try, MovesValuesThatCannotBeCopied) {
  int reached = 0;
  EXPECT_TRUE(check(8, reached).has_value());
  EXPECT_EQ(reached, 4);
  EXPECT_FALSE(check(7, reached).has_value());
}

TEST(ErrorFacts, EveryCodeHasItsOwnNameAndAnErrorStatus) {
  std::set<std::string_view> names;
  int count = 0;
  for (int code = 0; code <= static_cast<int>(ErrorCode::Unavailable); ++code, ++count) {
    auto facts = facts_of(static_cast<ErrorCode>(code));
    names.insert(facts.name);
    EXPECT_GE(facts.status, 400);
    EXPECT_FALSE(facts.title.empty());
  }
  EXPECT_EQ(names.size(), static_cast<std::size_t>(count));
}

TEST(FieldError, NamesTheFieldAndIsInvalidInput) {
  auto error = Error::field("topics[2]", "unknown", "This topic is not in the list.");
  EXPECT_EQ(error.code, ErrorCode::InvalidInput);
  EXPECT_EQ(error.fields.at(0).field, "topics[2]");
}

}  // namespace
}  // namespace nabij::base
