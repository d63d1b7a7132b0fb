#include "base/text.hpp"
#include "http/throttle.hpp"
#include "identity/domain/account.hpp"
#include "privacy/token.hpp"
#include "support/fuzzing.hpp"

using namespace nabij;
using fuzzing::must;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view text(reinterpret_cast<const char*>(data), size);
  auto email = identity::tidy_email(text);
  if (email.has_value()) {
    auto again = identity::tidy_email(*email);
    must(again.has_value() && *again == *email, "a tidy address stays as it is");
  }
  (void)identity::check_password("password", text, {"Noor", "noor@example.org"});
  must(identity::device_of(text).size() < 100, "little is kept of a browser");
  must(base::is_utf8(identity::device_of(text)), "and it is text");
  if (auto token = privacy::read_token(text)) {
    must(token->hash.size() == 32, "only the hash of a token is kept");
  }
  (void)http::source_key(std::string(text));
  return 0;
}
