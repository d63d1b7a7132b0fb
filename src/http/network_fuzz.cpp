#include "http/message.hpp"
#include "http/network.hpp"
#include "support/fuzzing.hpp"

using namespace nabij::http;
using nabij::fuzzing::must;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::vector<Network> proxies{*Network::parse("10.0.0.0/8"),
                                            *Network::parse("fd00::/8")};
  std::string_view text(reinterpret_cast<const char*>(data), size);
  if (auto network = Network::parse(text)) {
    must(network->contains(text.substr(0, text.find('/'))), "a range holds its own address");
  }
  must(source_of("192.0.2.7", text, proxies) == "192.0.2.7", "a stranger's claim is not believed");
  auto source = source_of("10.0.0.1", text, proxies);
  must(source == "10.0.0.1" || Network::parse(source).has_value(), "a source is an address");
  Request request;
  request.headers = {{"Cookie", std::string(text)}};
  must(request.cookie("nabij_session").find(';') == std::string_view::npos,
       "a cookie ends at its semicolon");
  return 0;
}
