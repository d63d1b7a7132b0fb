// The API: finds the endpoint, lets in who may, runs it, and turns every failure into
// problem+json. Whoever may not see a thing gets the same answer as when it does not exist.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <span>

#include "http/endpoint.hpp"

namespace nabij::http {

// Says who is signed in; identity implements it.
class Authenticator {
 public:
  virtual ~Authenticator() = default;
  // Empty when nobody is (no cookie, unknown, expired or revoked session).
  virtual Result<std::optional<privacy::Viewer>> viewer_of(const Request& request) = 0;
};

// Says which young person came by their own link; portal implements it.
class Doorkeeper {
 public:
  virtual ~Doorkeeper() = default;
  // Empty when nobody did (no cookie, unknown, too long ago, or the link was ended).
  virtual Result<std::optional<privacy::Visitor>> visitor_of(const Request& request) = 0;
};

struct ApiOptions {
  std::string public_url = "http://127.0.0.1:8080";  // whose pages may change things
  std::string version = "1";
  std::string session_cookie = "nabij_session";  // as the description names it
  std::string own_cookie = "nabij_own";
};

// The answer to a failure.
Response problem_response(const Error& error, const std::string& request_id);

class Api final : public Handler {
 public:
  Api(Authenticator& authenticator, const base::Clock& clock, ApiOptions options);
  ~Api() override;

  template <typename Any>
  void add(Any endpoint) {
    add_endpoint(make_endpoint(std::move(endpoint)));
  }
  void add_endpoint(Endpoint endpoint);
  // Everything outside /api/: assets, health, metrics. Default: 404.
  void set_fallback(std::function<Response(const Request&)> fallback);
  // Without one, nobody comes by an own link.
  void set_doorkeeper(Doorkeeper& doorkeeper) { doorkeeper_ = &doorkeeper; }
  // Called with the internal text of every failure that is ours.
  void set_on_failure(std::function<void(const Request&, const Error&)> on_failure);

  Response handle(const Request& request) override;
  std::uint64_t body_limit(Method method, std::string_view path) const override;

  std::span<const Endpoint> endpoints() const { return endpoints_; }
  std::string openapi() const;  // OpenAPI 3.1 document

 private:
  struct Match;
  std::optional<Match> find(Method method, std::string_view path) const;
  bool path_exists(std::string_view path) const;
  Response describe() const;
  Result<Response> answer(const Request& request, const Match& match);
  Result<> may_send(const Request& request, const Spec& spec) const;

  Authenticator& authenticator_;
  Doorkeeper* doorkeeper_ = nullptr;
  const base::Clock& clock_;
  ApiOptions options_;
  std::vector<Endpoint> endpoints_;
  std::vector<std::vector<std::string>> segments_;  // of each endpoint's path
  mutable std::once_flag described_;  // every endpoint is added before the first request
  mutable std::string description_;
  std::function<Response(const Request&)> fallback_;
  std::function<void(const Request&, const Error&)> on_failure_;
};

}  // namespace nabij::http
