// Method, target, headers and body of a request, each on a line; the body is what is left.
#include "http/api.hpp"
#include "http/json_view.hpp"
#include "http/transport/target.hpp"
#include "support/fuzzing.hpp"

using namespace nabij;
using namespace nabij::http;
using fuzzing::must;

namespace {

struct Detail {
  std::string text;
  std::optional<double> weight;
  static constexpr std::string_view schema_name = "Detail";
  static constexpr auto fields() {
    return std::tuple{field("text", &Detail::text, {.max_length = 20, .multiline = true}),
                      field("weight", &Detail::weight, {.minimum = -5, .maximum = 5})};
  }
};

struct ChangeThing {
  struct Input {
    PlaceId place_id;
    std::int64_t count = 0;
    bool open = false;
    std::optional<base::Instant> at;
    std::optional<base::LocalDay> day;
    std::vector<Detail> details;
    std::vector<std::string> words;
    static constexpr std::string_view schema_name = "ChangeThing";
    static constexpr auto fields() {
      return std::tuple{field("place_id", &Input::place_id, {.in = In::Path}),
                        field("count", &Input::count, {.minimum = 0, .maximum = 9}),
                        field("open", &Input::open),
                        field("at", &Input::at),
                        field("day", &Input::day),
                        field("details", &Input::details, {.max_items = 3}),
                        field("words", &Input::words, {.max_length = 9, .max_items = 4})};
    }
  };
  using Output = Input;
  static Spec spec() {
    return {.method = Method::Put,
            .path = "/api/v1/things/{place_id}",
            .operation = "change_thing",
            .summary = "Changes a thing.",
            .access = Access::everyone()};
  }
  Result<Output> handle(Call&, const Input& input) const {
    must(input.count >= 0 && input.count <= 9, "a number is within its limits");
    must(input.details.size() <= 3 && input.words.size() <= 4, "a list is within its limits");
    for (const auto& word : input.words) {
      must(base::is_utf8(word) && base::length(word) <= 9, "a text is within its limits");
      must(word.find('\n') == word.npos, "a line is one line");
    }
    return input;
  }
};

struct ListThings {
  struct Input {
    std::optional<std::string> query;
    std::int64_t limit = 0;
    static constexpr std::string_view schema_name = "ListThings";
    static constexpr auto fields() {
      return std::tuple{
          field("query", &Input::query, {.in = In::Query, .max_length = 30}),
          field("limit", &Input::limit, {.in = In::Query, .minimum = 1, .maximum = 100})};
    }
  };
  using Output = Nothing;
  static Spec spec() {
    return {.method = Method::Get,
            .path = "/api/v1/things",
            .operation = "list_things",
            .summary = "Lists things.",
            .access = Access::everyone()};
  }
  Result<Output> handle(Call&, const Input& input) const {
    must(input.limit >= 1 && input.limit <= 100, "a number is within its limits");
    return Output{};
  }
};

struct Secret {
  using Input = Nothing;
  using Output = Nothing;
  static Spec spec() {
    return {.method = Method::Post,
            .path = "/api/v1/things/map",
            .operation = "secret",
            .summary = "For who is signed in.",
            .access = Access::signed_in()};
  }
  Result<Output> handle(Call&, const Input&) const {
    must(false, "nobody comes in without signing in");
    return Output{};
  }
};

class Nobody final : public Authenticator {
 public:
  Result<std::optional<privacy::Viewer>> viewer_of(const Request&) override {
    return std::optional<privacy::Viewer>{};
  }
};

Api& api() {
  static Nobody nobody;
  static const base::SystemClock clock;
  static Api made(nobody, clock, {});
  static const bool filled = [] {
    made.add(ChangeThing{});
    made.add(ListThings{});
    made.add(Secret{});
    return true;
  }();
  must(filled, "the endpoints are there");
  return made;
}

Method method_of(std::string_view text) {
  for (auto each : {Method::Get, Method::Head, Method::Put, Method::Post, Method::Delete}) {
    if (to_text(each) == text) return each;
  }
  return Method::Options;
}

std::optional<Request> request_of(fuzzing::Input input) {
  Request request;
  request.method = method_of(input.line());
  auto target = transport::parse_target(input.line());
  if (!target) return std::nullopt;
  request.path = std::move(target->path);
  request.query = std::move(target->query);
  for (auto line = input.line(); !line.empty(); line = input.line()) {
    auto colon = std::min(line.find(':'), line.size());
    auto value = line.substr(std::min(colon + 1, line.size()));
    request.headers.push_back({std::string(line.substr(0, colon)), std::string(value)});
  }
  request.body = std::string(input.rest());
  return request;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto request = request_of({data, size});
  if (!request) return 0;
  auto limit = api().body_limit(request->method, request->path);
  if (request->body.size() > limit) request->body.resize(limit);
  auto response = api().handle(*request);
  must(response.status >= 200 && response.status < 500, "input is never our mistake");
  if (!response.body.empty()) {
    must(base::is_utf8(response.body), "an answer is UTF-8");
    must(JsonDocument::parse(response.body).has_value(), "an answer is JSON");
  }
  return 0;
}
