#include "contacts/api/deliver_outbox.hpp"

namespace nabij::contacts {
namespace {

class NoParameters final : public http::Parameters {
 public:
  std::optional<std::string> path(std::string_view) const override { return {}; }
  std::optional<std::string> query(std::string_view) const override { return {}; }
  std::vector<std::string> query_names() const override { return {}; }
};

// Inside the envelope there is no path, so the follow-up is named in the body.
struct SealedFollowUpEnd : FollowUpEnd {
  FollowUpId follow_up_id;
  static constexpr std::string_view schema_name = "SealedFollowUpEnd";
  static constexpr auto fields() {
    return std::tuple_cat(std::tuple{http::field("follow_up_id", &SealedFollowUpEnd::follow_up_id)},
                          FollowUpEnd::fields());
  }
};

std::string_view operation_of(OutboxKind kind) {
  switch (kind) {
    case OutboxKind::Contact: return "record_contact";
    case OutboxKind::Presence: return "record_presence";
    case OutboxKind::Tally: return "record_tally";
    case OutboxKind::Person: return "create_person";
    case OutboxKind::FollowUpEnd: return "end_follow_up";
  }
  return {};
}

Result<const http::Endpoint*> endpoint_of(const http::Api& api, OutboxKind kind) {
  for (const auto& endpoint : api.endpoints()) {
    if (endpoint.spec.operation == operation_of(kind)) return &endpoint;
  }
  return fail(ErrorCode::Unavailable, "This server does not take this kind of record.");
}

OutboxResult other_member(OutboxItemId id) {
  auto result = failed(id, fail(ErrorCode::NotAllowed, "Somebody else recorded this."));
  result.outcome = Delivery::Retry;
  result.problem->code = "other_member";
  return result;
}

// The status that the direct request would have had.
Result<int> run(Contacts& contacts, const http::Api& api, http::Call& call,
                const OutboxItem& item) {
  auto body = TRY(open_item(contacts, call.viewer(), item));
  NoParameters none;
  if (item.kind == OutboxKind::FollowUpEnd) {
    auto input = TRY(http::decode_input<SealedFollowUpEnd>(none, body));
    TRY(contacts.end_follow_up(call.viewer(), input.follow_up_id, input));
    return 204;
  }
  const auto* endpoint = TRY(endpoint_of(api, item.kind));
  http::Call inner(call.request(), &call.viewer(), call.now());
  TRY(endpoint->run(inner, none, body));
  return inner.status() != 0 ? inner.status() : endpoint->spec.success;
}

OutboxResult deliver(Contacts& contacts, const http::Api& api, http::Call& call,
                     const OutboxItem& item) {
  if (item.member_id != call.viewer().member) return other_member(item.id);
  auto status = run(contacts, api, call, item);
  if (!status.has_value()) return failed(item.id, status.error());
  return {item.id, *status == 200 ? Delivery::Duplicate : Delivery::Stored, *status, {}};
}

}  // namespace

Result<DeliverOutbox::Output> DeliverOutbox::handle(http::Call& call, const Input& input) const {
  Output output;
  for (const auto& item : input.items) {
    output.results.push_back(deliver(contacts, api, call, item));
  }
  return output;
}

}  // namespace nabij::contacts
