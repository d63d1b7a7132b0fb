// How SQLite means to run a query, so that a test can say that none walks through a whole region.
#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "storage/database.hpp"

namespace nabij::storage::testing {

// Something for every parameter of the text; what it is does not change the plan.
inline Params any_params(std::string_view text) {
  Params params;
  auto is_letter = [](char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_';
  };
  for (std::size_t at = text.find(':'); at != text.npos; at = text.find(':', at + 1)) {
    auto end = at + 1;
    while (end < text.size() && is_letter(text[end])) ++end;
    auto name = text.substr(at + 1, end - at - 1);
    bool known = std::ranges::any_of(params, [&](const Param& each) { return each.name == name; });
    if (name.empty() || known) continue;
    bool is_list = text.substr(end).starts_with("...");
    is_list ? params.emplace_back(name, std::vector<std::int64_t>{1, 2, 3})
            : params.emplace_back(name, std::int64_t{1});
  }
  return params;
}

inline Result<std::vector<std::string>> plan_of(Database& database, const Sql& sql) {
  auto text = "EXPLAIN QUERY PLAN " + std::string(sql.sqlite);
  return database.read([&](Reader& reader) {
    return reader.all(Sql{sql.name, text}, any_params(sql.sqlite),
                      [](const Row& row) { return std::string(row.text(3)); });
  });
}

// One line for each step of these queries that looks at everything in a region, except in tables
// that stay small in any region.
inline std::vector<std::string> walks_through_a_region(Database& database,
                                                       std::span<const Sql> queries,
                                                       const std::vector<std::string>& small) {
  std::vector<std::string> walks;
  for (const auto& sql : queries) {
    auto plan = plan_of(database, sql);
    if (!plan.has_value()) {
      walks.push_back(std::string(sql.name) + ": " + plan.error().internal);
      continue;
    }
    for (const auto& step : *plan) {
      bool is_small = std::ranges::any_of(small, [&](const std::string& table) {
        return step.starts_with("SEARCH " + table + " ");
      });
      if (step.find("(region_id=?)") == step.npos || is_small) continue;
      walks.push_back(std::string(sql.name) + ": " + step);
    }
  }
  return walks;
}

}  // namespace nabij::storage::testing
