#include "http/decode.hpp"

#include <charconv>

namespace nabij::http {
namespace {

constexpr std::size_t kMaxProblems = 200;

}  // namespace

std::string FieldPath::text() const {
  std::string before = parent != nullptr ? parent->text() : std::string{};
  if (index >= 0) return fmt::format("{}[{}]", before, index);
  if (name.empty()) return before;
  return before.empty() ? std::string(name) : fmt::format("{}.{}", before, name);
}

void Problems::add(const FieldPath& path, std::string_view code, std::string message) {
  if (fields_.size() >= kMaxProblems) return;
  fields_.push_back({path.text(), std::string(code), std::move(message)});
}

Error Problems::take_error() {
  Error error = fail(ErrorCode::InvalidInput, "Some fields need another look.");
  error.fields = std::move(fields_);
  return error;
}

std::string checked_text(std::string_view raw, const FieldPath& path, const Rules& rules,
                         Problems& problems) {
  if (!base::is_utf8(raw)) {
    problems.add(path, "not_utf8", "This is not text in UTF-8.");
    return {};
  }
  std::string value = rules.verbatim ? std::string(raw) : base::tidy(raw);
  if (!rules.multiline && !rules.verbatim) {
    std::replace(value.begin(), value.end(), '\n', ' ');
  }
  std::size_t length = base::length(value);
  if (length < rules.min_length) {
    problems.add(path, rules.min_length == 1 ? "required" : "too_short",
                 rules.min_length == 1
                     ? "This is needed."
                     : fmt::format("This takes at least {} characters.", rules.min_length));
  }
  if (length > rules.max_length) {
    problems.add(path, "too_long",
                 fmt::format("This takes at most {} characters.", rules.max_length));
  }
  return value;
}

void check_range(std::int64_t value, const FieldPath& path, const Rules& rules,
                 Problems& problems) {
  if (value < rules.minimum) {
    problems.add(path, "too_small", fmt::format("This should be {} or more.", rules.minimum));
  }
  if (value > rules.maximum) {
    problems.add(path, "too_large", fmt::format("This should be {} or less.", rules.maximum));
  }
}

void add_unknown_fields(JsonView object, const FieldPath& path,
                        const std::vector<std::string_view>& known, Problems& problems) {
  object.each_member([&](std::string_view name, JsonView) {
    if (std::find(known.begin(), known.end(), name) != known.end()) return;
    // The name comes from outside: shown shortened, so that an answer stays small.
    problems.add({&path, base::utf8_start(name, 60)}, "unknown_field", "This is not known here.");
  });
}

std::optional<std::int64_t> whole_number(std::string_view raw) {
  std::int64_t value = 0;
  auto [end, problem] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
  if (problem != std::errc{} || end != raw.data() + raw.size()) return std::nullopt;
  return value;
}

}  // namespace nabij::http
