// Turns the text of a query with named parameters into the numbered form that a database takes,
// and the parameters of one call into values in that order. A list parameter becomes a row of
// placeholders whose length is rounded up to a power of two, so that few forms need preparing.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "storage/sql.hpp"
#include "storage/value.hpp"

namespace nabij::storage {

// The longest list that one query takes; SQLite stops at 32,766 parameters.
inline constexpr std::size_t kListLimit = 8192;

// The values of one call, in the order of the names of its StatementText.
struct Arguments {
  struct Shape {
    std::size_t slots = 1;  // placeholders; 0 for an empty list
    Kind kind = Kind::Integer;
    bool operator==(const Shape&) const = default;
  };
  std::vector<Shape> shapes;         // one per name
  std::vector<const Value*> values;  // one per placeholder; they live in the Params of the call
};

Kind kind_of(const Value& value);

class StatementText {
 public:
  // Comments are left out; quoted text and `::` casts are left alone.
  explicit StatementText(std::string_view text);

  bool has_parameters() const { return !names_.empty(); }
  // Refuses a missing, a surplus and a doubled parameter, a list in the place of one value and
  // one value in the place of a list: all are mistakes of the program, so ErrorCode::Internal.
  Result<Arguments> arrange(std::string_view query_name, const Params& params) const;
  // With `?1` for SQLite and `$1` for PostgreSQL.
  std::string numbered(Dialect dialect, std::span<const Arguments::Shape> shapes) const;

 private:
  struct Name {
    std::string text;
    bool is_list = false;
  };
  struct Piece {
    std::string before;    // text up to the placeholder
    std::size_t name = 0;  // index in names_
  };

  std::size_t read_parameter(std::string_view text, std::size_t at, std::string& before);

  std::vector<Name> names_;
  std::vector<Piece> pieces_;
  std::string tail_;
};

}  // namespace nabij::storage
