#include "figures/store/figures_store.hpp"

#include "figures/sql.hpp"

namespace nabij::figures::store {
namespace {

storage::Params params_of(const privacy::FiguresScope& scope, base::LocalDay from,
                          base::LocalDay until) {
  return {{"region", scope.region},
          {"from", from},
          {"until", until},
          {"whole_region", scope.organisation ? 0 : 1},
          {"organisation", scope.organisation.value_or(OrganisationId{})}};
}

// A period of one quarter has only a first one: the others begin where it ends.
storage::Params params_of(const privacy::FiguresScope& scope, const Period& period) {
  auto params = params_of(scope, period.from, period.until);
  auto quarters = quarters_of(period);
  auto start = [&](std::size_t number) {
    return number < quarters.size() ? quarters[number].from : period.until;
  };
  params.push_back({"second", start(1)});
  params.push_back({"third", start(2)});
  params.push_back({"fourth", start(3)});
  return params;
}

Spot spot_of(const storage::Row& row) {
  return {row.optional_id<AreaId>(0), row.optional_id<PlaceId>(1), row.get<std::size_t>(2)};
}

// The Monday on or after that day.
base::LocalDay next_monday(base::LocalDay day) { return day.plus_days(6).monday(); }

}  // namespace

Result<std::optional<DaysRecorded>> days_recorded(storage::Reader& reader, RegionId region) {
  auto days = TRY(reader.first(sql::days_recorded, {{"region", region}},
                               [](const storage::Row& row) -> std::optional<DaysRecorded> {
                                 if (row.is_null(0)) return std::nullopt;
                                 return DaysRecorded{row.get<base::LocalDay>(0),
                                                     row.get<base::LocalDay>(1)};
                               }));
  return days.value_or(std::nullopt);
}

Result<SpotSums> spots(storage::Reader& reader, const privacy::FiguresScope& scope,
                       const Period& period) {
  SpotSums sums;
  auto params = params_of(scope, period);
  TRY(reader.query(sql::contact_spots, params, [&](const storage::Row& row) -> Result<> {
    Sums& spot = sums[spot_of(row)];
    spot.contacts = row.integer(3);
    spot.most_unknown = row.integer(4);
    return {};
  }));
  TRY(reader.query(sql::contact_spot_people, params, [&](const storage::Row& row) -> Result<> {
    sums[spot_of(row)].known.insert(row.id<PersonId>(3).uuid);
    return {};
  }));
  TRY(reader.query(sql::presence_spots, params, [&](const storage::Row& row) -> Result<> {
    sums[spot_of(row)].presence_minutes = row.integer(3);
    return {};
  }));
  return sums;
}

Result<std::map<base::LocalDay, Sums>> weeks(storage::Reader& reader,
                                             const privacy::FiguresScope& scope,
                                             const Period& period) {
  std::map<base::LocalDay, Sums> sums;
  auto params = params_of(scope, next_monday(period.from), next_monday(period.until));
  TRY(reader.query(sql::contact_weeks, params, [&](const storage::Row& row) -> Result<> {
    Sums& week = sums[row.get<base::LocalDay>(0)];
    week.contacts = row.integer(1);
    week.most_unknown = row.integer(2);
    return {};
  }));
  TRY(reader.query(sql::contact_week_people, params, [&](const storage::Row& row) -> Result<> {
    sums[row.get<base::LocalDay>(0)].known.insert(row.id<PersonId>(1).uuid);
    return {};
  }));
  TRY(reader.query(sql::presence_weeks, params, [&](const storage::Row& row) -> Result<> {
    sums[row.get<base::LocalDay>(0)].presence_minutes = row.integer(1);
    return {};
  }));
  return sums;
}

Result<std::map<PlaceId, std::string>> place_names(storage::Reader& reader, RegionId region,
                                                   const std::vector<PlaceId>& ids) {
  std::map<PlaceId, std::string> names;
  TRY(reader.query(sql::place_names, {{"region", region}, {"ids", ids}},
                   [&](const storage::Row& row) -> Result<> {
                     names.emplace(row.id<PlaceId>(0), row.get<std::string>(1));
                     return {};
                   }));
  return names;
}

}  // namespace nabij::figures::store
