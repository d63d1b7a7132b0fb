// Agreements between a young person and a worker, held to both ways (requirements B05, B06, C03):
// who promised what by when, in words that both understand, and what became of it as each side
// says. A worker's promise that did not work out is shown as plainly as a young person's, and the
// worker owes a word about it.
//
// Who may see the young person may see and say this; whoever is not let in gets NotFound. Nobody
// gets a figure about the promises of a worker but that worker.
#pragma once

#include "agreements/shapes.hpp"
#include "http/api.hpp"
#include "identity/identity.hpp"
#include "mail/mailer.hpp"
#include "people/people.hpp"
#include "push/sender.hpp"
#include "storage/database.hpp"

namespace nabij::agreements {

struct Dependencies {
  storage::Database& database;
  identity::Identity& identity;
  people::People& people;
  const base::Clock& clock;
  base::Random& random;
  base::IdSource& ids;
  const mail::Mailer* mailer = nullptr;  // nothing when this installation sends no mail
  const push::Sender* pusher = nullptr;  // nothing when it pushes nothing
};

// The agreements after a write, and whether that was new or an earlier sending of the same.
struct Written {
  AgreementsPage page;
  bool is_new = true;
};

class Agreements {
 public:
  explicit Agreements(const Dependencies& dependencies);

  Result<AgreementsPage> page(const Actor& actor, PersonId person);
  // Raises the record to the layer that keeps what the young person wants remembered. InvalidInput
  // names every field at fault; Conflict when the id stands for something else.
  Result<Written> make(const Actor& actor, PersonId person, const NewAgreement& agreement);
  // Says what became of it, or agrees on another day. InvalidInput on `why` when a worker is silent
  // about a promise of their own that is moved, not kept or let go.
  Result<Written> change(const Actor& actor, AgreementId agreement, const AgreementChange& change);
  // How the young person wants to be reminded the evening before; only they choose. InvalidInput
  // names every field at fault: an address that cannot be written to, mail where none is sent, a
  // browser that is not the young person's own.
  Result<Written> remind(const Actor& actor, PersonId person, const ReminderChange& change);
  // How firmly the young person wants to be held to what was agreed; only they choose. It tells a
  // worker how to ask and changes nothing else. InvalidInput for the worker's side.
  Result<Written> hold(const Actor& actor, PersonId person, const FirmnessChange& change);
  // Nothing goes to their browser any more: when the link ends at which it was chosen, because the
  // phone may be in other hands. They choose anew at the next.
  Result<> stop_pushing(storage::Writer& writer, RegionId region,
                        const std::vector<PersonId>& records);
  // Sends what is due in this region now, and returns how many were taken. Blocks for as
  // long as the mail server or push service takes; to be called by one thread. One that cannot be
  // sent keeps no other from going, and is told after. A letter that may have left is never sent
  // again, not even after the program was stopped in between.
  Result<std::int64_t> send_reminders(RegionId region);
  // What this member promised and is still open, and how their promises went, for themself.
  Result<OwnPromises> of_worker(const privacy::PeopleScope& scope);

  // Removes every agreement of these records: when they keep a call name alone, or are erased.
  Result<> forget(storage::Writer& writer, RegionId region, const std::vector<PersonId>& records);

  const Dependencies& needs() const { return needs_; }

 private:
  Dependencies needs_;
};

void add_endpoints(http::Api& api, Agreements& agreements);

}  // namespace nabij::agreements
