#include "calendars/store/rows.hpp"

#include "calendars/sql.hpp"

namespace nabij::calendars {
namespace {

FeedRow to_feed(const storage::Row& row) {
  FeedRow feed;
  feed.id = row.id<FeedId>(0);
  feed.owner = row.id<base::Id<struct OwnerTag>>(1).uuid;
  feed.kind = base::from_name<OwnerKind>(row.text(2)).value_or(OwnerKind::Member);
  feed.tells = row.get<bool>(3);
  feed.language = base::from_name<identity::Locale>(row.text(4)).value_or(identity::Locale::Dutch);
  feed.begun_at = row.get<base::Instant>(5);
  return feed;
}

}  // namespace

Result<> insert_feed(storage::Writer& writer, const privacy::TokenReference& token,
                     const FeedRow& row) {
  TRY(writer.execute(sql::insert_feed, {{"region_id", token.region},
                                        {"owner_id", row.owner},
                                        {"id", row.id},
                                        {"owner_kind", base::to_name(row.kind)},
                                        {"token_hash", token.hash},
                                        {"tells", row.tells},
                                        {"language", base::to_name(row.language)},
                                        {"begun_at", row.begun_at}}));
  return {};
}

Result<std::optional<FeedRow>> find_feed(storage::Reader& reader,
                                         const privacy::TokenReference& token) {
  return reader.first(sql::find_feed, {{"region_id", token.region}, {"token_hash", token.hash}},
                      to_feed);
}

Owners owners_of(const std::vector<PersonId>& records) {
  Owners owners;
  for (const auto& record : records) owners.push_back(record.uuid);
  return owners;
}

Result<std::optional<FeedRow>> find_feed_of(storage::Reader& reader, RegionId region,
                                            const Owners& owners) {
  return reader.first(sql::find_feed_of, {{"region_id", region}, {"owners", owners}}, to_feed);
}

Result<> delete_feeds_of(storage::Writer& writer, RegionId region, const Owners& owners) {
  TRY(writer.execute(sql::delete_feeds_of, {{"region_id", region}, {"owners", owners}}));
  return {};
}

}  // namespace nabij::calendars
