// A young person's own link on its way in and out.
#pragma once

#include <string>
#include <vector>

#include "http/fields.hpp"

namespace nabij::portal {

inline constexpr http::Rules kSecret{.max_length = 100,
                                     .verbatim = true,
                                     .personal = privacy::PersonalData::Secret,
                                     .about = "What comes after the # in the link"};
inline constexpr http::Rules kKeySecret{
    .min_length = 43,
    .max_length = 43,
    .verbatim = true,
    .personal = privacy::PersonalData::Secret,
    .about = "32 random bytes in base64url, made by the phone that keeps the link"};

// What whoever is let in sees of it. When it was opened is nobody's business.
struct LinkPage {
  PersonId person_id;
  std::optional<base::LocalDay> since_on;
  std::optional<std::string> offered_by;
  std::optional<base::Instant> offer_until;
  static constexpr std::string_view schema_name = "OwnLink";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("person_id", &LinkPage::person_id),
        field("since_on", &LinkPage::since_on,
              {.personal = privacy::PersonalData::Account,
               .about = "Since when they have a link; null when they have none"}),
        field("offered_by", &LinkPage::offered_by,
              {.personal = privacy::PersonalData::Staff, .about = "On whose phone it was made"}),
        field("offer_until", &LinkPage::offer_until,
              {.personal = privacy::PersonalData::Account,
               .about = "Until when a new one can be taken over; null when none is offered"})};
  }
};

// Shown once, on the worker's phone, for the phone of the young person.
struct Offer {
  PersonId person_id;
  std::string offer;
  base::Instant until;
  static constexpr std::string_view schema_name = "OwnLinkOffer";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("person_id", &Offer::person_id),
                      field("offer", &Offer::offer,
                            {.max_length = 100,
                             .personal = privacy::PersonalData::Secret,
                             .about = "Opens once, and is not kept: take_over_own_link"}),
                      field("until", &Offer::until)};
  }
};

// Somebody looked at what is kept about them, on one day, once or more.
struct OwnLook {
  base::LocalDay day;
  std::string worker_name;
  std::string organisation_name;
  static constexpr std::string_view schema_name = "OwnLook";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("day", &OwnLook::day, {.personal = privacy::PersonalData::Account}),
        field("worker_name", &OwnLook::worker_name, {.personal = privacy::PersonalData::Staff}),
        field("organisation_name", &OwnLook::organisation_name)};
  }
};

inline constexpr std::size_t kLooksAtMost = 100;

struct OwnLooks {
  std::vector<OwnLook> items;
  static constexpr std::string_view schema_name = "OwnLooks";
  static constexpr auto fields() {
    return std::tuple{
        http::field("items", &OwnLooks::items, {.about = "Newest first, at most a hundred"})};
  }
};

struct OwnPage {
  base::LocalDay since_on;
  std::string offered_by;
  std::string time_zone;
  static constexpr std::string_view schema_name = "OwnPage";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("since_on", &OwnPage::since_on, {.personal = privacy::PersonalData::Account}),
        field("offered_by", &OwnPage::offered_by,
              {.personal = privacy::PersonalData::Staff, .about = "On whose phone it was made"}),
        field("time_zone", &OwnPage::time_zone,
              {.about = "Of the region, in the IANA database: days and times are shown in it"})};
  }
};

}  // namespace nabij::portal
