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

constexpr http::Rules push_part(std::size_t longest) {
  return {.max_length = longest, .verbatim = true, .personal = privacy::PersonalData::Secret};
}

// A browser that lets itself be reached, as it says so (RFC 8291).
struct PushShape {
  std::string endpoint;
  std::string p256dh;
  std::string auth;
  static constexpr std::string_view schema_name = "PushSubscription";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("endpoint", &PushShape::endpoint, push_part(1000)),
                      field("p256dh", &PushShape::p256dh, push_part(100)),
                      field("auth", &PushShape::auth, push_part(50))};
  }
};

// As the young person wishes it.
struct ReminderWish {
  Channel channel = Channel::Off;
  std::int64_t minute = kUsualMinute;
  std::optional<std::string> address;
  bool tells = false;
  Language language = Language::Dutch;
  std::optional<PushShape> push;
  static constexpr std::string_view schema_name = "ReminderWish";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("channel", &ReminderWish::channel, kReminderAccount),
                      field("minute", &ReminderWish::minute, kReminderMinute),
                      field("address", &ReminderWish::address, kReminderAddress),
                      field("tells", &ReminderWish::tells, kReminderTells),
                      field("language", &ReminderWish::language, kReminderAccount),
                      field("push", &ReminderWish::push,
                            {.about = "Only for push, and only at the young person's own link"})};
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
  std::optional<std::string> push_key;
  static constexpr std::string_view schema_name = "Reminder";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("available", &ReminderShape::available, {.about = "This installation sends mail"}),
        field("channel", &ReminderShape::channel, kReminderAccount),
        field("minute", &ReminderShape::minute, kReminderMinute),
        field("address", &ReminderShape::address, kReminderAddress),
        field("tells", &ReminderShape::tells, kReminderTells),
        field("language", &ReminderShape::language, kReminderAccount),
        field(
            "push_key", &ReminderShape::push_key,
            {.about = "With which a browser subscribes, in base64url; only at the own link, where "
                      "this installation pushes"})};
  }
};

}  // namespace nabij::agreements
