#include "contacts/outbox.hpp"

#include "contacts/service.hpp"
#include "contacts/store/outbox_keys.hpp"
#include "privacy/envelope.hpp"

namespace nabij::contacts {
namespace {

constexpr int kSealWithDays = 30;
constexpr int kOpenWithDays = 120;
constexpr std::string_view kAlgorithm = "ECDH-P256+HKDF-SHA256+AES-256-GCM";

privacy::SealContext key_context(OutboxKeyId id) { return {"outbox_key.private", id.uuid}; }

OutboxKeyShape shape_of(const OutboxKeyRow& row) {
  return {to_text(row.id), std::string(kAlgorithm), base::to_base64url(row.public_key)};
}

Result<OutboxKeyRow> make_key(Contacts& contacts, const Setting& setting) {
  auto& needs = contacts.needs();
  auto pair = TRY(privacy::make_envelope_key());
  auto id = needs.ids.make<OutboxKeyId>();
  auto sealed =
      privacy::seal(setting.key, base::as_text(pair.private_key), key_context(id), needs.random);
  return OutboxKeyRow{id, setting.now, std::move(pair.public_key), std::move(sealed)};
}

base::Bytes decoded(const std::string& text) {
  return base::from_base64url(text).value_or(base::Bytes{});
}

}  // namespace

Result<OutboxKeyShape> outbox_key(Contacts& contacts, const privacy::Viewer& viewer) {
  auto here = TRY(contacts.setting(viewer));
  auto& database = contacts.needs().database;
  auto since = here.now.plus_days(-kSealWithDays);
  auto keys = TRY(database.read(
      [&](storage::Reader& reader) { return list_outbox_keys(reader, viewer.region, since); }));
  if (!keys.empty()) return shape_of(keys.front());
  auto fresh = TRY(make_key(contacts, here));
  return database.write([&](storage::Writer& writer) -> Result<OutboxKeyShape> {
    // Another request may have been first.
    auto made = TRY(list_outbox_keys(writer, viewer.region, since));
    if (!made.empty()) return shape_of(made.front());
    TRY(insert_outbox_key(writer, viewer.region, fresh));
    TRY(delete_outbox_keys(writer, viewer.region, here.now.plus_days(-kOpenWithDays)));
    return shape_of(fresh);
  });
}

Result<std::string> open_item(Contacts& contacts, const privacy::Viewer& viewer,
                              const OutboxItem& item) {
  auto here = TRY(contacts.setting(viewer));
  auto keys = TRY(contacts.needs().database.read([&](storage::Reader& reader) {
    return list_outbox_keys(reader, viewer.region, here.now.plus_days(-kOpenWithDays));
  }));
  for (const auto& row : keys) {
    if (to_text(row.id) != item.key_id) continue;
    auto secret = TRY(privacy::unseal(here.key, row.sealed_private_key, key_context(row.id)));
    auto raw = base::as_bytes(secret);
    privacy::EnvelopeKey key{row.public_key, {raw.begin(), raw.end()}};
    auto additional = to_text(item.id) + "|" + to_text(item.member_id) + "|" +
                      std::string(base::to_name(item.kind)) + "|" + item.key_id;
    return privacy::open_envelope(
        key, {decoded(item.ephemeral_public_key), decoded(item.nonce), decoded(item.ciphertext)},
        {"nabij outbox v1" + item.key_id, additional});
  }
  return fail(ErrorCode::Gone, "The key that this was sealed with is not kept any more.");
}

OutboxResult failed(OutboxItemId id, const Error& error) {
  auto facts = base::facts_of(error.code);
  bool later = error.code == ErrorCode::Internal || error.code == ErrorCode::Unavailable ||
               error.code == ErrorCode::TooManyRequests;
  OutboxProblem problem;
  problem.title = facts.title;
  problem.status = facts.status;
  problem.code = facts.name;
  problem.detail = error.detail;
  for (const auto& each : error.fields) {
    problem.errors.push_back({each.field, each.code, each.message});
  }
  return {id, later ? Delivery::Retry : Delivery::Refused, facts.status, std::move(problem)};
}

}  // namespace nabij::contacts
