// What a team carries, on its way in and out: figures, and of workers their names.
#pragma once

#include <string>
#include <vector>

#include "alliance/alliance.hpp"
#include "http/fields.hpp"
#include "workforce/domain/caseload.hpp"

namespace nabij::workforce {

inline constexpr http::Rules kStaff{.personal = privacy::PersonalData::Staff};
inline constexpr http::Rules kTold{.about = "Left out: fewer than five, or they could be told"};
inline constexpr std::int64_t kMostFteHundredths = 10000;

struct GuidanceHours {
  std::int64_t fte_hundredths = 0;
  std::optional<base::LocalDay> funded_until_on;
  static constexpr std::string_view schema_name = "GuidanceHours";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("fte_hundredths", &GuidanceHours::fte_hundredths,
                            {.minimum = 1,
                             .maximum = kMostFteHundredths,
                             .about = "Set free for guiding young people; 300 is 3 fte"}),
                      field("funded_until_on", &GuidanceHours::funded_until_on,
                            {.about = "The last day that is paid for; left out: no end is known"})};
  }
};

struct BandShape {
  std::int64_t low = 0;
  std::int64_t high = 0;
  static constexpr std::string_view schema_name = "CaseloadBand";
  static constexpr auto fields() {
    return std::tuple{http::field("low", &BandShape::low), http::field("high", &BandShape::high)};
  }
};

struct OfWorkerShape {
  std::string worker_name;
  std::optional<std::int64_t> young_people;
  static constexpr std::string_view schema_name = "CaseloadOfWorker";
  static constexpr auto fields() {
    return std::tuple{http::field("worker_name", &OfWorkerShape::worker_name, kStaff),
                      http::field("young_people", &OfWorkerShape::young_people, kTold)};
  }
};

struct LeavingShape {
  std::string worker_name;
  base::LocalDay leaves_on;
  static constexpr std::string_view schema_name = "CaseloadLeaving";
  static constexpr auto fields() {
    return std::tuple{http::field("worker_name", &LeavingShape::worker_name, kStaff),
                      http::field("leaves_on", &LeavingShape::leaves_on, kStaff)};
  }
};

struct InPhaseShape {
  std::optional<alliance::Phase> phase;
  std::optional<std::int64_t> young_people;
  static constexpr std::string_view schema_name = "CaseloadInPhase";
  static constexpr auto fields() {
    return std::tuple{http::field("phase", &InPhaseShape::phase, {.about = "Left out: not said"}),
                      http::field("young_people", &InPhaseShape::young_people, kTold)};
  }
};

struct InRhythmShape {
  Rhythm rhythm = Rhythm::Quiet;
  std::optional<std::int64_t> young_people;
  static constexpr std::string_view schema_name = "CaseloadInRhythm";
  static constexpr auto fields() {
    return std::tuple{
        http::field("rhythm", &InRhythmShape::rhythm,
                    {.about = "Days met in the four weeks before: 4 or more, 2 or 3, 1, none"}),
        http::field("young_people", &InRhythmShape::young_people, kTold)};
  }
};

struct AtDayShape {
  base::LocalDay on;
  std::optional<std::int64_t> young_people;
  static constexpr std::string_view schema_name = "CaseloadAtDay";
  static constexpr auto fields() {
    return std::tuple{http::field("on", &AtDayShape::on),
                      http::field("young_people", &AtDayShape::young_people, kTold)};
  }
};

struct TeamCaseload {
  TeamId team_id;
  std::string team_name;
  std::optional<GuidanceHours> hours;
  std::optional<BandShape> band;
  std::optional<std::int64_t> young_people;
  Weight weight = Weight::NotSaid;
  bool funding_ends_soon = false;
  std::optional<std::int64_t> without_second;
  std::optional<std::int64_t> covered;
  std::vector<LeavingShape> leaving;
  std::optional<std::int64_t> without_successor;
  std::vector<OfWorkerShape> workers;
  std::vector<InPhaseShape> phases;
  std::vector<InRhythmShape> rhythms;
  std::vector<AtDayShape> before;
  static constexpr std::string_view schema_name = "TeamCaseload";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("team_id", &TeamCaseload::team_id),
        field("team_name", &TeamCaseload::team_name),
        field("hours", &TeamCaseload::hours, {.about = "As a team leader said last"}),
        field("band", &TeamCaseload::band, {.about = "What is manageable with these hours"}),
        field("young_people", &TeamCaseload::young_people,
              {.about = "Whose guide works in this team; left out: fewer than five"}),
        field("weight", &TeamCaseload::weight, {.about = "Beside the band; nothing is closed"}),
        field("funding_ends_soon", &TeamCaseload::funding_ends_soon,
              {.about = "Within the term that leaves time to hand over"}),
        field("without_second", &TeamCaseload::without_second,
              {.about = "Who know nobody yet who would be there when the guide is not"}),
        field("covered", &TeamCaseload::covered, {.about = "Whose guide is away, with cover"}),
        field("leaving", &TeamCaseload::leaving,
              {.about = "Workers who said that they leave, soonest first"}),
        field("without_successor", &TeamCaseload::without_successor,
              {.about = "Whose guide leaves, and who does not know yet who comes after"}),
        field("workers", &TeamCaseload::workers, {.about = "By name"}),
        field("phases", &TeamCaseload::phases, {.about = "As it stood on figures_on"}),
        field("rhythms", &TeamCaseload::rhythms, {.about = "As it stood on figures_on"}),
        field("before", &TeamCaseload::before,
              {.about = "On the first day of the months before, oldest first"})};
  }
};

struct GuidanceNormShape : GuidanceNorm {
  std::string source;
  static constexpr std::string_view schema_name = "GuidanceNorm";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("fte", &GuidanceNormShape::fte),
                      field("people_low", &GuidanceNormShape::people_low),
                      field("people_high", &GuidanceNormShape::people_high),
                      field("source", &GuidanceNormShape::source, {.about = "Who says so"})};
  }
};

struct CaseloadPage {
  GuidanceNormShape norm;
  base::LocalDay figures_on;
  std::vector<TeamCaseload> items;
  static constexpr std::string_view schema_name = "Caseload";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("norm", &CaseloadPage::norm),
        field("figures_on", &CaseloadPage::figures_on,
              {.about = "The first day of this month: parts move once a month, so that one young "
                        "person is not seen going from one to another"}),
        field("items", &CaseloadPage::items, {.about = "One's own teams, by name"})};
  }
};

}  // namespace nabij::workforce
