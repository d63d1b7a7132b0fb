// Everything that is wrong with a file, as far as a person wants to read.
#pragma once

#include <string>
#include <vector>

#include "base/error.hpp"

namespace nabij::tables {

class ProblemList {
 public:
  static constexpr std::size_t kMost = 100;

  void add(std::string field, std::string code, std::string message) {
    if (fields_.size() < kMost) {
      fields_.push_back({std::move(field), std::move(code), std::move(message)});
    }
    ++count_;
  }
  bool empty() const { return count_ == 0; }
  std::size_t count() const { return count_; }

  base::Error take_error() {
    auto error = base::Error::of(base::ErrorCode::InvalidInput);
    error.detail = "Nothing was imported. " +
                   (count_ == 1 ? std::string("One thing is wrong with the file.")
                                : std::to_string(count_) + " things are wrong with the file" +
                                      (count_ > kMost ? "; the first 100 are listed." : "."));
    error.fields = std::move(fields_);
    return error;
  }

 private:
  std::vector<base::FieldError> fields_;
  std::size_t count_ = 0;
};

}  // namespace nabij::tables
