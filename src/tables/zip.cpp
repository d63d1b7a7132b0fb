#include "tables/zip.hpp"

#include <zip.h>

#include <vector>

#include "tables/problem_list.hpp"

namespace nabij::tables {
namespace {

constexpr zip_int64_t kMostParts = 5'000;
constexpr std::size_t kPiece = std::size_t{64} * 1024;

Error wrong(std::string code, std::string message) {
  ProblemList problems;
  problems.add("file", std::move(code), std::move(message));
  return problems.take_error();
}

Error damaged() {
  return wrong("not_readable", "This workbook is damaged or was not made by a spreadsheet.");
}

}  // namespace

void Zip::Close::operator()(zip* archive) const { zip_discard(archive); }

Result<Zip> Zip::open(std::string_view bytes, std::size_t most_bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
  zip_error_fini(&error);
  if (archive == nullptr) {
    if (source != nullptr) zip_source_free(source);
    return damaged();
  }
  Zip opened(archive, most_bytes);
  if (zip_get_num_entries(archive, 0) > kMostParts) return damaged();
  return opened;
}

bool Zip::has(const std::string& name) const {
  return zip_name_locate(archive_.get(), name.c_str(), 0) >= 0;
}

Result<> Zip::read(const std::string& name, const std::function<Result<>(std::string_view)>& take) {
  auto index = zip_name_locate(archive_.get(), name.c_str(), 0);
  if (index < 0) return damaged();
  zip_stat_t facts;
  zip_stat_init(&facts);
  bool known = zip_stat_index(archive_.get(), static_cast<zip_uint64_t>(index), 0, &facts) == 0;
  if (known && (facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 &&
      facts.encryption_method != ZIP_EM_NONE) {
    return wrong("protected", "This workbook is locked with a password; save it without one.");
  }
  std::unique_ptr<zip_file_t, decltype(&zip_fclose)> part(
      zip_fopen_index(archive_.get(), static_cast<zip_uint64_t>(index), 0), &zip_fclose);
  if (!part) return damaged();
  std::vector<char> piece(kPiece);
  while (true) {
    auto got = zip_fread(part.get(), piece.data(), piece.size());
    if (got < 0) return damaged();
    if (got == 0) return {};
    auto size = static_cast<std::size_t>(got);
    if (size > left_) return wrong("too_large", "What is packed in this workbook is too large.");
    left_ -= size;
    TRY(take({piece.data(), size}));
  }
}

}  // namespace nabij::tables
