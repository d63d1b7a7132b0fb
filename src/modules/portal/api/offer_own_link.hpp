// Shows, once, what the young person's phone takes over.
#pragma once

#include "portal/portal.hpp"

namespace nabij::portal {

struct OfferOwnLink {
  Portal& portal;
  struct Input {
    PersonId person_id;
    static constexpr std::string_view schema_name = "OfferOwnLink";
    static constexpr auto fields() {
      return std::tuple{
          http::field("person_id", &Input::person_id,
                      {.in = http::In::Path, .personal = privacy::PersonalData::Pseudonym})};
    }
  };
  using Output = Offer;
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/people/{person_id}/own-link",
            .operation = "offer_own_link",
            .summary = "Offers a link of their own to the young person's phone.",
            .access = http::Access::only({privacy::Role::Worker}),
            .success = 201};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return portal.offer(privacy::people_scope(call.viewer()), input.person_id);
  }
};

}  // namespace nabij::portal
