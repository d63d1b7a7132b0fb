#include "storage/statement_text.hpp"

#include <gtest/gtest.h>

namespace nabij::storage {
namespace {

struct TextRow {
  const char* name;
  const char* text;
  Params params;
  const char* sqlite;
  const char* postgres;
};

using Ints = std::vector<int>;

class Numbered : public testing::TestWithParam<TextRow> {};

TEST_P(Numbered, GivesEachDatabaseItsOwnPlaceholders) {
  StatementText text(GetParam().text);
  auto arguments = text.arrange("test", GetParam().params);
  ASSERT_TRUE(arguments.has_value()) << arguments.error().internal;
  EXPECT_EQ(text.numbered(Dialect::Sqlite, arguments->shapes), GetParam().sqlite);
  EXPECT_EQ(text.numbered(Dialect::Postgres, arguments->shapes), GetParam().postgres);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Numbered,
    testing::Values(
        TextRow{"None", "SELECT 1", {}, "SELECT 1", "SELECT 1"},
        TextRow{"InOrder",
                "a = :a AND b = :b",
                {{"b", 1}, {"a", 2}},
                "a = ?1 AND b = ?2",
                "a = $1 AND b = $2"},
        TextRow{"UsedTwice", ":a, :b, :a", {{"a", 1}, {"b", 2}}, "?1, ?2, ?1", "$1, $2, $1"},
        TextRow{"OneNameBeginsAnother", ":a :ab", {{"a", 1}, {"ab", 2}}, "?1 ?2", "$1 $2"},
        TextRow{"List",
                "IN (:a...) = :b",
                {{"a", Ints{1, 2}}, {"b", 3}},
                "IN (?1,?2) = ?3",
                "IN ($1,$2) = $3"},
        TextRow{
            "ListIsPadded", "(:a...)", {{"a", Ints{1, 2, 3}}}, "(?1,?2,?3,?4)", "($1,$2,$3,$4)"},
        TextRow{"EmptyList",
                "(:a...)",
                {{"a", Ints{}}},
                "(SELECT NULL WHERE 0)",
                "(SELECT CAST(NULL AS bigint) WHERE false)"},
        TextRow{"Quoted",
                "':no' \":no\" 'it''s :no'",
                {},
                "':no' \":no\" 'it''s :no'",
                "':no' \":no\" 'it''s :no'"},
        TextRow{"Comments", "a -- :no 'x\n b /* :no \" */ c", {}, "a \n b  c", "a \n b  c"},
        TextRow{"Casts", "a::text", {}, "a::text", "a::text"},
        TextRow{"LoneColon", "a : b :1", {}, "a : b :1", "a : b :1"}),
    [](const auto& row) { return row.param.name; });

TEST(Arrange, RepeatsTheLastValueOfAList) {
  Params params{{"a", Ints{1, 2, 3}}};
  auto arguments = StatementText(":a...").arrange("test", params);
  ASSERT_EQ(arguments->values.size(), 4U);
  EXPECT_EQ(std::get<std::int64_t>(*arguments->values[3]), 3);
}

struct MistakeRow {
  const char* name;
  const char* text;
  Params params;
  const char* internal;
};

class Arrange : public testing::TestWithParam<MistakeRow> {};

TEST_P(Arrange, RefusesAMistakeAndSaysWhich) {
  auto arguments = StatementText(GetParam().text).arrange("test.query", GetParam().params);
  ASSERT_FALSE(arguments.has_value());
  EXPECT_EQ(arguments.error().code, ErrorCode::Internal);
  EXPECT_EQ(arguments.error().internal, GetParam().internal);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Arrange,
    testing::Values(
        MistakeRow{"Missing", ":a :b", {{"a", 1}}, "query test.query: there is no value for :b"},
        MistakeRow{"Surplus", ":a", {{"a", 1}, {"c", 1}}, "query test.query: the text has no :c"},
        MistakeRow{
            "Doubled", ":a", {{"a", 1}, {"a", 2}}, "query test.query: given twice, one of :a"},
        MistakeRow{"ListForOne",
                   ":a",
                   {{"a", Ints{1}}},
                   "query test.query: a list and a single value do not mix in :a"},
        MistakeRow{"OneForList",
                   ":a...",
                   {{"a", 1}},
                   "query test.query: a list and a single value do not mix in :a"},
        MistakeRow{"ListTooLong",
                   ":a...",
                   {{"a", Ints(kListLimit + 1)}},
                   "query test.query: too many values in :a"}),
    [](const auto& row) { return row.param.name; });

TEST(KindOf, KnowsTheKindOfEveryValueAndOfNull) {
  EXPECT_EQ(kind_of(Value{std::int64_t{1}}), Kind::Integer);
  EXPECT_EQ(kind_of(Value{1.0}), Kind::Real);
  EXPECT_EQ(kind_of(Value{std::string()}), Kind::Text);
  EXPECT_EQ(kind_of(Value{base::Bytes()}), Kind::Bytes);
  EXPECT_EQ(kind_of(Value{base::Uuid()}), Kind::Uuid);
  EXPECT_EQ(kind_of(Value{Null{Kind::Bytes}}), Kind::Bytes);
}

}  // namespace
}  // namespace nabij::storage
