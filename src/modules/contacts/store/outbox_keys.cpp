#include "contacts/store/outbox_keys.hpp"

#include "contacts/sql.hpp"

namespace nabij::contacts {

Result<std::vector<OutboxKeyRow>> list_outbox_keys(storage::Reader& reader, RegionId region,
                                                   base::Instant since) {
  return reader.all(sql::list_outbox_keys, {{"region_id", region}, {"since", since}},
                    [](const storage::Row& row) {
                      return OutboxKeyRow{row.id<OutboxKeyId>(0), row.get<base::Instant>(1),
                                          row.get<base::Bytes>(2), row.get<base::Bytes>(3)};
                    });
}

Result<> insert_outbox_key(storage::Writer& writer, RegionId region, const OutboxKeyRow& key) {
  TRY(writer.execute(sql::insert_outbox_key, {{"region_id", region},
                                              {"id", key.id},
                                              {"created_at", key.created_at},
                                              {"public_key", key.public_key},
                                              {"sealed_private_key", key.sealed_private_key}}));
  return {};
}

Result<> delete_outbox_keys(storage::Writer& writer, RegionId region, base::Instant before) {
  TRY(writer.execute(sql::delete_outbox_keys, {{"region_id", region}, {"before", before}}));
  return {};
}

}  // namespace nabij::contacts
