// Every body that a device may send about contacts; the first byte chooses which. What is accepted
// can be written down and read again, and is then the same.
#include "contacts/contact_inputs.hpp"
#include "contacts/inputs.hpp"
#include "http/decode.hpp"
#include "http/encode.hpp"
#include "support/fuzzing.hpp"

using namespace nabij;
using fuzzing::must;

namespace {

class NoParameters final : public http::Parameters {
 public:
  std::optional<std::string> path(std::string_view) const override { return std::nullopt; }
  std::optional<std::string> query(std::string_view) const override { return std::nullopt; }
  std::vector<std::string> query_names() const override { return {}; }
};

template <typename T>
void read(std::string_view text) {
  NoParameters none;
  auto input = http::decode_input<T>(none, std::string(text));
  if (!input.has_value()) {
    must(input.error().code == ErrorCode::InvalidInput, "bad input is called bad input");
    must(!input.error().fields.empty(), "the fields at fault are named");
    return;
  }
  auto written = http::to_json(*input);
  auto again = http::decode_input<T>(none, written);
  must(again.has_value(), "what was accepted is accepted again");
  must(http::to_json(*again) == written, "and is the same");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzzing::Input input(data, size);
  switch (input.byte()) {
    case 'p': read<contacts::NewPlace>(input.rest()); break;
    case 'r': read<contacts::NewRound>(input.rest()); break;
    case 's': read<contacts::NewPresence>(input.rest()); break;
    case 't': read<contacts::NewTally>(input.rest()); break;
    case 'e': read<contacts::FollowUpEnd>(input.rest()); break;
    default: read<contacts::NewContact>(input.rest()); break;
  }
  return 0;
}
