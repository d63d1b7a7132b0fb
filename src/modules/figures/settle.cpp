// Making figures when a period is closed.
#include <algorithm>
#include <set>

#include "figures/domain/publication.hpp"
#include "figures/figures.hpp"
#include "figures/store/cell_store.hpp"

namespace nabij::figures {
namespace {

using Months = std::vector<store::SettledMonth>;

// One region's figures being made, one period after another in the order of time.
class Maker {
 public:
  Maker(const Dependencies& needs, RegionId region, AreaTree tree, base::TimeZone zone,
        Limits limits)
      : needs_(needs),
        region_(region),
        tree_(std::move(tree)),
        zone_(std::move(zone)),
        limits_(limits) {}

  Result<std::int64_t> make_all(const Months& months, const std::set<std::string>& made) {
    made_ = made;
    for (const auto& month : months) TRY(make_month(month));
    for (std::size_t first = 0; first + 3 <= months.size(); first += 3) {
      TRY(make_quarter({months.begin() + static_cast<std::ptrdiff_t>(first),
                        months.begin() + static_cast<std::ptrdiff_t>(first) + 3}));
    }
    for (std::size_t first = 0; first + 12 <= months.size(); first += 12) {
      TRY(make_year({months.begin() + static_cast<std::ptrdiff_t>(first),
                     months.begin() + static_cast<std::ptrdiff_t>(first) + 12}));
    }
    return count_;
  }

 private:
  template <typename Publish>
  Result<> make(const Period& period, const Months& months, Publish&& publish) {
    if (made_.contains(period.key)) return {};
    auto publication =
        TRY(needs_.database.read([&](storage::Reader& reader) -> Result<Publication> {
          store::FactReader facts(reader, region_, tree_, zone_);
          for (const auto& month : months) TRY(facts.add(month));
          return publish(reader, facts.facts());
        }));
    TRY(needs_.database.write([&](storage::Writer& writer) {
      return store::keep(writer, region_, {period, limits_}, publication, needs_.clock.now());
    }));
    ++count_;
    return {};
  }

  Result<> make_month(const store::SettledMonth& month) {
    return make(month.period, {month},
                [&](storage::Reader&, const Facts& facts) -> Result<Publication> {
                  return publish_weeks(facts, limits_);
                });
  }

  Result<> make_quarter(const Months& months) {
    return make(quarter_of(months.front().period.from), months,
                [&](storage::Reader& reader, const Facts& facts) -> Result<Publication> {
                  std::vector<Period> periods;
                  for (const auto& month : months) periods.push_back(month.period);
                  auto weeks = TRY(published(reader, periods, {CellKind::Week}));
                  return publish_quarter(tree_, facts, limits_, weeks);
                });
  }

  Result<> make_year(const Months& months) {
    auto year = year_of(months.front().period.from);
    return make(year, months,
                [&](storage::Reader& reader, const Facts& facts) -> Result<Publication> {
                  auto quarters =
                      TRY(published(reader, quarters_of(year), {CellKind::Area, CellKind::Place}));
                  return publish_year(tree_, facts, limits_, quarters);
                });
  }

  Result<std::vector<Publication>> published(storage::Reader& reader,
                                             const std::vector<Period>& periods,
                                             const std::vector<CellKind>& kinds) {
    std::vector<std::string> keys;
    for (const Period& period : periods) keys.push_back(period.key);
    auto inside = TRY(store::cells(reader, {region_, Audience::Inside, keys, kinds}));
    auto outside = TRY(store::cells(reader, {region_, Audience::Outside, keys, kinds}));
    std::vector<Publication> all;
    for (const auto& key : keys) all.push_back({inside[key], outside[key]});
    return all;
  }

  const Dependencies& needs_;
  RegionId region_;
  AreaTree tree_;
  base::TimeZone zone_;
  Limits limits_;
  std::set<std::string> made_;
  std::int64_t count_ = 0;
};

// From January of the first year in which something was recorded to the last month that is closed:
// nothing in it can be taken back any more. Empty months before the first record wait until a month
// with records closes, so that there is time to take over what was recorded elsewhere.
std::vector<Period> closed_months(base::LocalDay first, base::LocalDay today, std::int64_t days) {
  auto months = months_between(year_of(first).from, today);
  std::erase_if(months,
                [&](const Period& month) { return month.until.plus_days(days + 1) > today; });
  bool empty_so_far = !months.empty() && months.back().until <= first;
  return empty_so_far ? std::vector<Period>{} : months;
}

}  // namespace

Result<std::int64_t> Figures::close_months(RegionId region) {
  auto today = TRY(needs_.identity.regions().today(region));
  auto days = TRY(needs_.lists.whole_norm(region, "contact.withdraw_days", today));
  auto recorded = TRY(needs_.database.read(
      [&](storage::Reader& reader) { return store::days_recorded(reader, region); }));
  if (!recorded) return 0;
  auto settled = TRY(
      needs_.database.read([&](storage::Reader& reader) { return store::months(reader, region); }));
  auto first =
      settled.empty() ? recorded->first : std::min(recorded->first, settled.front().period.from);
  auto closed = closed_months(first, today, days);
  std::set<std::string> known;
  for (const auto& month : settled) known.insert(month.period.key);
  std::erase_if(closed, [&](const Period& month) { return known.contains(month.key); });
  if (closed.empty()) return 0;
  auto now = needs_.clock.now();
  TRY(needs_.database.write([&](storage::Writer& writer) -> Result<> {
    for (const Period& month : closed) {
      TRY(store::settle_month(writer, region, {month, now}));
    }
    return {};
  }));
  return static_cast<std::int64_t>(closed.size());
}

Result<std::int64_t> Figures::settle(RegionId region) {
  std::lock_guard lock(settling_);
  return make_closed(region);
}

Result<std::int64_t> Figures::make_closed(RegionId region) {
  TRY(close_months(region));
  auto today = TRY(needs_.identity.regions().today(region));
  Limits limits{TRY(needs_.lists.whole_norm(region, "figures.hidden_below", today)),
                TRY(needs_.lists.whole_norm(region, "figures.hidden_below_outside", today))};
  struct Before {
    Months months;
    std::set<std::string> made;
    std::vector<areas::Area> areas;
  };
  auto before = TRY(needs_.database.read([&](storage::Reader& reader) -> Result<Before> {
    Before found{TRY(store::months(reader, region)), {}, {}};
    for (const auto& made : TRY(store::periods(reader, region))) found.made.insert(made.period.key);
    found.areas = TRY(needs_.areas.all(reader, region));
    return found;
  }));
  auto zone = TRY(needs_.identity.regions().time_zone(region));
  Maker maker(needs_, region, AreaTree(before.areas), zone, limits);
  return maker.make_all(before.months, before.made);
}

// Once a day is enough: a period closes at the end of a day.
Result<> Figures::settle_today(RegionId region) {
  auto today = TRY(needs_.identity.regions().today(region));
  {
    std::lock_guard lock(settled_lock_);
    if (settled_on_[region] == today) return {};
  }
  std::unique_lock making(settling_, needs_.making_patience);
  if (!making.owns_lock()) return {};
  TRY(make_closed(region));
  std::lock_guard lock(settled_lock_);
  settled_on_[region] = today;
  return {};
}

}  // namespace nabij::figures
