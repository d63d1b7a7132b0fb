// Reads JSON (RFC 8259) from front to back without building a tree, and knows the line it is on.
// For large files in which every mistake is to be named by line. Once something is not JSON the
// scanner has failed for good: every later call returns at once and says nothing more.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nabij::areas {

class JsonScanner {
 public:
  explicit JsonScanner(std::string_view text) : text_(text) {}

  bool failed() const { return !problem_.empty(); }
  const std::string& problem() const { return problem_; }
  int line() const { return line_; }

  // The first character of the next value: '{', '[', '"', '0' for any number, 't', 'f', 'n';
  // '\0' at the end.
  char kind();
  std::string text();
  double number();
  void skip_value(int depth = 0);
  // How many brackets open before anything else does.
  int open_brackets() const;
  // Nothing but white space may follow.
  void finish();

  // Calls `on_member(name)` for each member; it must take the value.
  template <typename OnMember>
  void each_member(OnMember&& on_member) {
    if (!expect('{')) return;
    if (accept('}')) return;
    do {
      std::string name = text();
      if (!expect(':')) return;
      on_member(name);
    } while (accept(','));
    expect('}');
  }

  // Calls `on_item(index)` for each item; it must take the value.
  template <typename OnItem>
  void each_item(OnItem&& on_item) {
    if (!expect('[')) return;
    if (accept(']')) return;
    std::size_t index = 0;
    do {
      on_item(index++);
    } while (accept(','));
    expect(']');
  }

 private:
  static constexpr int kMaxDepth = 32;

  void space();
  bool accept(char letter);
  bool expect(char letter);
  void word(std::string_view expected);
  void fail(std::string reason);
  void escape(std::string& out);
  std::optional<unsigned> four_hex_digits();

  std::string_view text_;
  std::size_t at_ = 0;
  int line_ = 1;
  std::string problem_;
};

}  // namespace nabij::areas
