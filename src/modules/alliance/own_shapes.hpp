// How it goes, as the young person says by themself at their own link.
#pragma once

#include "alliance/check_shapes.hpp"
#include "alliance/domain/turns.hpp"

namespace nabij::alliance {

struct NewOwnCheck {
  CheckId id;
  MemberId worker_id;
  MarksShape marks;
  static constexpr std::string_view schema_name = "NewOwnCheck";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("id", &NewOwnCheck::id,
              {.personal = privacy::PersonalData::Pseudonym, .about = "Made by the client"}),
        field("worker_id", &NewOwnCheck::worker_id,
              {.personal = privacy::PersonalData::Staff, .about = "Who goes along with them"}),
        field("marks", &NewOwnCheck::marks, kCheckAccount)};
  }
};

// Somebody who goes along today.
struct AlongShape {
  MemberId worker_id;
  std::string worker_name;
  TurnRole role = TurnRole::Guide;
  static constexpr std::string_view schema_name = "GoesAlong";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("worker_id", &AlongShape::worker_id, {.personal = privacy::PersonalData::Staff}),
        field("worker_name", &AlongShape::worker_name, {.personal = privacy::PersonalData::Staff}),
        field("role", &AlongShape::role, kCheckAccount)};
  }
};

struct OwnCheckShape {
  CheckId id;
  MemberId worker_id;
  base::Instant at;
  MarksShape marks;
  static constexpr std::string_view schema_name = "OwnCheck";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("id", &OwnCheckShape::id, {.personal = privacy::PersonalData::Pseudonym}),
        field("worker_id", &OwnCheckShape::worker_id, {.personal = privacy::PersonalData::Staff}),
        field("at", &OwnCheckShape::at, kCheckAccount),
        field("marks", &OwnCheckShape::marks, kCheckAccount)};
  }
};

struct OwnCheckPage {
  std::vector<AlongShape> along;
  std::vector<OwnCheckShape> checks;
  static constexpr std::string_view schema_name = "OwnChecks";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("along", &OwnCheckPage::along, {.about = "Who goes along today, the guide first"}),
        field("checks", &OwnCheckPage::checks,
              {.about = "Said at this link and about who goes along today; oldest first"})};
  }
};

}  // namespace nabij::alliance
