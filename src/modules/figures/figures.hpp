// Figures: contacts, hours of presence, different known young people and first contacts per area,
// place, week, channel, goal, age band and organisation (requirements O01, O09, O13, G07, Q01).
//
// Figures are made once, when a period is closed, go through disclosure control on the way, and
// then stand: what is stored may be told, and what may not be told is not stored
// (docs/decisions/0016). All members see the same figures of the whole region; an organisation
// sees its own part where that may be shown.
#pragma once

#include <chrono>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "areas/areas.hpp"
#include "figures/domain/area_tree.hpp"
#include "figures/domain/cells.hpp"
#include "figures/domain/definition.hpp"
#include "figures/domain/period.hpp"
#include "figures/domain/telling.hpp"
#include "http/api.hpp"
#include "identity/identity.hpp"
#include "lists/lists.hpp"
#include "privacy/viewer.hpp"
#include "storage/database.hpp"

namespace nabij::figures {

// So long a reader waits while figures are being made; after that they see those that stand. At the
// size of a country making takes minutes, and nobody should look at an empty screen for it.
inline constexpr std::chrono::seconds kMakingPatience{5};

struct Dependencies {
  storage::Database& database;
  identity::Identity& identity;
  lists::Lists& lists;
  areas::Areas& areas;
  const base::Clock& clock;
  std::chrono::milliseconds making_patience = kMakingPatience;
};

struct OpenPeriod {
  Period period;
  // Until when there are figures of it; its own end once it is closed.
  base::LocalDay told_until;
  bool closed() const { return told_until == period.until; }
};

// What is asked: by whom, of which period, for whose eyes.
struct Question {
  privacy::Viewer viewer;
  OpenPeriod period;
  Audience audience = Audience::Inside;
  std::int64_t hidden_below = 0;
};

// Another's figure about an area, never a result of youth work.
struct Inhabitants {
  double value = 0;
  int year = 0;
  std::string measure;
  std::string source;
};

struct AreaFigure {
  std::optional<areas::Area> area;  // none: the whole region
  Told told;
  Told own;                                // of the viewer's organisation
  std::optional<Inhabitants> inhabitants;  // of the ages that the work is for
};

struct PlaceFigure {
  PlaceId place;
  std::string name;
  areas::Area area;
  Told told;
};

struct PartFigure {
  CellKind cut = CellKind::Channel;
  std::string key;
  std::string label_nl;
  std::string label_en;
  Told told;
};

struct MonthFigure {
  areas::Area area;
  std::string month;
  Told told;
};

class Figures {
 public:
  explicit Figures(const Dependencies& dependencies) : needs_(dependencies) {}

  storage::Database& database() { return needs_.database; }

  // Makes the figures of every period that was closed since. Returns how many it made.
  Result<std::int64_t> settle(RegionId region);

  // Of which there are figures, the newest first, a year before its quarters.
  Result<std::vector<OpenPeriod>> periods(RegionId region);
  // InvalidInput when the key is of no quarter or year.
  Result<Question> question(const privacy::Viewer& viewer, const std::string& period,
                            Audience audience);
  // The region first, then every current area of a kind by name.
  Result<std::vector<AreaFigure>> per_area(const Question& question, areas::AreaKind kind);
  // Places in the areas that have no parts, by name; with `within`, those in that area.
  // NotAllowed for those who look at areas only.
  Result<std::vector<PlaceFigure>> per_place(const Question& question,
                                             std::optional<AreaId> within);
  // Of the whole region, by the Monday of each week.
  Result<std::vector<std::pair<base::LocalDay, Told>>> per_week(const Question& question);
  // An area, or the region, by channel, goal, age band and organisation.
  Result<std::vector<PartFigure>> per_part(const Question& question, std::optional<AreaId> area);
  // Every area of a kind by every month of the period.
  Result<std::vector<MonthFigure>> per_month(const Question& question, areas::AreaKind kind);

  // The data dictionary.
  Result<std::vector<Definition>> definitions(RegionId region);

 private:
  // Waits for at most `making_patience` when they are being made already.
  Result<> settle_today(RegionId region);
  Result<std::int64_t> make_closed(RegionId region);
  Result<std::int64_t> close_months(RegionId region);
  Result<TellingOf> telling(storage::Reader& reader, const Question& question,
                            std::vector<CellKind> kinds);
  Result<std::map<AreaId, Inhabitants>> inhabitants(storage::Reader& reader, RegionId region,
                                                    areas::AreaKind kind);
  Result<std::map<AreaId, Inhabitants>> inhabitants_around(storage::Reader& reader, RegionId region,
                                                           areas::AreaKind kind,
                                                           const AreaTree& tree);

  Dependencies needs_;
  std::timed_mutex settling_;  // one at a time in this process
  std::mutex settled_lock_;
  std::map<RegionId, base::LocalDay> settled_on_;
};

// Every endpoint under /api/v1/figures.
void add_endpoints(http::Api& api, Figures& figures);

}  // namespace nabij::figures
