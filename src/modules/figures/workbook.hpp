// Sheets as an XLSX file.
#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"
#include "figures/domain/sheet.hpp"

namespace nabij::figures {

Result<std::string> to_xlsx(const std::vector<Sheet>& sheets);

}  // namespace nabij::figures
