// The house: every part of Nabij, constructed once and joined. Only app/ constructs; everything
// else is given what it needs.
#pragma once

#include <memory>

#include "agreements/agreements.hpp"
#include "alliance/alliance.hpp"
#include "areas/areas.hpp"
#include "availability/availability.hpp"
#include "boundaries/boundaries.hpp"
#include "calendars/calendars.hpp"
#include "contacts/contacts.hpp"
#include "figures/figures.hpp"
#include "http/api.hpp"
#include "identity/identity.hpp"
#include "imports/imports.hpp"
#include "instruments/instruments.hpp"
#include "lists/lists.hpp"
#include "people/people.hpp"
#include "plans/plans.hpp"
#include "portal/portal.hpp"
#include "storage/database.hpp"
#include "workforce/workforce.hpp"

namespace nabij::app {

// What differs between a real house and one in a test.
struct Ground {
  std::unique_ptr<storage::Database> database;  // migrated
  const base::Clock& clock;
  base::Random& random;
  base::IdSource& ids;
  privacy::Key master_key;
  identity::Options identity = {};
  http::ApiOptions api = {};
  std::optional<mail::Mailer> mailer = {};  // nothing: this house sends no mail
  std::optional<push::Sender> pusher = {};  // nothing: it pushes nothing
};

class House {
 public:
  explicit House(Ground ground);

  storage::Database& database() { return *ground_.database; }
  const base::Clock& clock() const { return ground_.clock; }
  base::Random& random() { return ground_.random; }
  base::IdSource& ids() { return ground_.ids; }
  lists::Lists& lists() { return lists_; }
  identity::Identity& identity() { return identity_; }
  people::People& people() { return people_; }
  areas::Areas& areas() { return areas_; }
  figures::Figures& figures() { return figures_; }
  contacts::Contacts& contacts() { return contacts_; }
  imports::Imports& imports() { return imports_; }
  plans::Plans& plans() { return plans_; }
  alliance::Alliance& alliance() { return alliance_; }
  agreements::Agreements& agreements() { return agreements_; }
  portal::Portal& portal() { return portal_; }
  calendars::Calendars& calendars() { return calendars_; }
  availability::Availability& availability() { return availability_; }
  workforce::Workforce& workforce() { return workforce_; }
  boundaries::Boundaries& boundaries() { return boundaries_; }
  instruments::Instruments& instruments() { return instruments_; }
  http::Api& api() { return api_; }
  // Older regions get the lists and norms that came since.
  Result<> complete_lists();

 private:
  http::ApiOptions api_options();
  void add_endpoints();

  Ground ground_;
  lists::Lists lists_;
  identity::Identity identity_;
  people::People people_;
  areas::Areas areas_;
  contacts::Contacts contacts_;
  figures::Figures figures_;
  imports::Imports imports_;
  plans::Plans plans_;
  alliance::Alliance alliance_;
  agreements::Agreements agreements_;
  portal::Portal portal_;
  calendars::Calendars calendars_;
  availability::Availability availability_;
  workforce::Workforce workforce_;
  boundaries::Boundaries boundaries_;
  instruments::Instruments instruments_;
  http::Api api_;
};

}  // namespace nabij::app
