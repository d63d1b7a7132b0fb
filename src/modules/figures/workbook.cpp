#include "figures/workbook.hpp"

#include <stdlib.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace nabij::figures {
namespace {

// The library writes to a file; it holds only what may leave the house, and goes at once.
class TemporaryFile {
 public:
  TemporaryFile() {
    path_ = (std::filesystem::temp_directory_path() / "nabij-figures-XXXXXX").string();
    int file = mkstemp(path_.data());
    if (file >= 0) close(file);
    made_ = file >= 0;
  }
  ~TemporaryFile() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  bool made() const { return made_; }
  const std::string& path() const { return path_; }
  std::string content() const {
    std::ifstream file(path_, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

 private:
  std::string path_;
  bool made_ = false;
};

void write_row(lxw_worksheet* sheet, lxw_row_t row, const std::vector<SheetCell>& cells) {
  lxw_col_t column = 0;
  for (const auto& cell : cells) {
    const auto* text = std::get_if<std::string>(&cell);
    if (text != nullptr) {
      worksheet_write_string(sheet, row, column, text->c_str(), nullptr);
    } else {
      worksheet_write_number(sheet, row, column, std::get<double>(cell), nullptr);
    }
    ++column;
  }
}

void write_sheet(lxw_workbook* book, const Sheet& sheet, lxw_format* bold) {
  auto* page = workbook_add_worksheet(book, sheet.name.c_str());
  if (page == nullptr) return;
  lxw_col_t column = 0;
  for (const auto& heading : sheet.headings) {
    worksheet_write_string(page, 0, column++, heading.c_str(), bold);
  }
  lxw_row_t row = 1;
  for (const auto& cells : sheet.rows) write_row(page, row++, cells);
  worksheet_freeze_panes(page, 1, 0);
  worksheet_set_column(page, 0, static_cast<lxw_col_t>(std::max(1, column - 1)), 22, nullptr);
}

}  // namespace

Result<std::string> to_xlsx(const std::vector<Sheet>& sheets) {
  TemporaryFile file;
  if (!file.made()) return fail(ErrorCode::Unavailable, "The file could not be made.");
  auto* book = workbook_new(file.path().c_str());
  if (book == nullptr) return fail(ErrorCode::Unavailable, "The file could not be made.");
  auto* bold = workbook_add_format(book);
  format_set_bold(bold);
  for (const auto& sheet : sheets) write_sheet(book, sheet, bold);
  if (workbook_close(book) != LXW_NO_ERROR) {
    return fail(ErrorCode::Unavailable, "The file could not be made.");
  }
  return file.content();
}

}  // namespace nabij::figures
