// The OpenAPI document, derived from the endpoints.
#include "http/api.hpp"

namespace nabij::http {
namespace {

std::string method_key(Method method) { return base::lower_ascii(to_text(method)); }

void write_problem_schema(Components& components) {
  JsonWriter json;
  json.raw(
      R"({"type":"object","additionalProperties":false,)"
      R"("required":["type","title","status","code","detail","request_id","errors"],)"
      R"("properties":{"type":{"type":"string"},"title":{"type":"string"},)"
      R"("status":{"type":"integer"},"code":{"type":"string"},"detail":{"type":"string"},)"
      R"("request_id":{"type":"string"},"errors":{"type":"array","items":{"type":"object",)"
      R"("additionalProperties":false,"required":["field","code","message"],"properties":)"
      R"({"field":{"type":"string"},"code":{"type":"string"},"message":{"type":"string"}}}}}})");
  components.add("Problem", Direction::Output, json.take());
}

void write_access(JsonWriter& json, const Access& access) {
  json.key("x-access").begin_object();
  switch (access.kind) {
    case Access::Kind::Everyone: json.key("who").text("everyone"); break;
    case Access::Kind::SignedIn: json.key("who").text("signed_in"); break;
    case Access::Kind::Roles: json.key("who").text("roles"); break;
    case Access::Kind::OwnLink: json.key("who").text("own_link"); break;
  }
  json.key("roles").begin_array();
  for (auto role : access.roles.list()) json.text(base::to_name(role));
  json.end_array().key("host_organisation").boolean(access.host_organisation).end_object();
}

// Who is signed in is told by a cookie that sign-in sets; what is open to everybody needs none.
void write_security(JsonWriter& json, const Access& access) {
  switch (access.kind) {
    case Access::Kind::Everyone: json.key("security").raw("[]"); break;
    case Access::Kind::OwnLink: json.key("security").raw(R"([{"own_link":[]}])"); break;
    default: json.key("security").raw(R"([{"session":[]}])");
  }
}

void write_content(JsonWriter& json, std::string_view type,
                   const std::function<void(JsonWriter&, Components&)>& schema,
                   Components& components) {
  json.key("content").begin_object().key(type).begin_object().key("schema");
  schema(json, components);
  json.end_object().end_object();
}

void write_success(JsonWriter& json, int status, std::string_view about, const Endpoint& endpoint,
                   Components& components) {
  json.key(std::to_string(status)).begin_object().key("description").text(about);
  if (endpoint.write_response) {
    write_content(json, endpoint.response_type, endpoint.write_response, components);
  } else if (status == 200) {
    // A file, of a type that the answer itself names.
    json.key("content").raw(R"({"*/*":{}})");
  }
  json.end_object();
}

void write_responses(JsonWriter& json, const Endpoint& endpoint, Components& components) {
  const Spec& spec = endpoint.spec;
  json.key("responses").begin_object();
  write_success(json, spec.success, spec.summary, endpoint, components);
  if (spec.repeatable) {
    write_success(json, 200, "It was there already; nothing changed", endpoint, components);
  }
  if (spec.tagged) {
    json.key("304").begin_object().key("description").text("You have this version").end_object();
  }
  json.key("default").begin_object().key("description").text("What went wrong");
  json.key("content").begin_object().key("application/problem+json");
  json.raw(R"({"schema":{"$ref":"#/components/schemas/Problem"}})").end_object().end_object();
  json.end_object();
}

void write_operation(JsonWriter& json, const Endpoint& endpoint, Components& components) {
  const Spec& spec = endpoint.spec;
  json.begin_object().key("operationId").text(spec.operation).key("summary").text(spec.summary);
  write_access(json, spec.access);
  write_security(json, spec.access);
  json.key("parameters").begin_array();
  endpoint.write_parameters(json, components);
  json.end_array();
  if (endpoint.write_request) {
    json.key("requestBody").begin_object().key("required").boolean(true);
    write_content(json, spec.body_type, endpoint.write_request, components);
    json.end_object();
  } else if (spec.body_type != "application/json") {
    json.key("requestBody").begin_object().key("required").boolean(true);
    json.key("content").begin_object().key(spec.body_type);
    json.raw(R"({"schema":{"type":"string"}})").end_object().end_object();
  }
  write_responses(json, endpoint, components);
  json.end_object();
}

// What clients get claims the names first; what they send follows.
void name_outputs(std::span<const Endpoint> endpoints, Components& components) {
  for (const auto& endpoint : endpoints) {
    JsonWriter unused;
    if (endpoint.write_response) endpoint.write_response(unused, components);
  }
}

}  // namespace

std::string Api::openapi() const {
  Components components;
  write_problem_schema(components);
  name_outputs(endpoints_, components);
  std::map<std::string, std::map<std::string, const Endpoint*>> by_path;
  for (const auto& endpoint : endpoints_) {
    by_path[std::string(endpoint.spec.path)][method_key(endpoint.spec.method)] = &endpoint;
  }
  JsonWriter json;
  json.begin_object().key("openapi").text("3.1.0").key("info").begin_object();
  json.key("title").text("Nabij").key("version").text(options_.version);
  json.key("license").begin_object().key("name").text("EUPL-1.2").key("identifier");
  json.text("EUPL-1.2").end_object().end_object();
  json.key("paths").begin_object();
  for (const auto& [path, operations] : by_path) {
    json.key(path).begin_object();
    for (const auto& [method, endpoint] : operations) {
      json.key(method);
      write_operation(json, *endpoint, components);
    }
    json.end_object();
  }
  json.end_object().key("components").begin_object().key("schemas").begin_object();
  for (const auto& [name, schema] : components.all()) json.key(name).raw(schema);
  json.end_object().key("securitySchemes").begin_object().key("session").begin_object();
  json.key("type").text("apiKey").key("in").text("cookie").key("name").text(
      options_.session_cookie);
  json.end_object().key("own_link").begin_object();
  json.key("type").text("apiKey").key("in").text("cookie").key("name").text(options_.own_cookie);
  json.end_object().end_object().end_object().end_object();
  return json.take();
}

}  // namespace nabij::http
