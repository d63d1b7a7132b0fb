// A reminder the evening before, for who asked for it (requirements C03, E08): off by default, from
// the worker whom they know, never at night, and without a word that somebody else at home may not
// read.
#pragma once

#include <optional>
#include <string>

#include "base/ids.hpp"
#include "base/named_enum.hpp"
#include "base/time.hpp"

namespace nabij::agreements {

// Minutes after local midnight. The evening: not before 17:00, and quiet from 22:00 on.
inline constexpr std::int64_t kEveningFrom = 17 * 60;
inline constexpr std::int64_t kEveningUntil = 21 * 60;
inline constexpr std::int64_t kQuietFrom = 22 * 60;
inline constexpr std::int64_t kUsualMinute = 19 * 60;
// What was agreed so shortly before is not forgotten yet.
inline constexpr std::int64_t kFreshMinutes = 60;

enum class Channel {
  Off,
  Email,
  Push,  // to a browser of their own; says only that there is something tomorrow
};
enum class Language { Dutch, English };
enum class ReminderState { Claimed, Accepted, Later, Never, Unknown };

struct Choice {
  Channel channel = Channel::Off;
  std::int64_t minute = kUsualMinute;
  bool tells = false;  // what was agreed; else only that there is something tomorrow
  Language language = Language::Dutch;
};

// Whether this is the evening, at the time that they chose or after it, and not yet night.
bool is_time(const Choice& choice, int local_minute);

// What a letter says, by what was chosen.
struct ReminderWords {
  std::string subject;
  std::string text;
};
struct ToRemind {
  std::string worker;  // first name alone
  std::optional<std::int64_t> due_minute;
  std::string words;
};
ReminderWords reminder_words(const Choice& choice, const ToRemind& what);

}  // namespace nabij::agreements

template <>
struct nabij::base::NamedEnum<nabij::agreements::Channel> {
  using enum nabij::agreements::Channel;
  static constexpr std::array<std::pair<nabij::agreements::Channel, std::string_view>, 3> names{{
      {Off, "off"},
      {Email, "email"},
      {Push, "push"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::agreements::Language> {
  using enum nabij::agreements::Language;
  static constexpr std::array<std::pair<nabij::agreements::Language, std::string_view>, 2> names{{
      {Dutch, "nl"},
      {English, "en"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::agreements::ReminderState> {
  using enum nabij::agreements::ReminderState;
  static constexpr std::array<std::pair<nabij::agreements::ReminderState, std::string_view>, 5>
      names{{
          {Claimed, "claimed"},
          {Accepted, "accepted"},
          {Later, "later"},
          {Never, "never"},
          {Unknown, "unknown"},
      }};
};
