// A worker who wants to talk after something heavy, on its way in and out. No words, no reason.
#pragma once

#include <string>
#include <vector>

#include "base/ids.hpp"
#include "http/fields.hpp"

namespace nabij::workforce {

using DebriefId = base::Id<struct DebriefTag>;

inline constexpr std::size_t kAskedAtMost = 5;
inline constexpr http::Rules kColleague{.personal = privacy::PersonalData::Staff};

struct NewDebrief {
  DebriefId id;
  std::vector<MemberId> colleague_ids;
  static constexpr std::string_view schema_name = "NewDebrief";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &NewDebrief::id, {.about = "Made by the client"}),
                      field("colleague_ids", &NewDebrief::colleague_ids,
                            {.max_items = kAskedAtMost,
                             .personal = privacy::PersonalData::Staff,
                             .about = "Workers of one's own teams, one at least"})};
  }
};

struct AskedColleague {
  std::string name;
  bool coming = false;
  static constexpr std::string_view schema_name = "DebriefColleague";
  static constexpr auto fields() {
    return std::tuple{http::field("name", &AskedColleague::name, kColleague),
                      http::field("coming", &AskedColleague::coming, kColleague)};
  }
};

struct OwnDebrief {
  DebriefId id;
  base::Instant asked_at;
  std::vector<AskedColleague> colleagues;
  static constexpr std::string_view schema_name = "OwnDebrief";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &OwnDebrief::id),
                      field("asked_at", &OwnDebrief::asked_at, kColleague),
                      field("colleagues", &OwnDebrief::colleagues, {.about = "By name"})};
  }
};

struct AskedDebrief {
  DebriefId id;
  std::string worker_name;
  base::Instant asked_at;
  bool coming = false;
  static constexpr std::string_view schema_name = "AskedDebrief";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &AskedDebrief::id),
                      field("worker_name", &AskedDebrief::worker_name, kColleague),
                      field("asked_at", &AskedDebrief::asked_at, kColleague),
                      field("coming", &AskedDebrief::coming, kColleague)};
  }
};

struct ColleagueShape {
  MemberId id;
  std::string name;
  static constexpr std::string_view schema_name = "Colleague";
  static constexpr auto fields() {
    return std::tuple{http::field("id", &ColleagueShape::id, kColleague),
                      http::field("name", &ColleagueShape::name, kColleague)};
  }
};

struct DebriefPage {
  std::optional<OwnDebrief> mine;
  std::vector<AskedDebrief> asked;
  std::vector<ColleagueShape> colleagues;
  static constexpr std::string_view schema_name = "Debrief";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("mine", &DebriefPage::mine, {.about = "What one asks oneself"}),
        field("asked", &DebriefPage::asked, {.about = "What is asked of one, newest first"}),
        field("colleagues", &DebriefPage::colleagues, {.about = "Whom one can ask, by name"})};
  }
};

}  // namespace nabij::workforce
