#include "app/demo/bounding.hpp"

#include <array>

namespace nabij::app::demo {
namespace {

using boundaries::Frame;
using boundaries::RuleKind;

struct Rule {
  RuleKind kind;
  std::string_view words;
  bool together;
};

constexpr std::array<Rule, 4> kRules{{
    {RuleKind::House, "We hebben respect voor elkaar", true},
    {RuleKind::House, "Je luistert naar wie de avond draait", false},
    {RuleKind::House, "Zorg voor jezelf en let op elkaar", true},
    {RuleKind::Work, "Na tien uur bellen we niet meer", false},
}};

struct Deviation {
  std::string_view what;
  std::string_view why;
  std::string_view explained;  // empty: not yet
};

constexpr std::array<Deviation, 4> kDeviations{{
    {"Om elf uur nog gebeld", "De uitslag kwam laat en slapen lukte niet",
     "Wie op een uitslag wacht, mag altijd bellen"},
    {"Een uur langer open gehouden", "Thuis kon het die avond even niet",
     "De anderen mochten ook blijven"},
    {"Even apart gezet in plaats van naar huis gestuurd", "Buiten was het onrustig", ""},
    {"Op zondag mee naar de voetbalwedstrijd", "Er kwam niemand anders kijken",
     "Iedereen mag zijn wedstrijd doorgeven"},
}};

boundaries::NewSheet sheet_for(Frame frame) {
  boundaries::NewSheet sheet;
  sheet.frame = frame;
  sheet.told = true;
  sheet.negotiable = "Waar we afspreken, hoe vaak, en wie erbij is";
  sheet.between_us = "Wat je over thuis vertelt, zolang niemand gevaar loopt";
  sheet.reported = "Als jij of een ander gevaar loopt. Dan zeg ik het eerst tegen jou.";
  if (frame == Frame::SchoolDuty) {
    sheet.reported = "Of je er was, aan je mentor. Verder niets zonder dat jij het weet.";
    sheet.fixed = "Elke week een keer";
  } else if (frame == Frame::Imposed) {
    sheet.reported = "Of je er was, aan de reclassering. Wat je vertelt niet.";
    sheet.fixed = "Elke week een keer, zes maanden lang";
    sheet.expected = "Dat ik er elke week ben, ook als jij niet komt";
  }
  return sheet;
}

}  // namespace

Result<> make_rules(Desk& desk, const privacy::Viewer& worker) {
  for (const auto& each : kRules) {
    boundaries::NewRule rule{desk.make<boundaries::RuleId>(), each.kind, std::string(each.words),
                             each.together};
    TRY(desk.house().boundaries().add_rule(worker, worker.teams[0], rule));
  }
  return {};
}

void Bounding::begin(std::size_t worker, PersonId person) {
  if (percent(60)) say_what_is_negotiable(worker, person);
  if (percent(12)) set_aside(worker, person);
}

void Bounding::say_what_is_negotiable(std::size_t worker, PersonId person) {
  auto chance = random_.below(100);
  auto frame = Frame::Voluntary;
  if (chance < 18) frame = Frame::SchoolDuty;
  if (chance < 6) frame = Frame::Imposed;
  auto at = scene_.desk.now().plus_days(8).plus_minutes(3);
  scene_.agenda.put(at, [this, worker, person, frame]() -> Result<> {
    TRY(scene_.house().boundaries().write_sheet(scene_.worker(worker), person, sheet_for(frame)));
    return {};
  });
}

void Bounding::set_aside(std::size_t worker, PersonId person) {
  const auto& deviation = kDeviations[random_.below(kDeviations.size())];
  auto at = scene_.desk.now().plus_days(30 + static_cast<std::int64_t>(random_.below(60)));
  scene_.agenda.put(at, [this, worker, person, &deviation]() -> Result<> {
    const auto& viewer = scene_.worker(worker);
    auto page = TRY(scene_.house().boundaries().rules(viewer));
    boundaries::NewException exception;
    exception.id = scene_.desk.make<boundaries::ExceptionId>();
    exception.what = deviation.what;
    exception.why = deviation.why;
    if (!deviation.explained.empty()) exception.explained = deviation.explained;
    exception.person_id = person;
    // The last one, of the work, bends most.
    auto rule = page.teams.at(0).rules.back().id;
    TRY(scene_.house().boundaries().add_exception(viewer, rule, exception));
    return {};
  });
}

}  // namespace nabij::app::demo
