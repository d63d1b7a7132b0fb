// PostgreSQL's binary formats: what is sent as a parameter and what comes back in a column.
#pragma once

#include <libpq-fe.h>

#include <array>
#include <deque>
#include <vector>

#include "storage/value.hpp"

namespace nabij::storage::postgres {

// Numbers of built-in types, fixed in PostgreSQL's catalogue (pg_type.dat).
enum : Oid {
  kBool = 16,
  kBytea = 17,
  kInt8 = 20,
  kInt2 = 21,
  kInt4 = 23,
  kText = 25,
  kFloat4 = 700,
  kFloat8 = 701,
  kNumeric = 1700,
  kUuid = 2950,
};

Oid type_of(Kind kind);

// The values of one call as libpq wants them; views into the values, which must outlive it.
class BinaryParams {
 public:
  explicit BinaryParams(const std::vector<const Value*>& values);
  int size() const { return static_cast<int>(data_.size()); }
  const char* const* data() const { return data_.data(); }
  const int* lengths() const { return lengths_.data(); }
  const int* formats() const { return formats_.data(); }

 private:
  void add(const void* data, std::size_t size);
  void add_number(std::uint64_t bits);

  std::vector<const char*> data_;
  std::vector<int> lengths_;
  std::vector<int> formats_;
  std::deque<std::array<unsigned char, 8>> numbers_;  // a deque: addresses stay
};

// One row of a result in binary format. Any numeric column can be read as either number.
class PostgresRow final : public Row {
 public:
  PostgresRow(const PGresult* result, int row) : result_(result), row_(row) {}
  bool is_null(int column) const override { return PQgetisnull(result_, row_, column) != 0; }
  std::int64_t integer(int column) const override;
  double real(int column) const override;
  std::string_view text(int column) const override { return base::as_text(bytes(column)); }
  std::span<const unsigned char> bytes(int column) const override;

 private:
  const PGresult* result_;
  int row_;
};

}  // namespace nabij::storage::postgres
