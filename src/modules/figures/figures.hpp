// Figures: contacts, minutes of presence and distinct known young people per area, place and week,
// for whole quarters and years (requirements O13, G07, Q01). Derived from the facts whenever they
// are asked for, and never given out before disclosure control went over them. No totals.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "areas/areas.hpp"
#include "figures/domain/period.hpp"
#include "http/api.hpp"
#include "identity/identity.hpp"
#include "lists/lists.hpp"
#include "privacy/viewer.hpp"
#include "storage/database.hpp"

namespace nabij::figures {

struct Dependencies {
  storage::Database& database;
  identity::Identity& identity;
  lists::Lists& lists;
  areas::Areas& areas;
};

// What may be said of one row; empty where it is hidden.
struct Counts {
  std::int64_t contacts = 0;
  std::int64_t presence_minutes = 0;
  std::int64_t known = 0;
  bool operator==(const Counts&) const = default;
};

struct AreaFigure {
  areas::Area area;
  std::optional<Counts> counts;
  std::optional<double> inhabitants;
};

struct PlaceFigure {
  PlaceId place;
  std::string name;
  std::optional<areas::Area> area;
  std::optional<Counts> counts;
};

struct WeekFigure {
  base::LocalDay monday;
  std::optional<Counts> counts;
};

// What is asked: by whom, and for which period.
struct Question {
  privacy::FiguresScope scope;
  Period period;
  std::int64_t hidden_below = 0;
};

class Figures {
 public:
  explicit Figures(const Dependencies& dependencies) : needs_(dependencies) {}

  storage::Database& database() { return needs_.database; }

  // InvalidInput when the key is of no whole quarter or year.
  Result<Question> question(const privacy::Viewer& viewer, const std::string& period);
  // Those in which something was recorded, the newest first.
  Result<std::vector<Period>> periods(storage::Reader& reader, RegionId region);
  // Every current area of a kind, by name.
  Result<std::vector<AreaFigure>> per_area(storage::Reader& reader, const Question& question,
                                           areas::AreaKind kind);
  // Places where something was done, by name; with `within`, those in that area. NotAllowed for
  // those who look at areas only.
  Result<std::vector<PlaceFigure>> per_place(storage::Reader& reader, const Question& question,
                                             std::optional<AreaId> within);
  Result<std::vector<WeekFigure>> per_week(storage::Reader& reader, const Question& question);

 private:
  Dependencies needs_;
};

// Every endpoint under /api/v1/figures.
void add_endpoints(http::Api& api, Figures& figures);

}  // namespace nabij::figures
