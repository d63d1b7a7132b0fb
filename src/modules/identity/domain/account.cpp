#include "identity/domain/account.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "base/text.hpp"

namespace nabij::identity {
namespace {

constexpr std::size_t kShortest = 10;
constexpr std::size_t kLongest = 200;

bool is_plain(char letter) {
  auto code = static_cast<unsigned char>(letter);
  return code > 0x20 && code != 0x7f;
}

Error weak(std::string_view field, std::string_view code, std::string message) {
  return base::Error::field(std::string(field), std::string(code), std::move(message));
}

bool contains_word(std::string_view text, std::string_view word) {
  return word.size() >= 4 && text.find(word) != std::string_view::npos;
}

// What is left when the owner's own words are taken away decides.
bool is_made_of(std::string_view password, std::string_view word) {
  return contains_word(password, word) && password.size() < word.size() + 6;
}

}  // namespace

Result<std::string> tidy_email(std::string_view raw) {
  auto email = base::lower_ascii(base::tidy(raw));
  auto at = email.find('@');
  bool one_at = at != std::string::npos && at > 0 && at + 1 < email.size() &&
                email.find('@', at + 1) == std::string::npos;
  bool good_domain = one_at && email.back() != '.' && email[at + 1] != '.';
  if (!good_domain || email.size() > 254 || !std::ranges::all_of(email, is_plain)) {
    return base::Error::field("email", "not_an_email", "This should be an e-mail address.");
  }
  return email;
}

Result<> check_password(std::string_view field, std::string_view password,
                        const PasswordOwner& owner) {
  auto length = base::is_utf8(password) ? base::length(password) : 0;
  if (length < kShortest) return weak(field, "too_short", "Use at least 10 characters.");
  if (length > kLongest) return weak(field, "too_long", "Use at most 200 characters.");
  auto lower = base::lower_ascii(password);
  if (is_common_password(lower) || std::set<char>(lower.begin(), lower.end()).size() < 4) {
    return weak(field, "too_common", "Many people use this password. Choose another one.");
  }
  auto email = base::lower_ascii(owner.email);
  auto name = base::lower_ascii(owner.name);
  std::string_view local_part = std::string_view(email).substr(0, email.find('@'));
  for (auto word : {local_part, std::string_view(name), std::string_view(email)}) {
    if (!is_made_of(lower, word)) continue;
    return weak(field, "too_personal", "Leave your own name and address out of your password.");
  }
  return {};
}

std::string device_of(std::string_view user_agent) {
  using Row = std::pair<std::string_view, std::string_view>;
  // The first that fits: many browsers also name the ones that they descend from.
  constexpr std::array<Row, 6> kBrowsers{{{"Edg", "Edge"},
                                          {"OPR/", "Opera"},
                                          {"SamsungBrowser", "Samsung Internet"},
                                          {"Firefox", "Firefox"},
                                          {"Chrom", "Chrome"},
                                          {"Safari", "Safari"}}};
  constexpr std::array<Row, 7> kSystems{{{"Android", "Android"},
                                         {"iPhone", "iPhone"},
                                         {"iPad", "iPad"},
                                         {"CrOS", "Chromebook"},
                                         {"Windows", "Windows"},
                                         {"Mac OS X", "Mac"},
                                         {"Linux", "Linux"}}};
  auto find = [&](const auto& rows) {
    auto found = std::ranges::find_if(
        rows, [&](const Row& row) { return user_agent.find(row.first) != std::string_view::npos; });
    return found == rows.end() ? std::string_view{} : found->second;
  };
  auto browser = find(kBrowsers);
  auto system = find(kSystems);
  if (browser.empty() && system.empty()) return "";
  if (browser.empty()) return std::string(system);
  if (system.empty()) return std::string(browser);
  return std::string(browser) + " on " + std::string(system);
}

}  // namespace nabij::identity
