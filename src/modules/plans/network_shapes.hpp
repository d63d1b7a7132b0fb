// The people around a young person on their way in and out: a call name and a role, nothing more.
#pragma once

#include "plans/by_side.hpp"
#include "plans/domain/network.hpp"

namespace nabij::plans {

struct TieWording {
  Side side = Side::YoungPerson;
  std::string name;
  std::string role;
  Closeness closeness = Closeness::Around;
  Energy energy = Energy::Unclear;
  std::optional<TieWish> wish;
  std::optional<std::int64_t> angle;
  bool for_pair = false;
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("side", &TieWording::side, kSide),
        field("name", &TieWording::name,
              {.max_length = 40,
               .personal = privacy::PersonalData::FreeText,
               .about = "What the young person calls them; no surname"}),
        field("role", &TieWording::role,
              {.max_length = 60,
               .personal = privacy::PersonalData::Account,
               .about = "A key of the list network_roles"}),
        field("closeness", &TieWording::closeness, kAccount),
        field("energy", &TieWording::energy, kAccount),
        field("wish", &TieWording::wish, kAccount),
        field(
            "angle", &TieWording::angle,
            {.minimum = 0, .maximum = 359, .about = "Where in the picture, clockwise from above"}),
        field("for_pair", &TieWording::for_pair,
              {.personal = privacy::PersonalData::Account,
               .about = "Only for the young person and who goes along with them"})};
  }
};

struct NewTie : TieWording {
  TieId id;
  static constexpr std::string_view schema_name = "NewPlanTie";
  static constexpr auto fields() {
    return std::tuple_cat(std::tuple{http::field("id", &NewTie::id, kPointer)},
                          TieWording::fields());
  }
};

struct TieChange : TieWording {
  bool gone = false;
  static constexpr std::string_view schema_name = "PlanTieChange";
  static constexpr auto fields() {
    return std::tuple_cat(std::tuple{http::field("gone", &TieChange::gone,
                                                 {.personal = privacy::PersonalData::Account,
                                                  .about = "No longer in the picture"})},
                          TieWording::fields());
  }
};

struct TieShape {
  TieId id;
  std::string name;
  std::string role;
  Closeness closeness = Closeness::Around;
  Energy energy = Energy::Unclear;
  std::optional<TieWish> wish;
  std::optional<std::int64_t> angle;
  bool for_pair = false;
  static constexpr std::string_view schema_name = "PlanTie";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &TieShape::id),
                      field("name", &TieShape::name, {.personal = privacy::PersonalData::FreeText}),
                      field("role", &TieShape::role, kKey),
                      field("closeness", &TieShape::closeness, kAccount),
                      field("energy", &TieShape::energy, kAccount),
                      field("wish", &TieShape::wish, kAccount),
                      field("angle", &TieShape::angle, kAccount),
                      field("for_pair", &TieShape::for_pair, kAccount)};
  }
};

struct NetworkShape {
  std::vector<TieShape> ties;
  std::optional<NetworkHint> hint;
  static constexpr std::string_view schema_name = "PlanNetwork";
  static constexpr auto fields() {
    return std::tuple{
        http::field("ties", &NetworkShape::ties),
        http::field("hint", &NetworkShape::hint,
                    {.personal = privacy::PersonalData::Account,
                     .about = "Something to talk about gently; null when there is nothing"})};
  }
};

}  // namespace nabij::plans
