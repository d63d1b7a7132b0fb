// The sheet of one relation on its way in and out: what is negotiable, what is not, what is told to
// others. Words that worker and young person say out loud together, never a verdict.
#pragma once

#include <string>
#include <vector>

#include "base/ids.hpp"
#include "boundaries/domain/boundaries.hpp"
#include "http/fields.hpp"

namespace nabij::boundaries {

inline constexpr http::Rules kAccount{.personal = privacy::PersonalData::Account};
inline constexpr http::Rules kStaff{.personal = privacy::PersonalData::Staff};
inline constexpr std::size_t kWordsAtMost = 600;
constexpr http::Rules sheet_words(std::string_view about) {
  return {.max_length = kWordsAtMost,
          .multiline = true,
          .personal = privacy::PersonalData::FreeText,
          .about = about};
}

struct SheetWords {
  Frame frame = Frame::Voluntary;
  std::optional<std::string> negotiable;
  std::optional<std::string> fixed;
  std::optional<std::string> reported;
  std::optional<std::string> between_us;
  std::optional<std::string> expected;
  bool told = false;
  bool operator==(const SheetWords&) const = default;
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("frame", &SheetWords::frame, kAccount),
        field("negotiable", &SheetWords::negotiable, sheet_words("What the two can decide")),
        field("fixed", &SheetWords::fixed, sheet_words("What is not negotiable")),
        field("reported", &SheetWords::reported,
              sheet_words("What the worker must report, and to whom. Required when the young "
                          "person did not choose to come")),
        field("between_us", &SheetWords::between_us, sheet_words("What stays between the two")),
        field("expected", &SheetWords::expected,
              sheet_words("What the worker's organisation expects; not a goal of theirs")),
        field("told", &SheetWords::told,
              {.personal = privacy::PersonalData::Account,
               .about = "The worker went through it with the young person"})};
  }
};

struct NewSheet : SheetWords {
  std::optional<TeamId> team_id;
  static constexpr std::string_view schema_name = "NewBoundarySheet";
  static constexpr auto fields() {
    return std::tuple_cat(
        SheetWords::fields(),
        std::tuple{http::field("team_id", &NewSheet::team_id,
                               {.about = "Of which team; left out: one's first that is let in"})});
  }
};

struct SheetShape : SheetWords {
  base::Instant at;
  std::string worker_name;
  static constexpr std::string_view schema_name = "BoundarySheet";
  static constexpr auto fields() {
    return std::tuple_cat(SheetWords::fields(),
                          std::tuple{http::field("at", &SheetShape::at, kAccount),
                                     http::field("worker_name", &SheetShape::worker_name, kStaff)});
  }
};

struct TeamSheet {
  TeamId team_id;
  std::string team_name;
  std::optional<SheetShape> sheet;
  static constexpr std::string_view schema_name = "BoundaryTeamSheet";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("team_id", &TeamSheet::team_id),
                      field("team_name", &TeamSheet::team_name),
                      field("sheet", &TeamSheet::sheet, {.about = "Null: nothing was said yet"})};
  }
};

// What the young person reads at their own link, of one team that goes along.
struct OwnTeamBoundaries {
  std::string team_name;
  std::optional<SheetShape> sheet;
  std::vector<std::string> house_rules;
  static constexpr std::string_view schema_name = "OwnTeamBoundaries";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("team_name", &OwnTeamBoundaries::team_name),
                      field("sheet", &OwnTeamBoundaries::sheet),
                      field("house_rules", &OwnTeamBoundaries::house_rules)};
  }
};

struct OwnBoundaries {
  std::vector<OwnTeamBoundaries> teams;
  static constexpr std::string_view schema_name = "OwnBoundaries";
  static constexpr auto fields() {
    return std::tuple{http::field("teams", &OwnBoundaries::teams,
                                  {.about = "Those that have something to say, by name"})};
  }
};

}  // namespace nabij::boundaries
