// The parts of a zip file in memory, read piece by piece. How large a part says it becomes is not
// believed: what comes out is counted, and stops at the limit.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "tables/xml.hpp"

struct zip;

namespace nabij::tables {

class Zip {
 public:
  // The bytes must outlive it. `most_bytes` is what all parts together may become.
  static Result<Zip> open(std::string_view bytes, std::size_t most_bytes);
  bool has(const std::string& name) const;
  // InvalidInput when there is no such part, it is encrypted, damaged or becomes too large.
  Result<> read(const std::string& name, const std::function<Result<>(std::string_view)>& take);

 private:
  struct Close {
    void operator()(zip* archive) const;
  };
  Zip(zip* archive, std::size_t most_bytes) : archive_(archive), left_(most_bytes) {}

  std::unique_ptr<zip, Close> archive_;
  std::size_t left_;
};

}  // namespace nabij::tables
