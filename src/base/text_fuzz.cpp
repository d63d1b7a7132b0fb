#include "base/ids.hpp"
#include "base/text.hpp"
#include "support/fuzzing.hpp"

using namespace nabij;
using fuzzing::must;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view text(reinterpret_cast<const char*>(data), size);
  if (base::is_utf8(text)) {
    auto tidy = base::tidy(text);
    must(base::is_utf8(tidy), "tidy text is UTF-8");
    must(base::tidy(tidy) == tidy, "what is tidy stays as it is");
    must(base::length(tidy) <= tidy.size(), "no more code points than bytes");
    must(base::is_utf8(base::fold(tidy)), "folded text is UTF-8");
  }
  if (auto bytes = base::from_base64url(text)) {
    must(base::to_base64url(*bytes) == text, "base64url has one way to write each value");
  }
  if (auto uuid = base::parse_uuid(text)) {
    must(base::to_text(*uuid) == base::lower_ascii(text), "an id is read as it is written");
  }
  return 0;
}
