#include "storage/migration_text.hpp"

#include <gtest/gtest.h>

namespace nabij::storage {
namespace {

struct TextRow {
  const char* name;
  const char* text;
  const char* sqlite;
  const char* postgres;
};

class InDialect : public testing::TestWithParam<TextRow> {};

TEST_P(InDialect, WritesTypesAndOptionsInTheWordsOfTheDatabase) {
  EXPECT_EQ(in_dialect(GetParam().text, Dialect::Sqlite), GetParam().sqlite);
  EXPECT_EQ(in_dialect(GetParam().text, Dialect::Postgres), GetParam().postgres);
}

INSTANTIATE_TEST_SUITE_P(
    Table, InDialect,
    testing::Values(TextRow{"Types", "(a uuid, b bytes,c integer64,d real64,e text)",
                            "(a BLOB, b BLOB,c INTEGER,d REAL,e text)",
                            "(a uuid, b bytea,c bigint,d double precision,e text)"},
                    TextRow{"Table", ") @table;", ") STRICT, WITHOUT ROWID;", ") ;"},
                    TextRow{"RowidTable", ") @rowid_table;", ") STRICT;", ") ;"},
                    TextRow{"PartsOfWords", "uuid_of my_uuid bytes2", "uuid_of my_uuid bytes2",
                            "uuid_of my_uuid bytes2"},
                    TextRow{"Quoted", "'uuid' \"bytes\"", "'uuid' \"bytes\"", "'uuid' \"bytes\""},
                    TextRow{"Comments", "-- uuid's bytes\na uuid /* real64 */",
                            "-- uuid's bytes\na BLOB /* real64 */",
                            "-- uuid's bytes\na uuid /* real64 */"},
                    TextRow{"OpenQuote", "'uuid", "'uuid", "'uuid"}, TextRow{"Empty", "", "", ""}),
    [](const auto& row) { return row.param.name; });

TEST(HashOf, IsTheSha256OfTheTextOfThatDatabase) {
  Migration migration{1, "0001_a", "abc", "abcd"};
  EXPECT_EQ(hash_of(migration, Dialect::Sqlite),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_NE(hash_of(migration, Dialect::Postgres), hash_of(migration, Dialect::Sqlite));
}

}  // namespace
}  // namespace nabij::storage
