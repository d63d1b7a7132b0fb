#include "portal/store/rows.hpp"

#include "portal/sql.hpp"

namespace nabij::portal {
namespace {

using storage::Row;

OfferRow to_offer(const Row& row) {
  return {row.id<PersonId>(0), row.id<MemberId>(1), row.get<base::Instant>(2)};
}

LinkRow to_link(const Row& row) {
  return {row.id<PersonId>(0), row.id<OwnLinkId>(1),      row.get<base::Bytes>(2),
          row.id<MemberId>(3), row.get<base::Instant>(4), row.get<base::LocalDay>(5)};
}

VisitRow to_visit(const Row& row) {
  VisitRow visit;
  visit.person = row.id<PersonId>(0);
  visit.id = row.id<VisitId>(1);
  visit.link = row.id<OwnLinkId>(2);
  visit.begun_at = row.get<base::Instant>(3);
  visit.seen_at = row.get<base::Instant>(4);
  return visit;
}

storage::Params by_token(const privacy::TokenReference& token) {
  return {{"region_id", token.region}, {"token_hash", token.hash}};
}

storage::Params of_people(RegionId region, const Records& people) {
  return {{"region_id", region}, {"people", people}};
}

}  // namespace

Result<> insert_offer(storage::Writer& writer, const privacy::TokenReference& token, OfferId id,
                      base::Instant at, const OfferRow& row) {
  TRY(writer.execute(sql::insert_offer, {{"region_id", token.region},
                                         {"person_id", row.person},
                                         {"id", id},
                                         {"token_hash", token.hash},
                                         {"offered_by", row.offered_by},
                                         {"at", at},
                                         {"expires_at", row.expires_at}}));
  return {};
}

Result<std::optional<OfferRow>> find_offer(storage::Reader& reader,
                                           const privacy::TokenReference& token) {
  return reader.first(sql::find_offer, by_token(token), to_offer);
}

Result<std::vector<OfferRow>> list_offers(storage::Reader& reader, RegionId region,
                                          const Records& people) {
  return reader.all(sql::list_offers, of_people(region, people), to_offer);
}

Result<> insert_link(storage::Writer& writer, const privacy::TokenReference& token,
                     const LinkRow& row) {
  TRY(writer.execute(sql::insert_link, {{"region_id", token.region},
                                        {"person_id", row.person},
                                        {"id", row.id},
                                        {"token_hash", token.hash},
                                        {"offer_hash", row.offer_hash},
                                        {"offered_by", row.offered_by},
                                        {"begun_at", row.begun_at},
                                        {"opened_on", row.opened_on}}));
  return {};
}

Result<std::optional<LinkRow>> find_link(storage::Reader& reader,
                                         const privacy::TokenReference& token) {
  return reader.first(sql::find_link, by_token(token), to_link);
}

Result<std::vector<LinkRow>> list_links(storage::Reader& reader, RegionId region,
                                        const Records& people) {
  return reader.all(sql::list_links, of_people(region, people), to_link);
}

Result<> note_opened(storage::Writer& writer, RegionId region, const LinkRow& link,
                     base::LocalDay today) {
  TRY(writer.execute(
      sql::note_opened,
      {{"region_id", region}, {"person_id", link.person}, {"id", link.id}, {"opened_on", today}}));
  return {};
}

Result<> insert_visit(storage::Writer& writer, const privacy::TokenReference& token,
                      const VisitRow& row) {
  TRY(writer.execute(sql::insert_visit, {{"region_id", token.region},
                                         {"person_id", row.person},
                                         {"id", row.id},
                                         {"link_id", row.link},
                                         {"token_hash", token.hash},
                                         {"begun_at", row.begun_at},
                                         {"seen_at", row.seen_at}}));
  return {};
}

Result<std::optional<VisitRow>> find_visit(storage::Reader& reader,
                                           const privacy::TokenReference& token) {
  return reader.first(sql::find_visit, by_token(token), to_visit);
}

Result<std::vector<VisitRow>> list_visits(storage::Reader& reader, RegionId region,
                                          PersonId person) {
  return reader.all(sql::list_visits, {{"region_id", region}, {"person_id", person}}, to_visit);
}

Result<> touch_visit(storage::Writer& writer, RegionId region, const VisitRow& visit,
                     base::Instant now) {
  TRY(writer.execute(
      sql::touch_visit,
      {{"region_id", region}, {"person_id", visit.person}, {"id", visit.id}, {"seen_at", now}}));
  return {};
}

Result<> delete_visit(storage::Writer& writer, RegionId region, const VisitRow& visit) {
  TRY(writer.execute(sql::delete_visit,
                     {{"region_id", region}, {"person_id", visit.person}, {"id", visit.id}}));
  return {};
}

Result<> delete_links(storage::Writer& writer, RegionId region, const Records& people) {
  TRY(writer.execute(sql::delete_visits, of_people(region, people)));
  TRY(writer.execute(sql::delete_links, of_people(region, people)));
  return {};
}

Result<> delete_offers(storage::Writer& writer, RegionId region, const Records& people) {
  TRY(writer.execute(sql::delete_offers, of_people(region, people)));
  return {};
}

}  // namespace nabij::portal
