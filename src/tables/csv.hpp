// Rows from a CSV text (RFC 4180, and what spreadsheets make of it): semicolon, comma or tab,
// quoted cells with line breaks in them, UTF-8 with or without a byte order mark, Windows-1252.
#pragma once

#include "tables/table.hpp"

namespace nabij::tables {

// The character that parts most of the first lines into equally many cells.
char find_separator(std::string_view text);
// UTF-8 without a byte order mark; what is not UTF-8 is read as Windows-1252.
std::string to_utf8(std::string_view bytes);

// Empty rows are left out.
Result<std::vector<Row>> read_csv_rows(std::string_view bytes, const Limits& limits);

// A strict table of figures: UTF-8 only, the header is the first line, and InvalidInput names
// every line that has too few or too many cells.
Result<Table> read_csv(std::string_view text, const Limits& limits = {});

}  // namespace nabij::tables
