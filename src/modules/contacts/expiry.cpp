// Records whose term is over go by themselves (requirement G03): each layer has its own term, and
// every contact begins it anew.
#include "contacts/contacts.hpp"
#include "contacts/sql.hpp"

namespace nabij::contacts {
namespace {

using people::Layer;

// The first instant that still counts as recent for this layer.
Result<base::Instant> active_since(Dependencies& needs, RegionId region, Layer layer) {
  auto& regions = needs.identity.regions();
  auto today = TRY(regions.today(region));
  auto keep_days = TRY(needs.lists.whole_norm(region, people::keep_norm(layer), today));
  auto zone = TRY(regions.time_zone(region));
  return zone.instant(today.plus_days(-keep_days), 0);
}

Result<std::vector<PersonId>> list_expired(storage::Reader& reader, RegionId region, Layer layer,
                                           base::Instant since) {
  return reader.all(sql::list_expired_people,
                    {{"region_id", region},
                     {"layers", std::vector<std::string>{std::string(base::to_name(layer))}},
                     {"active_since", since}},
                    [](const storage::Row& row) { return row.id<PersonId>(0); });
}

}  // namespace

Result<std::int64_t> Contacts::expire_people(RegionId region) {
  std::int64_t expired = 0;
  for (const auto& [layer, name] : base::NamedEnum<Layer>::names) {
    auto since = TRY(active_since(needs_, region, layer));
    expired += TRY(needs_.database.write([&](storage::Writer& writer) -> Result<std::int64_t> {
      // Asked inside the write, so that a contact of this very moment still counts.
      auto found = TRY(list_expired(writer, region, layer, since));
      for (auto person : found) {
        TRY(needs_.people.expire(writer, region, person));
        TRY(needs_.identity.audit().record(
            writer, {region, std::nullopt, "person.expired", "person", person.uuid, ""}));
      }
      return static_cast<std::int64_t>(found.size());
    }));
  }
  return expired;
}

}  // namespace nabij::contacts
