// Path and query of a request as Parameters, percent-decoded.
#pragma once

#include <map>

#include "http/decode.hpp"

namespace nabij::http {

// Empty when a percent sign is not followed by two hex digits. `plus_is_space` for queries.
std::optional<std::string> percent_decode(std::string_view text, bool plus_is_space);

class RequestParameters final : public Parameters {
 public:
  // A name that comes twice keeps its first value; at most 50 names are read.
  static Result<RequestParameters> create(std::map<std::string, std::string> path,
                                          std::string_view query);
  std::optional<std::string> path(std::string_view name) const override;
  std::optional<std::string> query(std::string_view name) const override;
  std::vector<std::string> query_names() const override;

 private:
  std::map<std::string, std::string, std::less<>> path_;
  std::map<std::string, std::string, std::less<>> query_;
};

}  // namespace nabij::http
