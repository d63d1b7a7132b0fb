#include "http/security_headers.hpp"

namespace nabij::http {
namespace {

// `svelte-trusted-html` is the policy through which Svelte clones its templates; the service
// worker is registered through `nabij-service-worker`. No other code may turn text into markup
// or script.
constexpr std::string_view kContentSecurityPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types svelte-trusted-html nabij-service-worker";

constexpr std::string_view kPermissionsPolicy =
    "accelerometer=(), camera=(), display-capture=(), geolocation=(self), gyroscope=(), "
    "magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

}  // namespace

std::vector<Header> security_headers(PublicScheme scheme) {
  std::vector<Header> headers{
      {"Content-Security-Policy", std::string(kContentSecurityPolicy)},
      {"X-Content-Type-Options", "nosniff"},
      {"Referrer-Policy", "no-referrer"},
      {"Permissions-Policy", std::string(kPermissionsPolicy)},
      {"Cross-Origin-Opener-Policy", "same-origin"},
      {"Cross-Origin-Resource-Policy", "same-origin"},
  };
  if (scheme == PublicScheme::Https) {
    headers.push_back({"Strict-Transport-Security", "max-age=31536000"});
  }
  return headers;
}

}  // namespace nabij::http
