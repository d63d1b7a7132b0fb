#include "agreements/push.hpp"

#include "agreements/sql.hpp"
#include "privacy/sealing.hpp"

namespace nabij::agreements {
namespace {

struct KeyRow {
  base::Bytes public_key;
  base::Bytes sealed;
};

privacy::SealContext context_of(RegionId region) { return {"push_key.sealed_key", region.uuid}; }

Result<std::optional<KeyRow>> find_key(storage::Reader& reader, RegionId region) {
  return reader.first(sql::find_push_key, {{"region_id", region}}, [](const storage::Row& row) {
    return KeyRow{row.get<base::Bytes>(0), row.get<base::Bytes>(1)};
  });
}

}  // namespace

Result<push::Subscription> read_push(const PushShape& shape, const push::Sender& pusher) {
  auto read = push::read_subscription({shape.endpoint, shape.p256dh, shape.auth}, pusher.rules());
  if (read.has_value()) return read;
  auto error = read.error();
  for (auto& fault : error.fields) fault.field = "push." + fault.field;
  return error;
}

std::string to_text(const PushShape& shape) {
  return shape.endpoint + "\n" + shape.p256dh + "\n" + shape.auth;
}

PushShape push_from(std::string_view text) {
  auto first = text.find('\n');
  auto second = text.rfind('\n');
  if (first == std::string_view::npos || first == second) return {};
  return {std::string(text.substr(0, first)),
          std::string(text.substr(first + 1, second - first - 1)),
          std::string(text.substr(second + 1))};
}

Result<> ensure_push_key(Agreements& agreements, RegionId region) {
  const auto& needs = agreements.needs();
  auto known =
      TRY(needs.database.read([&](storage::Reader& reader) { return find_key(reader, region); }));
  if (known) return {};
  auto outer = TRY(needs.identity.regions().region_key(region));
  auto fresh = TRY(privacy::make_p256_key());
  auto sealed =
      privacy::seal(outer, base::as_text(fresh.private_key), context_of(region), needs.random);
  return needs.database.write([&](storage::Writer& writer) -> Result<> {
    // Somebody else may have been first.
    if (TRY(find_key(writer, region))) return {};
    TRY(writer.execute(
        sql::insert_push_key,
        {{"region_id", region}, {"public_key", fresh.public_key}, {"sealed_key", sealed}}));
    return {};
  });
}

Result<std::optional<std::string>> public_push_key(storage::Reader& reader, RegionId region) {
  auto row = TRY(find_key(reader, region));
  if (!row) return std::optional<std::string>{};
  return std::optional<std::string>(base::to_base64url(row->public_key));
}

Result<privacy::P256Key> push_key(Agreements& agreements, storage::Reader& reader,
                                  RegionId region) {
  auto row = TRY(find_key(reader, region));
  if (!row) return fail(ErrorCode::NotFound);
  auto outer = TRY(agreements.needs().identity.regions().region_key(region));
  auto text = TRY(privacy::unseal(outer, row->sealed, context_of(region)));
  auto bytes = base::as_bytes(text);
  return privacy::P256Key{row->public_key, base::Bytes(bytes.begin(), bytes.end())};
}

}  // namespace nabij::agreements
