// The first byte says how the rest is cut into pieces: however the bytes come in, the same requests
// come out of them, and the same refusal.
#include "http/transport/request_reader.hpp"
#include "support/fuzzing.hpp"

using namespace nabij::http;
using namespace nabij::http::transport;
using nabij::fuzzing::must;

namespace {

constexpr std::uint64_t kBodyLimit = 512;

struct Outcome {
  std::vector<Request> requests;
  int refused = 0;
  bool operator==(const Outcome& other) const {
    auto same = [](const Request& one, const Request& two) {
      auto same_header = [](const Header& first, const Header& second) {
        return first.name == second.name && first.value == second.value;
      };
      return one.method == two.method && one.path == two.path && one.query == two.query &&
             one.body == two.body && std::ranges::equal(one.headers, two.headers, same_header);
    };
    return refused == other.refused && std::ranges::equal(requests, other.requests, same);
  }
};

void check(const Request& request, const ServerOptions& options) {
  must(request.path.starts_with('/'), "a path starts with a slash");
  must(request.path.find("/../") == request.path.npos, "no path climbs");
  must(request.path.find('\0') == request.path.npos, "no path holds a NUL");
  must(request.headers.size() <= options.header_count, "no more headers than the limit");
  must(request.body.size() <= kBodyLimit, "no body larger than its limit");
}

class Connection {
 public:
  explicit Connection(const ServerOptions& options) : options_(options), reader_(options) {}

  // False once the connection would be closed.
  bool receive(std::string_view bytes) {
    reader_.append(bytes);
    while (!reader_.empty()) {
      auto step = in_body_ ? reader_.read_body() : reader_.read_head();
      if (step == RequestReader::Step::Ready && !in_body_) {
        step = reader_.allow_body(kBodyLimit);
        in_body_ = true;
        if (step == RequestReader::Step::Ready) continue;
      }
      if (step == RequestReader::Step::NeedMore) return true;
      if (step == RequestReader::Step::Failed) {
        outcome.refused = reader_.fault().status;
        must(outcome.refused >= 400, "a refusal has a status");
        return false;
      }
      in_body_ = false;
      bool keep = reader_.keep_alive();
      outcome.requests.push_back(reader_.take());
      check(outcome.requests.back(), options_);
      if (!keep) return false;
    }
    return true;
  }
  Outcome outcome;

 private:
  const ServerOptions& options_;
  RequestReader reader_;
  bool in_body_ = false;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const ServerOptions options = [] {
    ServerOptions made;
    made.head_bytes = 1024;
    made.target_bytes = 256;
    made.header_count = 8;
    return made;
  }();
  nabij::fuzzing::Input input(data, size);
  auto piece = std::size_t{input.byte()} + 1;
  auto text = input.rest();
  Connection whole(options);
  whole.receive(text);
  Connection cut(options);
  bool open = true;
  while (open && !text.empty()) {
    open = cut.receive(text.substr(0, piece));
    text.remove_prefix(std::min(piece, text.size()));
  }
  must(whole.outcome == cut.outcome, "pieces make no difference");
  return 0;
}
