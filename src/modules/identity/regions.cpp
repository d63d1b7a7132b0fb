#include "identity/regions.hpp"

#include "identity/sql.hpp"

namespace nabij::identity {
namespace {

privacy::SealContext key_context(RegionId id) { return {"region.key", id.uuid}; }

struct Loaded {
  Region region;
  base::Bytes wrapped_key;
};

}  // namespace

Result<Regions::Held> Regions::load(RegionId id) {
  auto loaded = TRY(database_.read([&](storage::Reader& reader) {
    return reader.first(sql::region_by_id, {{"region_id", id}}, [&](const storage::Row& row) {
      return Loaded{{id, row.get<std::string>(0), row.get<std::string>(1)},
                    row.get<base::Bytes>(2)};
    });
  }));
  if (!loaded) return fail(ErrorCode::NotFound);
  auto zone = TRY(base::TimeZone::create(loaded->region.time_zone));
  auto key = TRY(privacy::unwrap(master_key_, loaded->wrapped_key, key_context(id)));
  return Held{loaded->region, zone, key};
}

Result<Regions::Held> Regions::held(RegionId id) {
  {
    std::scoped_lock lock(mutex_);
    auto found = held_.find(id);
    if (found != held_.end()) return found->second;
  }
  auto loaded = TRY(load(id));
  std::scoped_lock lock(mutex_);
  return held_.insert_or_assign(id, loaded).first->second;
}

Result<Region> Regions::region(RegionId id) { return TRY(held(id)).region; }

Result<base::TimeZone> Regions::time_zone(RegionId id) { return TRY(held(id)).zone; }

Result<base::LocalTime> Regions::local(RegionId id, base::Instant instant) {
  return TRY(held(id)).zone.local(instant);
}

Result<base::LocalDay> Regions::today(RegionId id) { return TRY(local(id, clock_.now())).day; }

Result<privacy::Key> Regions::region_key(RegionId id) { return TRY(held(id)).key; }

Result<std::vector<Region>> Regions::all() {
  return database_.read([](storage::Reader& reader) {
    return reader.all(sql::all_regions, {}, [](const storage::Row& row) {
      return Region{row.id<RegionId>(0), row.get<std::string>(1), row.get<std::string>(2)};
    });
  });
}

base::Bytes Regions::new_wrapped_key(RegionId id, base::Random& random) const {
  return privacy::wrap(master_key_, privacy::Key::random(random), key_context(id), random);
}

}  // namespace nabij::identity
