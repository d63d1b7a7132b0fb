// How somebody wants to be reminded, on its way in and out.
#pragma once

#include "agreements/domain/reminders.hpp"
#include "http/fields.hpp"
#include "privacy/actor.hpp"

namespace nabij::agreements {

inline constexpr http::Rules kReminderAccount{.personal = privacy::PersonalData::Account};
inline constexpr http::Rules kReminderMinute{
    .minimum = kEveningFrom,
    .maximum = kEveningUntil,
    .personal = privacy::PersonalData::Account,
    .about = "Minutes after midnight, the evening before; nothing is sent from 22:00 on"};
inline constexpr http::Rules kReminderAddress{
    .max_length = 254,
    .personal = privacy::PersonalData::Identity,
    .about = "Theirs alone, and safe to write to; only for email"};
inline constexpr http::Rules kReminderTells{
    .personal = privacy::PersonalData::Account,
    .about = "Says what was agreed; else only that there is something tomorrow"};

// As the young person wishes it.
struct ReminderWish {
  Channel channel = Channel::Off;
  std::int64_t minute = kUsualMinute;
  std::optional<std::string> address;
  bool tells = false;
  Language language = Language::Dutch;
  static constexpr std::string_view schema_name = "ReminderWish";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("channel", &ReminderWish::channel, kReminderAccount),
                      field("minute", &ReminderWish::minute, kReminderMinute),
                      field("address", &ReminderWish::address, kReminderAddress),
                      field("tells", &ReminderWish::tells, kReminderTells),
                      field("language", &ReminderWish::language, kReminderAccount)};
  }
};

struct ReminderChange : ReminderWish {
  privacy::Side side = privacy::Side::YoungPerson;
  static constexpr std::string_view schema_name = "ReminderChange";
  static constexpr auto fields() {
    return std::tuple_cat(
        std::tuple{http::field("side", &ReminderChange::side,
                               {.personal = privacy::PersonalData::Account,
                                .about = "Only the young person chooses how to be reminded"})},
        ReminderWish::fields());
  }
};

struct ReminderShape {
  bool available = false;
  Channel channel = Channel::Off;
  std::int64_t minute = kUsualMinute;
  std::optional<std::string> address;
  bool tells = false;
  Language language = Language::Dutch;
  static constexpr std::string_view schema_name = "Reminder";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("available", &ReminderShape::available, {.about = "This installation sends mail"}),
        field("channel", &ReminderShape::channel, kReminderAccount),
        field("minute", &ReminderShape::minute, kReminderMinute),
        field("address", &ReminderShape::address, kReminderAddress),
        field("tells", &ReminderShape::tells, kReminderTells),
        field("language", &ReminderShape::language, kReminderAccount)};
  }
};

}  // namespace nabij::agreements
