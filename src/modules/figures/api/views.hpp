// Shapes that several endpoints for figures share.
#pragma once

#include "figures/figures.hpp"

namespace nabij::figures {

struct PeriodView {
  std::string key;
  base::LocalDay from;
  base::LocalDay until;
  base::LocalDay told_until;
  bool closed = false;
  static constexpr std::string_view schema_name = "Period";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("key", &PeriodView::key, {.about = "2026-Q4 or 2026"}),
        field("from", &PeriodView::from, {.about = "A Monday; periods are whole weeks"}),
        field("until", &PeriodView::until, {.about = "The first day after it"}),
        field("told_until", &PeriodView::told_until,
              {.about = "The first day of which there are no figures yet"}),
        field("closed", &PeriodView::closed, {.about = "All of its figures are there, and stand"})};
  }
};

inline PeriodView to_view(const OpenPeriod& period) {
  return {period.period.key, period.period.from, period.period.until, period.told_until,
          period.closed()};
}

// Empty is hidden.
struct FigureView {
  std::optional<std::int64_t> contacts;
  bool contacts_at_least = false;
  std::optional<std::int64_t> presence_minutes;
  std::optional<std::int64_t> known;
  bool known_at_least = false;
  std::optional<std::int64_t> first_contacts;
  bool first_contacts_at_least = false;
  static constexpr std::string_view schema_name = "FigureAmounts";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("contacts", &FigureView::contacts, {.about = "Empty: hidden"}),
        field("contacts_at_least", &FigureView::contacts_at_least,
              {.about = "Parts of the period are hidden, so it may be more; hours likewise"}),
        field("presence_minutes", &FigureView::presence_minutes),
        field("known", &FigureView::known,
              {.about = "Different young people known by a call name"}),
        field("known_at_least", &FigureView::known_at_least),
        field("first_contacts", &FigureView::first_contacts),
        field("first_contacts_at_least", &FigureView::first_contacts_at_least)};
  }
};

inline FigureView to_view(const Told& told) {
  return {
      told.contacts.value, told.contacts.at_least,    told.presence_minutes.value, told.known.value,
      told.known.at_least, told.first_contacts.value, told.first_contacts.at_least};
}

struct InhabitantsView {
  double value = 0;
  int year = 0;
  std::string measure;
  std::string source;
  static constexpr std::string_view schema_name = "InhabitantsFigure";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("value", &InhabitantsView::value),
                      field("year", &InhabitantsView::year),
                      field("measure", &InhabitantsView::measure,
                            {.about = "Which measure: those of the ages nearest to the work"}),
                      field("source", &InhabitantsView::source)};
  }
};

inline http::Access who_may_see_figures() {
  using enum privacy::Role;
  return http::Access::only({Worker, TeamLeader, PolicyOfficer});
}

}  // namespace nabij::figures
