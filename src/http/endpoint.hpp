// An endpoint: one struct in one file, with Input, Output, spec() and handle().
//
//   struct ShowPlace {
//     Places& places;
//     struct Input { PlaceId place_id; ... fields() };
//     using Output = PlacePage;
//     static http::Spec spec();
//     Result<Output> handle(http::Call& call, const Input& input) const;
//   };
//
// The order inside is always: authorise (the spec's `access`, done before handle), validate (the
// fields' rules, done before handle), domain, encode (done after).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/result.hpp"
#include "http/decode.hpp"
#include "http/encode.hpp"
#include "http/message.hpp"
#include "http/schema.hpp"
#include "privacy/viewer.hpp"

namespace nabij::http {

// Who may call an endpoint. What they may see inside is decided by scopes.
struct Access {
  enum class Kind { Everyone, SignedIn, Roles, OwnLink };
  Kind kind = Kind::Roles;
  privacy::RoleSet roles;
  bool host_organisation = false;  // and only from the organisation that looks after the region

  static Access everyone() { return {Kind::Everyone, {}, false}; }
  static Access signed_in() { return {Kind::SignedIn, {}, false}; }
  static Access only(privacy::RoleSet roles) { return {Kind::Roles, roles, false}; }
  // Only a young person who came by their own link; no member.
  static Access own_link() { return {Kind::OwnLink, {}, false}; }
  static Access host(privacy::RoleSet roles) { return {Kind::Roles, roles, true}; }
};

struct Spec {
  Method method = Method::Get;
  std::string_view path;       // "/api/v1/places/{place_id}"
  std::string_view operation;  // "show_place", unique
  std::string_view summary;    // one sentence
  Access access;
  int success = 200;
  bool repeatable = false;  // sent again, it changes nothing and answers 200
  bool tagged = false;      // answers 304 to whoever has this version already
  std::uint64_t body_limit = 64 * 1024;
  std::string_view body_type = "application/json";
};

// What an endpoint knows besides its input, and what it may say besides its output.
class Call {
 public:
  Call(const Request& request, const privacy::Viewer* viewer, base::Instant now)
      : request_(request), viewer_(viewer), now_(now) {}

  // Only where the spec demands a sign-in.
  const privacy::Viewer& viewer() const { return *viewer_; }
  bool has_viewer() const { return viewer_ != nullptr; }
  // Only where the spec demands an own link.
  const privacy::Visitor& visitor() const { return *visitor_; }
  void set_visitor(const privacy::Visitor* visitor) { visitor_ = visitor; }
  const Request& request() const { return request_; }
  base::Instant now() const { return now_; }

  void set_status(int status) { status_ = status; }
  int status() const { return status_; }
  void add_header(std::string name, std::string value) {
    headers_.push_back({std::move(name), std::move(value)});
  }
  // Lets the browser keep this answer and ask again with the tag; a match answers 304.
  void set_tag(std::string tag) { tag_ = std::move(tag); }
  const std::string& tag() const { return tag_; }
  std::vector<Header>& headers() { return headers_; }

 private:
  const Request& request_;
  const privacy::Viewer* viewer_;
  const privacy::Visitor* visitor_ = nullptr;
  base::Instant now_;
  int status_ = 0;
  std::vector<Header> headers_;
  std::string tag_;
};

// Outputs that are not JSON.
struct NoContent {};
struct RawContent {
  std::string content_type;
  std::string body;
};

// An endpoint with its types forgotten: what router, OpenAPI and the access matrix work with.
struct Endpoint {
  Spec spec;
  std::function<Result<Response>(Call&, const Parameters&, const std::string&)> run;
  std::function<void(JsonWriter&, Components&)> write_parameters;  // array items
  std::function<void(JsonWriter&, Components&)> write_request;     // one schema, or nothing
  std::function<void(JsonWriter&, Components&)> write_response;    // one schema, or nothing
  std::string_view response_type = "application/json";
};

namespace detail {

template <Described Input>
void write_parameters_of(JsonWriter& json, Components& components) {
  each_field<Input>([&](const auto& each) {
    using Member = std::remove_cvref_t<decltype(std::declval<Input>().*(each.member))>;
    if (each.rules.in != In::Path && each.rules.in != In::Query) return;
    json.begin_object().key("name").text(each.name);
    json.key("in").text(each.rules.in == In::Path ? "path" : "query");
    json.key("required").boolean(!OptionalType<Member>);
    if (!each.rules.about.empty()) json.key("description").text(each.rules.about);
    json.key("schema");
    if constexpr (OptionalType<Member>) {
      write_schema<typename Member::value_type>(json, each.rules, components, Direction::Input);
    } else {
      write_schema<Member>(json, each.rules, components, Direction::Input);
    }
    json.end_object();
  });
}

template <typename Output>
Response to_response(Output&& output) {
  using Plain = std::remove_cvref_t<Output>;
  Response response;
  if constexpr (std::is_same_v<Plain, NoContent>) {
    response.status = 204;
  } else if constexpr (std::is_same_v<Plain, RawContent>) {
    response.content_type = std::forward<Output>(output).content_type;
    response.body = std::forward<Output>(output).body;
  } else if constexpr (std::is_same_v<Plain, EventStream>) {
    response.content_type = "text/event-stream";
    response.events = std::forward<Output>(output);
  } else {
    response.body = to_json(output);
  }
  return response;
}

template <typename Output>
concept HasSchema = Described<Output> || PageType<Output>;

}  // namespace detail

// Forgets the types of an endpoint.
template <typename Any>
Endpoint make_endpoint(Any endpoint) {
  using Input = typename Any::Input;
  using Output = typename Any::Output;
  Endpoint erased;
  erased.spec = Any::spec();
  erased.run = [endpoint](Call& call, const Parameters& parameters,
                          const std::string& body) -> Result<Response> {
    Input input = TRY(decode_input<Input>(parameters, body));
    return detail::to_response<Output>(TRY(endpoint.handle(call, input)));
  };
  erased.write_parameters = detail::write_parameters_of<Input>;
  if constexpr (has_field_in<Input>(In::Body)) {
    erased.write_request = [](JsonWriter& json, Components& components) {
      write_schema<Input>(json, Rules{}, components, Direction::Input);
    };
  }
  if constexpr (detail::HasSchema<Output>) {
    erased.write_response = [](JsonWriter& json, Components& components) {
      write_schema<Output>(json, Rules{}, components, Direction::Output);
    };
  }
  if constexpr (std::is_same_v<Output, EventStream>) {
    erased.response_type = "text/event-stream";
    erased.write_response = [](JsonWriter& json, Components&) {
      write_text_schema(json, Rules{.min_length = 0, .max_length = 0});
    };
  }
  return erased;
}

}  // namespace nabij::http
