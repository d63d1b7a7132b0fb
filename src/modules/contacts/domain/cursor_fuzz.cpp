#include "base/text.hpp"
#include "contacts/domain/cursor.hpp"
#include "support/fuzzing.hpp"

using namespace nabij;
using namespace nabij::contacts;
using fuzzing::must;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string text(reinterpret_cast<const char*>(data), size);
  // As it comes in, and as the inside of one that is well packed.
  for (const auto& each : {text, base::to_base64url({data, size})}) {
    auto by_time = parse_time_cursor(each);
    if (by_time.has_value()) {
      auto again = parse_time_cursor(to_text(**by_time));
      must(again.has_value() && (*again)->at == (*by_time)->at && (*again)->id == (*by_time)->id,
           "a time cursor is read as written");
    }
    auto by_text = parse_text_cursor(each);
    if (by_text.has_value()) {
      auto again = parse_text_cursor(to_text(**by_text));
      must(again.has_value() && (*again)->text == (*by_text)->text, "a text cursor too");
    }
  }
  return 0;
}
