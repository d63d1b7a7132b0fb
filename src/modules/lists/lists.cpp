#include "lists/lists.hpp"

#include <cmath>

#include "lists/sql.hpp"

namespace nabij::lists {
namespace {

constexpr std::int64_t kKeepMs = 60'000;

template <typename Any>
bool holds(const Any& each, base::LocalDay day) {
  return each.valid_from <= day && (!each.valid_until || day < *each.valid_until);
}

Item to_item(const storage::Row& row) {
  return {.list = row.get<std::string>(0),
          .key = row.get<std::string>(1),
          .label_nl = row.get<std::string>(2),
          .label_en = row.get<std::string>(3),
          .plain_nl = row.get<std::string>(4),
          .plain_en = row.get<std::string>(5),
          .icon = row.get<std::string>(6),
          .position = row.integer(7),
          .source = row.get<std::string>(8),
          .valid_from = row.get<base::LocalDay>(9),
          .valid_until = row.optional<base::LocalDay>(10)};
}

Norm to_norm(const storage::Row& row) {
  return {.key = row.get<std::string>(0),
          .value = row.real(1),
          .unit = row.get<std::string>(2),
          .source = row.get<std::string>(3),
          .valid_from = row.get<base::LocalDay>(4),
          .valid_until = row.optional<base::LocalDay>(5)};
}

}  // namespace

Result<std::shared_ptr<const Content>> Lists::content(RegionId region) {
  auto now_ms = clock_.monotonic_ms();
  {
    std::scoped_lock lock(mutex_);
    auto found = held_.find(region);
    if (found != held_.end() && now_ms - found->second.loaded_ms < kKeepMs) {
      return found->second.content;
    }
  }
  auto loaded = TRY(database_.read([&](storage::Reader& reader) -> Result<Content> {
    storage::Params params{{"region_id", region}};
    return Content{TRY(reader.all(sql::list_items, params, to_item)),
                   TRY(reader.all(sql::list_norms, params, to_norm))};
  }));
  auto content = std::make_shared<const Content>(std::move(loaded));
  std::scoped_lock lock(mutex_);
  held_[region] = {now_ms, content};
  return content;
}

Result<std::vector<Item>> Lists::items(RegionId region, std::string_view list, base::LocalDay day) {
  auto all = TRY(content(region));
  std::vector<Item> found;
  for (const auto& item : all->items) {
    if (item.list == list && holds(item, day)) found.push_back(item);
  }
  return found;
}

Result<bool> Lists::knows(RegionId region, std::string_view list, std::string_view key,
                          base::LocalDay day) {
  auto all = TRY(content(region));
  return std::ranges::any_of(all->items, [&](const Item& item) {
    return item.list == list && item.key == key && holds(item, day);
  });
}

Result<double> Lists::norm(RegionId region, std::string_view key, base::LocalDay day) {
  auto all = TRY(content(region));
  for (const auto& each : all->norms) {
    if (each.key == key && holds(each, day)) return each.value;
  }
  Error error = fail(ErrorCode::Unavailable, "A norm that this needs has no value.");
  error.internal = "no norm " + std::string(key);
  return error;
}

Result<std::int64_t> Lists::whole_norm(RegionId region, std::string_view key, base::LocalDay day) {
  return std::llround(TRY(norm(region, key, day)));
}

Result<> Lists::set_norm(RegionId region, const Norm& norm) {
  TRY(database_.write([&](storage::Writer& writer) -> Result<> {
    TRY(writer.execute(sql::end_norm,
                       {{"region_id", region}, {"key", norm.key}, {"day", norm.valid_from}}));
    TRY(writer.execute(sql::add_norm, {{"region_id", region},
                                       {"key", norm.key},
                                       {"valid_from", norm.valid_from},
                                       {"valid_until", norm.valid_until},
                                       {"value", norm.value},
                                       {"unit", norm.unit},
                                       {"source", norm.source}}));
    return {};
  }));
  forget(region);
  return {};
}

void Lists::forget(RegionId region) {
  std::scoped_lock lock(mutex_);
  held_.erase(region);
}

Result<> seed(storage::Writer& writer, RegionId region) {
  // Long ago, so that records of past years that are brought in have their lists too.
  auto long_ago = *base::LocalDay::from_date(2000, 1, 1);
  storage::Params params{{"region_id", region},
                         {"valid_from", long_ago},
                         {"valid_until", std::optional<base::LocalDay>{}}};
  TRY(writer.execute(sql::seed_items, params));
  TRY(writer.execute(sql::seed_plan_items, params));
  TRY(writer.execute(sql::seed_norms, params));
  return {};
}

}  // namespace nabij::lists
