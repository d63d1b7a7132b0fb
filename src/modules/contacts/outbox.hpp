// The sealed outbox: what a device captured without a network, sealed to this server's key.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

using OutboxItemId = base::Id<struct OutboxItemTag>;

enum class OutboxKind { Contact, Presence, Tally, Person, FollowUpEnd };
enum class Delivery { Stored, Duplicate, Refused, Retry };

}  // namespace nabij::contacts

template <>
struct nabij::base::NamedEnum<nabij::contacts::OutboxKind> {
  using enum nabij::contacts::OutboxKind;
  static constexpr std::array<std::pair<nabij::contacts::OutboxKind, std::string_view>, 5> names{{
      {Contact, "contact"},
      {Presence, "presence"},
      {Tally, "tally"},
      {Person, "person"},
      {FollowUpEnd, "follow_up_end"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::contacts::Delivery> {
  using enum nabij::contacts::Delivery;
  static constexpr std::array<std::pair<nabij::contacts::Delivery, std::string_view>, 4> names{{
      {Stored, "stored"},
      {Duplicate, "duplicate"},
      {Refused, "refused"},
      {Retry, "retry"},
  }};
};

namespace nabij::contacts {

struct OutboxKeyShape {
  std::string key_id;
  std::string algorithm;
  std::string public_key;
  static constexpr std::string_view schema_name = "OutboxKey";
  static constexpr auto fields() {
    return std::tuple{http::field("key_id", &OutboxKeyShape::key_id),
                      http::field("algorithm", &OutboxKeyShape::algorithm),
                      http::field("public_key", &OutboxKeyShape::public_key,
                                  {.about = "The uncompressed point, 65 bytes in base64url"})};
  }
};

struct OutboxItem {
  OutboxItemId id;
  std::string key_id;
  MemberId member_id;
  OutboxKind kind = OutboxKind::Contact;
  std::string ephemeral_public_key;
  std::string nonce;
  std::string ciphertext;
  static constexpr std::string_view schema_name = "OutboxItem";
  static constexpr auto fields() {
    return std::tuple{
        http::field("id", &OutboxItem::id),
        http::field("key_id", &OutboxItem::key_id, {.max_length = 36, .verbatim = true}),
        http::field("member_id", &OutboxItem::member_id, {.personal = Staff}),
        http::field("kind", &OutboxItem::kind),
        http::field("ephemeral_public_key", &OutboxItem::ephemeral_public_key,
                    {.max_length = 100, .verbatim = true}),
        http::field("nonce", &OutboxItem::nonce, {.max_length = 20, .verbatim = true}),
        http::field("ciphertext", &OutboxItem::ciphertext,
                    {.max_length = 32768,
                     .verbatim = true,
                     .personal = FreeText,
                     .about = "The body of the direct request, sealed"})};
  }
};

struct OutboxFieldError {
  std::string field;
  std::string code;
  std::string message;
  static constexpr std::string_view schema_name = "OutboxFieldError";
  static constexpr auto fields() {
    return std::tuple{http::field("field", &OutboxFieldError::field),
                      http::field("code", &OutboxFieldError::code),
                      http::field("message", &OutboxFieldError::message)};
  }
};

struct OutboxProblem {
  std::string type = "about:blank";
  std::string title;
  std::int64_t status = 0;
  std::string code;
  std::string detail;
  std::vector<OutboxFieldError> errors;
  static constexpr std::string_view schema_name = "OutboxProblem";
  static constexpr auto fields() {
    return std::tuple{http::field("type", &OutboxProblem::type),
                      http::field("title", &OutboxProblem::title),
                      http::field("status", &OutboxProblem::status),
                      http::field("code", &OutboxProblem::code),
                      http::field("detail", &OutboxProblem::detail),
                      http::field("errors", &OutboxProblem::errors)};
  }
};

struct OutboxResult {
  OutboxItemId id;
  Delivery outcome = Delivery::Stored;
  std::int64_t status = 0;
  std::optional<OutboxProblem> problem;
  static constexpr std::string_view schema_name = "OutboxResult";
  static constexpr auto fields() {
    return std::tuple{http::field("id", &OutboxResult::id),
                      http::field("outcome", &OutboxResult::outcome,
                                  {.about = "retry: keep it and send it again later"}),
                      http::field("status", &OutboxResult::status,
                                  {.about = "As the direct request would have had"}),
                      http::field("problem", &OutboxResult::problem)};
  }
};

// The key to seal with now; made when there is none or the newest is 30 days old. A key opens
// what was sealed with it for 120 days; after that it is destroyed.
Result<OutboxKeyShape> outbox_key(Contacts& contacts, const privacy::Viewer& viewer);
// The body that was sealed. Gone when the key is not kept any more.
Result<std::string> open_item(Contacts& contacts, const privacy::Viewer& viewer,
                              const OutboxItem& item);
OutboxResult failed(OutboxItemId id, const Error& error);

}  // namespace nabij::contacts
