#include "http/json_view.hpp"

#include <fmt/format.h>

#include <boost/json.hpp>
#include <cmath>

namespace nabij::http {
namespace json = boost::json;
namespace {

constexpr std::size_t kMaxDepth = 32;

const json::value& value_of(const void* value) { return *static_cast<const json::value*>(value); }

Error syntax_error(std::string_view text, std::size_t at, const std::string& reason) {
  std::size_t line = 1;
  std::size_t column = 1;
  for (char letter : text.substr(0, std::min(at, text.size()))) {
    column = letter == '\n' ? 1 : column + 1;
    line += letter == '\n' ? 1 : 0;
  }
  return base::Error::field(fmt::format("line {}, column {}", line, column), "not_json",
                            "This is not JSON: " + reason + ".");
}

}  // namespace

struct JsonDocument::Held {
  json::monotonic_resource memory;
  json::value root;
};

JsonDocument::JsonDocument(std::unique_ptr<Held> held) : held_(std::move(held)) {}
JsonDocument::JsonDocument(JsonDocument&&) noexcept = default;
JsonDocument& JsonDocument::operator=(JsonDocument&&) noexcept = default;
JsonDocument::~JsonDocument() = default;

Result<JsonDocument> JsonDocument::parse(std::string_view text) {
  json::parse_options options;
  options.max_depth = kMaxDepth;
  auto held = std::make_unique<Held>();
  json::stream_parser parser(json::storage_ptr{}, options);
  parser.reset(&held->memory);
  boost::system::error_code problem;
  std::size_t read = parser.write(text.data(), text.size(), problem);
  if (!problem && read < text.size()) problem = json::error::extra_data;
  if (!problem) parser.finish(problem);
  if (problem) return syntax_error(text, read, problem.message());
  // The value must live in the document's memory, so it is built there and not copied.
  std::destroy_at(&held->root);
  std::construct_at(&held->root, parser.release(), json::storage_ptr(&held->memory));
  return JsonDocument(std::move(held));
}

JsonView JsonDocument::root() const { return JsonView(&held_->root); }

bool JsonView::is_null() const { return value_of(value_).is_null(); }
bool JsonView::is_object() const { return value_of(value_).is_object(); }
bool JsonView::is_array() const { return value_of(value_).is_array(); }

std::optional<bool> JsonView::boolean() const {
  const auto* found = value_of(value_).if_bool();
  return found != nullptr ? std::optional<bool>(*found) : std::nullopt;
}

std::optional<std::int64_t> JsonView::integer() const {
  const auto& value = value_of(value_);
  if (const auto* found = value.if_int64()) return *found;
  const auto* decimal = value.if_double();
  constexpr double exact_limit = 9'007'199'254'740'992.0;  // 2^53
  if (decimal == nullptr || std::abs(*decimal) > exact_limit || std::floor(*decimal) != *decimal) {
    return std::nullopt;
  }
  return static_cast<std::int64_t>(*decimal);
}

std::optional<double> JsonView::real() const {
  const auto& value = value_of(value_);
  if (const auto* found = value.if_double()) return *found;
  if (const auto* found = value.if_int64()) return static_cast<double>(*found);
  if (const auto* found = value.if_uint64()) return static_cast<double>(*found);
  return std::nullopt;
}

std::optional<std::string_view> JsonView::text() const {
  const auto* found = value_of(value_).if_string();
  return found != nullptr ? std::optional<std::string_view>({found->data(), found->size()})
                          : std::nullopt;
}

std::size_t JsonView::size() const {
  const auto* array = value_of(value_).if_array();
  return array != nullptr ? array->size() : 0;
}

JsonView JsonView::at(std::size_t index) const {
  return JsonView(&value_of(value_).get_array()[index]);
}

std::optional<JsonView> JsonView::member(std::string_view name) const {
  const auto* object = value_of(value_).if_object();
  if (object == nullptr) return std::nullopt;
  const auto* found = object->if_contains({name.data(), name.size()});
  return found != nullptr ? std::optional<JsonView>(JsonView(found)) : std::nullopt;
}

void JsonView::each_member(const std::function<void(std::string_view, JsonView)>& visit) const {
  const auto* object = value_of(value_).if_object();
  if (object == nullptr) return;
  for (const auto& pair : *object) {
    visit({pair.key().data(), pair.key().size()}, JsonView(&pair.value()));
  }
}

}  // namespace nabij::http
