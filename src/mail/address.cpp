#include "mail/address.hpp"

#include <algorithm>

namespace nabij::mail {
namespace {

constexpr std::size_t kLocalLimit = 64;
constexpr std::size_t kLabelLimit = 63;
constexpr std::size_t kWholeLimit = 254;

bool is_letter_or_digit(char each) {
  return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') ||
         (each >= '0' && each <= '9');
}

bool is_atom(std::string_view text) {
  constexpr std::string_view kMarks = "!#$%&'*+-/=?^_`{|}~";
  return !text.empty() && std::ranges::all_of(text, [&](char each) {
    return is_letter_or_digit(each) || kMarks.find(each) != kMarks.npos;
  });
}

bool is_label(std::string_view text) {
  if (text.empty() || text.size() > kLabelLimit) return false;
  if (text.front() == '-' || text.back() == '-') return false;
  return std::ranges::all_of(text,
                             [](char each) { return is_letter_or_digit(each) || each == '-'; });
}

template <typename Check>
bool all_between_dots(std::string_view text, Check&& check) {
  while (true) {
    auto part = text.substr(0, text.find('.'));
    if (!check(part)) return false;
    if (part.size() == text.size()) return true;
    text.remove_prefix(part.size() + 1);
  }
}

}  // namespace

Result<Address> Address::parse(std::string_view field, std::string_view text) {
  auto at = text.rfind('@');
  bool right = at != text.npos && text.size() <= kWholeLimit && at <= kLocalLimit &&
               all_between_dots(text.substr(0, at), is_atom) &&
               all_between_dots(text.substr(at + 1), is_label);
  if (!right) {
    return base::Error::field(std::string(field), "not_an_email",
                              "This should be an e-mail address, in plain letters.");
  }
  return Address(std::string(text));
}

std::string_view Address::domain() const {
  return std::string_view(text_).substr(text_.rfind('@') + 1);
}

}  // namespace nabij::mail
