#include "http/api.hpp"

#include "http/parameters.hpp"

namespace nabij::http {
namespace {

constexpr std::string_view kDescriptionPath = "/api/v1/openapi.json";

std::vector<std::string> split_path(std::string_view path) {
  std::vector<std::string> segments;
  while (!path.empty()) {
    path.remove_prefix(1);  // the slash
    auto segment = path.substr(0, path.find('/'));
    segments.emplace_back(segment);
    path.remove_prefix(segment.size());
  }
  return segments;
}

bool is_parameter(std::string_view segment) { return segment.starts_with('{'); }

bool fits(const std::vector<std::string>& pattern, const std::vector<std::string>& actual) {
  if (pattern.size() != actual.size()) return false;
  for (std::size_t index = 0; index < pattern.size(); ++index) {
    if (!is_parameter(pattern[index]) && pattern[index] != actual[index]) return false;
  }
  return true;
}

// What may be done at a path, which RFC 9110 wants said with a 405.
std::string methods_at(std::span<const Endpoint> endpoints, std::string_view path) {
  auto actual = split_path(path);
  std::string methods;
  for (auto method : {Method::Get, Method::Post, Method::Put, Method::Delete}) {
    bool taken = std::ranges::any_of(endpoints, [&](const Endpoint& each) {
      return each.spec.method == method && fits(split_path(each.spec.path), actual);
    });
    if (!taken) continue;
    methods += (methods.empty() ? "" : ", ") + std::string(to_text(method));
    if (method == Method::Get) methods += ", HEAD";
  }
  return methods;
}

bool changes_things(Method method) {
  return method == Method::Post || method == Method::Put || method == Method::Delete;
}

// Who asks: nobody, a member, or a young person by their own link. Only the one that the endpoint
// is for is looked for, so a page that has both cookies is never taken for the other.
struct Asker {
  std::optional<privacy::Viewer> viewer;
  std::optional<privacy::Visitor> visitor;
};

Result<> may_enter(const Access& access, const Asker& asker) {
  if (access.kind == Access::Kind::Everyone) return {};
  if (access.kind == Access::Kind::OwnLink) {
    return asker.visitor ? Result<>() : fail(ErrorCode::NotSignedIn);
  }
  const auto& viewer = asker.viewer;
  if (!viewer) return fail(ErrorCode::NotSignedIn);
  if (access.kind == Access::Kind::SignedIn) return {};
  if (!viewer->roles.meets(access.roles)) return fail(ErrorCode::NotAllowed);
  if (access.host_organisation && !viewer->host_organisation) return fail(ErrorCode::NotAllowed);
  return {};
}

// The media type without its parameters.
std::string_view media_type(std::string_view content_type) {
  auto type = content_type.substr(0, content_type.find(';'));
  while (type.ends_with(' ')) type.remove_suffix(1);
  return type;
}

}  // namespace

struct Api::Match {
  const Endpoint* endpoint;
  std::map<std::string, std::string> parameters;
};

Response problem_response(const Error& error, const std::string& request_id) {
  auto facts = base::facts_of(error.code);
  JsonWriter json;
  json.begin_object();
  json.key("type").text("about:blank");
  json.key("title").text(facts.title);
  json.key("status").integer(facts.status);
  json.key("code").text(facts.name);
  json.key("detail").text(error.detail.empty() ? facts.title : std::string_view(error.detail));
  json.key("request_id").text(request_id);
  json.key("errors").begin_array();
  for (const auto& each : error.fields) {
    json.begin_object().key("field").text(each.field).key("code").text(each.code);
    json.key("message").text(each.message).end_object();
  }
  json.end_array().end_object();
  Response response;
  response.status = facts.status;
  response.content_type = "application/problem+json";
  response.body = json.take();
  if (error.retry_after_s > 0) {
    response.headers.push_back({"Retry-After", std::to_string(error.retry_after_s)});
  }
  return response;
}

Api::Api(Authenticator& authenticator, const base::Clock& clock, ApiOptions options)
    : authenticator_(authenticator), clock_(clock), options_(std::move(options)) {}

Api::~Api() = default;

void Api::add_endpoint(Endpoint endpoint) {
  segments_.push_back(split_path(endpoint.spec.path));
  endpoints_.push_back(std::move(endpoint));
}

void Api::set_fallback(std::function<Response(const Request&)> fallback) {
  fallback_ = std::move(fallback);
}

void Api::set_on_failure(std::function<void(const Request&, const Error&)> on_failure) {
  on_failure_ = std::move(on_failure);
}

std::optional<Api::Match> Api::find(Method method, std::string_view path) const {
  if (!path.starts_with("/api/")) return std::nullopt;
  auto wanted = method == Method::Head ? Method::Get : method;
  auto actual = split_path(path);
  std::optional<std::size_t> best;
  for (std::size_t index = 0; index < endpoints_.size(); ++index) {
    if (endpoints_[index].spec.method != wanted || !fits(segments_[index], actual)) continue;
    // A literal segment ("map") goes before a parameter ("{area_id}").
    if (!best || std::ranges::count_if(segments_[index], is_parameter) <
                     std::ranges::count_if(segments_[*best], is_parameter)) {
      best = index;
    }
  }
  if (!best) return std::nullopt;
  Match match{&endpoints_[*best], {}};
  for (std::size_t index = 0; index < actual.size(); ++index) {
    const auto& segment = segments_[*best][index];
    if (!is_parameter(segment)) continue;
    match.parameters[segment.substr(1, segment.size() - 2)] = actual[index];
  }
  return match;
}

bool Api::path_exists(std::string_view path) const {
  auto actual = split_path(path);
  return std::ranges::any_of(segments_, [&](const auto& each) { return fits(each, actual); });
}

std::uint64_t Api::body_limit(Method method, std::string_view path) const {
  auto match = find(method, path);
  return match ? match->endpoint->spec.body_limit : 0;
}

// Pages of other sites must not be able to change anything in the name of who is signed in: the
// cookie is SameSite=Strict, and this is the second lock.
Result<> Api::may_send(const Request& request, const Spec& spec) const {
  if (!changes_things(request.method)) return {};
  auto site = request.header("Sec-Fetch-Site");
  if (!site.empty() && site != "same-origin" && site != "none") {
    return fail(ErrorCode::NotAllowed, "Only pages of this site may do this.");
  }
  auto origin = request.header("Origin");
  bool same_host = origin.ends_with("://" + std::string(request.header("Host")));
  if (!origin.empty() && origin != options_.public_url && !same_host) {
    return fail(ErrorCode::NotAllowed, "Only pages of this site may do this.");
  }
  if (request.method == Method::Delete && request.body.empty()) return {};
  if (media_type(request.header("Content-Type")) != spec.body_type) {
    return fail(ErrorCode::UnsupportedMediaType,
                "Send this as " + std::string(spec.body_type) + ".");
  }
  return {};
}

Result<Response> Api::answer(const Request& request, const Match& match) {
  const Spec& spec = match.endpoint->spec;
  TRY(may_send(request, spec));
  Asker asker;
  if (spec.access.kind == Access::Kind::OwnLink) {
    if (doorkeeper_ != nullptr) asker.visitor = TRY(doorkeeper_->visitor_of(request));
  } else if (spec.access.kind != Access::Kind::Everyone) {
    asker.viewer = TRY(authenticator_.viewer_of(request));
  }
  TRY(may_enter(spec.access, asker));
  auto parameters = TRY(RequestParameters::create(match.parameters, request.query));
  Call call(request, asker.viewer ? &*asker.viewer : nullptr, clock_.now());
  if (asker.visitor) call.set_visitor(&*asker.visitor);
  auto response = TRY(match.endpoint->run(call, parameters, request.body));
  if (response.status == 200) response.status = call.status() != 0 ? call.status() : spec.success;
  for (auto& header : call.headers()) response.headers.push_back(std::move(header));
  if (!call.tag().empty()) {
    response.headers.push_back({"ETag", call.tag()});
    response.headers.push_back({"Cache-Control", "private, no-cache"});
    if (request.header("If-None-Match") == call.tag()) {
      response.status = 304;
      response.body.clear();
    }
  }
  return response;
}

// The API in the words of OpenAPI; the same for everybody, and public.
Response Api::describe() const {
  std::call_once(described_, [this] { description_ = openapi(); });
  Response response;
  response.static_body = description_;
  response.route = std::string(kDescriptionPath);
  response.headers.push_back({"API-Version", options_.version});
  return response;
}

Response Api::handle(const Request& request) {
  if (!request.path.starts_with("/api/")) {
    if (fallback_) return fallback_(request);
    return problem_response(fail(ErrorCode::NotFound), request.id);
  }
  if (request.path == kDescriptionPath && !changes_things(request.method)) return describe();
  auto match = find(request.method, request.path);
  Response response;
  if (!match) {
    bool exists = path_exists(request.path);
    auto code = exists ? ErrorCode::MethodNotAllowed : ErrorCode::NotFound;
    response = problem_response(fail(code), request.id);
    if (exists) response.headers.push_back({"Allow", methods_at(endpoints_, request.path)});
    response.route = "(unknown)";
  } else {
    auto result = answer(request, *match);
    if (result.has_value()) {
      response = std::move(*result);
    } else {
      if (on_failure_) on_failure_(request, result.error());
      response = problem_response(result.error(), request.id);
    }
    response.route = std::string(match->endpoint->spec.path);
  }
  response.headers.push_back({"API-Version", options_.version});
  return response;
}

}  // namespace nabij::http
