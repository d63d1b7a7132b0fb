#include "app/house.hpp"

#include "identity/services.hpp"

namespace nabij::app {

House::House(Ground ground)
    : ground_(std::move(ground)),
      lists_(*ground_.database, ground_.clock),
      identity_({*ground_.database, lists_, ground_.clock, ground_.random, ground_.ids,
                 ground_.master_key, ground_.identity}),
      people_({*ground_.database, ground_.clock, ground_.random, ground_.ids, identity_, lists_}),
      areas_({*ground_.database, ground_.clock, ground_.ids}),
      contacts_({*ground_.database, identity_, lists_, areas_, people_, ground_.clock,
                 ground_.random, ground_.ids}),
      figures_({*ground_.database, identity_, lists_, areas_, ground_.clock}),
      imports_({*ground_.database, identity_, lists_, people_, contacts_, ground_.clock,
                ground_.random, ground_.ids}),
      plans_({*ground_.database, identity_, lists_, people_, ground_.clock, ground_.random,
              ground_.ids}),
      alliance_({*ground_.database, identity_, people_, ground_.clock, ground_.ids}),
      agreements_({*ground_.database, identity_, people_, ground_.clock, ground_.random,
                   ground_.ids, ground_.mailer ? &*ground_.mailer : nullptr,
                   ground_.pusher ? &*ground_.pusher : nullptr}),
      portal_({*ground_.database, identity_, people_, ground_.clock, ground_.random, ground_.ids,
               ground_.identity.public_url}),
      calendars_({*ground_.database, identity_, people_, contacts_, agreements_, portal_,
                  ground_.clock, ground_.random, ground_.ids}),
      availability_({*ground_.database, identity_, alliance_, ground_.clock}),
      workforce_(
          {*ground_.database, identity_, lists_, people_, alliance_, ground_.clock, ground_.ids}),
      boundaries_({*ground_.database, identity_, lists_, people_, ground_.clock, ground_.random,
                   ground_.ids}),
      instruments_({*ground_.database, identity_, people_, alliance_, ground_.clock}),
      api_(identity_.authenticator(), ground_.clock, api_options()) {
  portal_.when_link_ends(
      [this](storage::Writer& writer, RegionId region, const std::vector<PersonId>& records) {
        return agreements_.stop_pushing(writer, region, records);
      });
  add_endpoints();
}

http::ApiOptions House::api_options() {
  auto options = ground_.api;
  options.session_cookie = identity_.services().sessions.cookie_name();
  options.own_cookie = portal_.cookie_name();
  return options;
}

void House::add_endpoints() {
  identity::add_endpoints(api_, identity_);
  lists::add_endpoints(api_, lists_,
                       [this](RegionId region) { return identity_.regions().today(region); });
  people::add_endpoints(api_, people_);
  areas::add_endpoints(api_, areas_);
  contacts::add_endpoints(api_, contacts_);
  figures::add_endpoints(api_, figures_);
  imports::add_endpoints(api_, imports_);
  plans::add_endpoints(api_, plans_);
  alliance::add_endpoints(api_, alliance_);
  agreements::add_endpoints(api_, agreements_);
  portal::add_endpoints(api_, portal_);
  calendars::add_endpoints(api_, calendars_);
  availability::add_endpoints(api_, availability_);
  workforce::add_endpoints(api_, workforce_);
  boundaries::add_endpoints(api_, boundaries_);
  instruments::add_endpoints(api_, instruments_);
}

Result<> House::complete_lists() {
  for (const auto& region : TRY(identity_.regions().all())) {
    TRY(database().write([&](storage::Writer& writer) { return lists::seed(writer, region.id); }));
    lists_.forget(region.id);
  }
  return {};
}

}  // namespace nabij::app
