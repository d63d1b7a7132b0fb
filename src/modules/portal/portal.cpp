// The link as a worker's phone shows it.
#include "portal/portal.hpp"

#include <fmt/format.h>

#include "portal/store/rows.hpp"

namespace nabij::portal {

Portal::Portal(const Dependencies& dependencies)
    : needs_(dependencies), throttle_(dependencies.clock) {
  bool secure = needs_.public_url.starts_with("https://");
  cookie_name_ = secure ? "__Host-nabij_own" : "nabij_own";
  cookie_rules_ = secure ? "; Path=/; HttpOnly; SameSite=Strict; Secure"
                         : "; Path=/; HttpOnly; SameSite=Strict";
  needs_.people.when_details_end(
      [this](storage::Writer& writer, RegionId region, const std::vector<PersonId>& records) {
        return forget(writer, region, records);
      });
}

std::string Portal::cookie(const std::string& value, std::int64_t max_age_s) const {
  return fmt::format("{}={}{}; Max-Age={}", cookie_name_, value, cookie_rules_, max_age_s);
}

Result<> Portal::record(storage::Writer& writer, RegionId region, std::optional<MemberId> member,
                        std::string action, PersonId main) {
  return needs_.identity.audit().record(
      writer, {region, member, std::move(action), "person", main.uuid, ""});
}

Result<LinkPage> Portal::read_page(storage::Reader& reader, RegionId region, PersonId main) {
  auto zone = TRY(needs_.identity.regions().time_zone(region));
  auto now = needs_.clock.now();
  auto records = TRY(needs_.people.records_of(reader, region, main));
  LinkPage page;
  page.person_id = main;
  for (const auto& link : TRY(list_links(reader, region, records))) {
    if (!holds(link.opened_on, zone.local(now).day)) continue;
    page.since_on = zone.local(link.begun_at).day;
    page.offered_by = TRY(needs_.identity.member_name(reader, region, link.offered_by));
  }
  for (const auto& offer : TRY(list_offers(reader, region, records))) {
    if (now < offer.expires_at) page.offer_until = offer.expires_at;
  }
  return page;
}

Result<bool> Portal::has_link(RegionId region, PersonId person) {
  auto today = TRY(needs_.identity.regions().today(region));
  return needs_.database.read([&](storage::Reader& reader) -> Result<bool> {
    auto records = TRY(needs_.people.records_of(reader, region, person));
    for (const auto& link : TRY(list_links(reader, region, records))) {
      if (holds(link.opened_on, today)) return true;
    }
    return false;
  });
}

Result<LinkPage> Portal::page(const privacy::PeopleScope& scope, PersonId person) {
  return needs_.database.read([&](storage::Reader& reader) -> Result<LinkPage> {
    TRY(needs_.people.require_visible(reader, scope, {person}));
    return read_page(reader, scope.region,
                     TRY(needs_.people.main_of(reader, scope.region, person)));
  });
}

Result<Offer> Portal::offer(const privacy::PeopleScope& scope, PersonId person) {
  auto token = privacy::new_token(scope.region, needs_.random);
  auto now = needs_.clock.now();
  auto until = now.plus_ms(kOfferMs);
  auto main = TRY(needs_.database.write([&](storage::Writer& writer) -> Result<PersonId> {
    TRY(needs_.people.require_visible(writer, scope, {person}));
    auto found = TRY(needs_.people.main_of(writer, scope.region, person));
    TRY(delete_offers(writer, scope.region,
                      TRY(needs_.people.records_of(writer, scope.region, found))));
    TRY(insert_offer(writer, token.reference, needs_.ids.make<OfferId>(), now,
                     {found, scope.member, until}));
    TRY(needs_.people.raise_layer(writer, {scope.region, found}, people::Layer::Known,
                                  scope.member));
    TRY(record(writer, scope.region, scope.member, "own_link.offered", found));
    return found;
  }));
  return Offer{main, token.text, until};
}

Result<LinkPage> Portal::end(const privacy::PeopleScope& scope, PersonId person) {
  return needs_.database.write([&](storage::Writer& writer) -> Result<LinkPage> {
    TRY(needs_.people.require_visible(writer, scope, {person}));
    auto main = TRY(needs_.people.main_of(writer, scope.region, person));
    TRY(forget(writer, scope.region, TRY(needs_.people.records_of(writer, scope.region, main))));
    TRY(record(writer, scope.region, scope.member, "own_link.ended", main));
    return read_page(writer, scope.region, main);
  });
}

Result<> Portal::forget(storage::Writer& writer, RegionId region,
                        const std::vector<PersonId>& records) {
  for (const auto& end : link_ends_) TRY(end(writer, region, records));
  TRY(delete_offers(writer, region, records));
  return delete_links(writer, region, records);
}

}  // namespace nabij::portal
