#include "storage/postgres/binary.hpp"

#include <bit>
#include <cmath>

namespace nabij::storage::postgres {
namespace {

// Most significant byte first, with the sign of the first byte.
std::int64_t whole(std::span<const unsigned char> bytes) {
  if (bytes.empty()) return 0;
  std::uint64_t bits = (bytes.front() & 0x80U) != 0 ? ~std::uint64_t{0} : 0;
  for (unsigned char byte : bytes) bits = (bits << 8U) | byte;
  return static_cast<std::int64_t>(bits);
}

// PostgreSQL's numeric: count of digits, weight, sign, scale, then digits of base 10,000.
struct Numeric {
  std::span<const unsigned char> bytes;

  std::int64_t part(std::size_t index) const { return whole(bytes.subspan(index * 2, 2)); }
  bool is_finite() const { return bytes.size() >= 8 && (part(2) == 0 || part(2) == 0x4000); }
  bool is_negative() const { return part(2) == 0x4000; }
};

double numeric_real(Numeric numeric) {
  if (!numeric.is_finite()) return std::nan("");
  double value = 0;
  for (std::int64_t digit = 0; digit < numeric.part(0); ++digit) {
    auto power = static_cast<double>(numeric.part(1) - digit);
    value += static_cast<double>(numeric.part(4 + static_cast<std::size_t>(digit))) *
             std::pow(10'000.0, power);
  }
  return numeric.is_negative() ? -value : value;
}

// The whole part; sums of whole numbers come back as numeric.
std::int64_t numeric_whole(Numeric numeric) {
  if (!numeric.is_finite()) return 0;
  std::uint64_t value = 0;
  for (std::int64_t place = 0; place <= numeric.part(1); ++place) {
    value *= 10'000;
    if (place < numeric.part(0)) {
      value += static_cast<std::uint64_t>(numeric.part(4 + static_cast<std::size_t>(place)));
    }
  }
  auto result = static_cast<std::int64_t>(value);
  return numeric.is_negative() ? -result : result;
}

double real_of(Oid type, std::span<const unsigned char> bytes) {
  if (type == kFloat8) return std::bit_cast<double>(whole(bytes));
  if (type == kFloat4) {
    return static_cast<double>(std::bit_cast<float>(static_cast<std::int32_t>(whole(bytes))));
  }
  if (type == kNumeric) return numeric_real({bytes});
  return static_cast<double>(whole(bytes));
}

}  // namespace

Oid type_of(Kind kind) {
  switch (kind) {
    case Kind::Integer: return kInt8;
    case Kind::Real: return kFloat8;
    case Kind::Text: return kText;
    case Kind::Bytes: return kBytea;
    case Kind::Uuid: return kUuid;
  }
  return kText;
}

BinaryParams::BinaryParams(const std::vector<const Value*>& values) {
  data_.reserve(values.size());
  lengths_.reserve(values.size());
  formats_.assign(values.size(), 1);
  for (const Value* value : values) {
    if (const auto* number = std::get_if<std::int64_t>(value)) {
      add_number(static_cast<std::uint64_t>(*number));
    } else if (const auto* real = std::get_if<double>(value)) {
      add_number(std::bit_cast<std::uint64_t>(*real));
    } else if (const auto* text = std::get_if<std::string>(value)) {
      add(text->data(), text->size());
    } else if (const auto* bytes = std::get_if<base::Bytes>(value)) {
      add(bytes->data(), bytes->size());
    } else if (const auto* uuid = std::get_if<base::Uuid>(value)) {
      add(uuid->bytes.data(), uuid->bytes.size());
    } else {
      data_.push_back(nullptr);
      lengths_.push_back(0);
    }
  }
}

void BinaryParams::add(const void* data, std::size_t size) {
  // A null pointer would mean NULL.
  data_.push_back(size == 0 ? "" : static_cast<const char*>(data));
  lengths_.push_back(static_cast<int>(size));
}

void BinaryParams::add_number(std::uint64_t bits) {
  auto& bytes = numbers_.emplace_back();
  for (std::size_t index = 0; index < bytes.size(); ++index) {
    bytes[index] = static_cast<unsigned char>(bits >> (8 * (7 - index)));
  }
  add(bytes.data(), bytes.size());
}

std::int64_t PostgresRow::integer(int column) const {
  auto type = PQftype(result_, column);
  auto raw = bytes(column);
  if (type == kBool) return raw.empty() ? 0 : raw.front();
  if (type == kInt8 || type == kInt4 || type == kInt2) return whole(raw);
  if (type == kNumeric) return numeric_whole({raw});
  if (type == kFloat8 || type == kFloat4) return static_cast<std::int64_t>(real_of(type, raw));
  return 0;
}

double PostgresRow::real(int column) const {
  auto type = PQftype(result_, column);
  bool is_number = type == kInt8 || type == kInt4 || type == kInt2 || type == kNumeric ||
                   type == kFloat8 || type == kFloat4;
  return is_number && !is_null(column) ? real_of(type, bytes(column)) : 0.0;
}

std::span<const unsigned char> PostgresRow::bytes(int column) const {
  const auto* data = reinterpret_cast<const unsigned char*>(PQgetvalue(result_, row_, column));
  return {data, static_cast<std::size_t>(PQgetlength(result_, row_, column))};
}

}  // namespace nabij::storage::postgres
