#include "availability/availability.hpp"

#include <algorithm>

#include "availability/store/rows.hpp"

namespace nabij::availability {
namespace {

constexpr std::ptrdiff_t kFewestDigits = 3;  // 112

Result<> check(const std::vector<HoursShape>& week) {
  std::vector<Hours> plain(week.begin(), week.end());
  auto error = base::Error::of(ErrorCode::InvalidInput);
  for (auto place : at_fault(plain)) {
    error.fields.push_back({"hours[" + std::to_string(place) + "]", "no_time",
                            "This ends before it begins, or lies over another part of the day."});
  }
  if (error.fields.empty()) return {};
  return error;
}

bool is_digit(char each) { return each >= '0' && each <= '9'; }

Result<> check(const UrgentRoute& route) {
  bool known = std::ranges::all_of(
      route.phone, [](char each) { return is_digit(each) || each == ' ' || each == '+'; });
  if (known && std::ranges::count_if(route.phone, is_digit) >= kFewestDigits) return {};
  return base::Error::field("phone", "not_a_number", "Digits, spaces and + alone.");
}

Result<AvailabilityPage> read_page(storage::Reader& reader, const privacy::Viewer& viewer) {
  auto weeks = TRY(list_hours(reader, viewer.region, {viewer.member}));
  return AvailabilityPage{weeks[viewer.member],
                          TRY(find_urgent(reader, {viewer.region, viewer.organisation}))};
}

ReachShape shape_of(const alliance::AlongShape& along, std::vector<HoursShape> week,
                    base::LocalTime now) {
  auto found = reach(std::vector<Hours>(week.begin(), week.end()), now);
  ReachShape shape{along.worker_name, along.role,   std::move(week),
                   found.now,         std::nullopt, found.from_minute};
  if (found.in_days) shape.next_on = now.day.plus_days(*found.in_days);
  return shape;
}

}  // namespace

Result<AvailabilityPage> Availability::of(const privacy::Viewer& viewer) {
  return needs_.database.read([&](storage::Reader& reader) { return read_page(reader, viewer); });
}

Result<AvailabilityPage> Availability::choose(const privacy::Viewer& viewer, const Week& week) {
  TRY(check(week.hours));
  return needs_.database.write([&](storage::Writer& writer) -> Result<AvailabilityPage> {
    TRY(replace_hours(writer, viewer.region, viewer.member, week.hours));
    return read_page(writer, viewer);
  });
}

Result<AvailabilityPage> Availability::set_urgent(const privacy::Viewer& viewer,
                                                  const UrgentRoute& route) {
  TRY(check(route));
  return needs_.database.write([&](storage::Writer& writer) -> Result<AvailabilityPage> {
    TRY(put_urgent(writer, {viewer.region, viewer.organisation}, route, viewer.member,
                   needs_.clock.now()));
    TRY(needs_.identity.audit().record(writer, {viewer.region, viewer.member, "urgent_route.set",
                                                "organisation", viewer.organisation.uuid, ""}));
    return read_page(writer, viewer);
  });
}

Result<OwnReachPage> Availability::at_link(const privacy::Visitor& visitor) {
  auto along = TRY(needs_.alliance.own_checks(visitor)).along;
  auto zone = TRY(needs_.identity.regions().time_zone(visitor.region));
  auto now = zone.local(needs_.clock.now());
  std::vector<MemberId> members;
  for (const auto& each : along) members.push_back(each.worker_id);
  return needs_.database.read([&](storage::Reader& reader) -> Result<OwnReachPage> {
    auto weeks = TRY(list_hours(reader, visitor.region, members));
    OwnReachPage page;
    for (const auto& each : along) {
      page.along.push_back(shape_of(each, weeks[each.worker_id], now));
      if (page.urgent) continue;
      auto worker = TRY(needs_.identity.viewer_of(reader, visitor.region, each.worker_id));
      if (!worker) continue;
      page.urgent = TRY(find_urgent(reader, {visitor.region, worker->organisation}));
    }
    return page;
  });
}

}  // namespace nabij::availability
