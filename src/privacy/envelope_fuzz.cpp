#include "privacy/envelope.hpp"
#include "privacy/sealing.hpp"
#include "support/fuzzing.hpp"

using namespace nabij;
using fuzzing::must;

namespace {

const privacy::EnvelopeContext kContext{"nabij outbox 1", "contact|01"};

struct Sealed {
  privacy::EnvelopeKey key;
  privacy::Envelope envelope;
};

const Sealed& original() {
  static const Sealed sealed = [] {
    auto key = privacy::make_envelope_key();
    auto envelope = privacy::seal_envelope(key->public_key, "a note", kContext, base::Bytes(12, 7));
    must(key.has_value() && envelope.has_value(), "a device can seal");
    return Sealed{*key, *envelope};
  }();
  return sealed;
}

base::Bytes bytes_of(std::string_view text) {
  auto bytes = base::as_bytes(text);
  return {bytes.begin(), bytes.end()};
}

// True when something was changed.
bool change(base::Bytes& bytes, fuzzing::Input& input) {
  if (input.rest().empty() || bytes.empty()) return false;
  auto place = input.byte() % bytes.size();
  auto with = input.byte();
  bytes[place] ^= with;
  return with != 0;
}

void open_what_was_changed(fuzzing::Input input) {
  auto envelope = original().envelope;
  auto which = input.byte() % 3;
  auto& part = which == 0   ? envelope.ephemeral_public_key
               : which == 1 ? envelope.nonce
                            : envelope.ciphertext;
  bool changed = change(part, input);
  auto opened = privacy::open_envelope(original().key, envelope, kContext);
  must(opened.has_value() == !changed, "an envelope opens when nobody touched it, and only then");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzzing::Input input(data, size);
  open_what_was_changed(input);
  privacy::Envelope strange;
  strange.ephemeral_public_key = bytes_of(input.take(65));
  strange.nonce = bytes_of(input.take(12));
  strange.ciphertext = bytes_of(input.rest());
  auto opened = privacy::open_envelope(original().key, strange, kContext);
  must(!opened.has_value(), "what was not sealed for us does not open");
  static base::SeededRandom random(1);
  static const auto key = privacy::Key::random(random);
  auto unsealed = privacy::unseal(key, {data, size}, {"people.alias", base::Uuid{}});
  must(!unsealed.has_value(), "what was not sealed with our key does not open");
  (void)privacy::parse_master_key({reinterpret_cast<const char*>(data), size});
  return 0;
}
