// Calendars: what is still to come, in the calendar that somebody has already (requirement C03). A
// worker's own promises, and what a young person agreed; as iCalendar text at an address that is a
// secret of 256 bits, made anew or ended whenever its owner likes.
//
// A calendar program sends what it reads to whoever made it. So a worker's calendar has no name and
// no words in it, and a young person's has a first name of the worker alone until they choose
// otherwise. It goes with the worker, with the link at which it was begun, and with the details.
#pragma once

#include "agreements/agreements.hpp"
#include "calendars/shapes.hpp"
#include "contacts/contacts.hpp"
#include "identity/identity.hpp"
#include "people/people.hpp"
#include "portal/portal.hpp"
#include "storage/database.hpp"

namespace nabij::calendars {

struct Dependencies {
  storage::Database& database;
  identity::Identity& identity;
  people::People& people;
  contacts::Contacts& contacts;
  agreements::Agreements& agreements;
  portal::Portal& portal;
  const base::Clock& clock;
  base::Random& random;
  base::IdSource& ids;
};

class Calendars {
 public:
  explicit Calendars(const Dependencies& dependencies);

  Result<CalendarPage> of(const privacy::Viewer& viewer);
  // Takes the place of the one before, which ends.
  Result<CalendarBegun> begin(const privacy::Viewer& viewer, const WorkersWish& wish);
  Result<CalendarPage> end(const privacy::Viewer& viewer);

  Result<CalendarPage> of(const privacy::Visitor& visitor);
  Result<CalendarBegun> begin(const privacy::Visitor& visitor, const OwnWish& wish);
  Result<CalendarPage> end(const privacy::Visitor& visitor);

  // The calendar at this address, as iCalendar text. NotFound when it ended, or its worker left.
  Result<std::string> feed(const std::string& address);

  Result<> forget(storage::Writer& writer, RegionId region, const std::vector<PersonId>& records);

 private:
  Dependencies needs_;
};

void add_endpoints(http::Api& api, Calendars& calendars);

}  // namespace nabij::calendars
