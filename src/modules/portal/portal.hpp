// Portal: the young person's own side (requirements A15, B05, C01, E08, G05). For now it is a link
// of their own, which shows them their agreements, their plan and their own view of how it goes. A
// sign-in of their own will come beside it.
//
// The link is a secret of 256 bits and has no name in it. It is made in two steps, so that no
// worker ever has it: a worker's phone shows an offer that opens once and for half an hour, and the
// phone of the young person takes it over with a key that it makes itself. One link at a time;
// either of them ends it at once. Whoever is let in sees that there is one and on whose phone it
// was made, not when it is opened.
#pragma once

#include "http/api.hpp"
#include "http/throttle.hpp"
#include "identity/identity.hpp"
#include "people/people.hpp"
#include "portal/shapes.hpp"
#include "privacy/token.hpp"
#include "storage/database.hpp"

namespace nabij::portal {

struct Dependencies {
  storage::Database& database;
  identity::Identity& identity;
  people::People& people;
  const base::Clock& clock;
  base::Random& random;
  base::IdSource& ids;
  std::string public_url = "http://127.0.0.1:8080";  // https makes the cookie Secure, __Host-
};

struct LinkRow;

class Portal final : public http::Doorkeeper {
 public:
  explicit Portal(const Dependencies& dependencies);

  // On a worker's phone. NotFound for whoever is not let in.
  Result<LinkPage> page(const privacy::PeopleScope& scope, PersonId person);
  // Takes the place of an earlier offer; a link that there is stays until this one is taken over.
  // Raises the record to the layer that keeps what the young person wants remembered.
  Result<Offer> offer(const privacy::PeopleScope& scope, PersonId person);
  // Ends the link and what is offered, at once.
  Result<LinkPage> end(const privacy::PeopleScope& scope, PersonId person);

  // On the young person's phone: begins a visit and returns its cookie. `key` and the beginning of
  // the offer are the link from now on; the link before it ends. Sent again with the same key, it
  // opens. NotFound for an offer that is over or taken, TooManyRequests for who guesses.
  struct TakeOver {
    std::string offer;
    std::string key;
    std::string source;  // the address that asks
  };
  Result<std::string> take_over(const TakeOver& taken);
  // Begins a visit and returns its cookie. NotFound for what opens nothing.
  Result<std::string> open(const std::string& link, const std::string& source);
  Result<std::optional<privacy::Visitor>> visitor_of(const http::Request& request) override;
  Result<OwnPage> own_page(const privacy::Visitor& visitor);
  // Who looked at what is kept about them, of everybody, also of teams that they let out since.
  Result<OwnLooks> looks(const privacy::Visitor& visitor);
  // Ends the visit that the request came with.
  Result<> leave(const http::Request& request);
  // Ends the link for good.
  Result<> close(const privacy::Visitor& visitor);

  const std::string& cookie_name() const { return cookie_name_; }
  std::string clearing_cookie() const { return cookie("", 0); }

  // Whether this young person has a link that opens, for what was begun at it.
  Result<bool> has_link(RegionId region, PersonId person);
  // Called within the same write when the link of these records ends: whoever keeps something that
  // was begun at it ends that as well.
  using End = std::function<Result<>(storage::Writer&, RegionId, const std::vector<PersonId>&)>;
  void when_link_ends(End end) { link_ends_.push_back(std::move(end)); }

  // Removes what these records have: when they keep a call name alone, or are erased.
  Result<> forget(storage::Writer& writer, RegionId region, const std::vector<PersonId>& records);

 private:
  std::string cookie(const std::string& value, std::int64_t max_age_s) const;
  Result<LinkPage> read_page(storage::Reader& reader, RegionId region, PersonId main);
  Result<> record(storage::Writer& writer, RegionId region, std::optional<MemberId> member,
                  std::string action, PersonId main);
  // Looks for the link within the limits on guessing.
  template <typename Found>
  Result<std::string> guarded(const std::string& token, const std::string& source, Found&& found);
  Result<LinkRow> become_link(storage::Writer& writer, const TakeOver& taken,
                              const privacy::TokenReference& offer, base::LocalDay today);
  Result<std::string> begin_visit(storage::Writer& writer, RegionId region, const LinkRow& link,
                                  base::LocalDay today);

  Dependencies needs_;
  std::vector<End> link_ends_;
  http::Throttle throttle_;
  std::string cookie_name_;
  std::string cookie_rules_;
};

void add_endpoints(http::Api& api, Portal& portal);

}  // namespace nabij::portal
