// The keys of the outbox as they are stored.
#pragma once

#include <vector>

#include "base/ids.hpp"
#include "storage/database.hpp"

namespace nabij::contacts {

using OutboxKeyId = base::Id<struct OutboxKeyTag>;

struct OutboxKeyRow {
  OutboxKeyId id;
  base::Instant created_at;
  base::Bytes public_key;
  base::Bytes sealed_private_key;
};

// Newest first, made at or after `since`.
Result<std::vector<OutboxKeyRow>> list_outbox_keys(storage::Reader& reader, RegionId region,
                                                   base::Instant since);
Result<> insert_outbox_key(storage::Writer& writer, RegionId region, const OutboxKeyRow& key);
Result<> delete_outbox_keys(storage::Writer& writer, RegionId region, base::Instant before);

}  // namespace nabij::contacts
