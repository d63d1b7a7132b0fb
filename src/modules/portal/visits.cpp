// The link as the young person's phone opens it.
#include "portal/portal.hpp"
#include "portal/store/rows.hpp"

namespace nabij::portal {
namespace {

constexpr std::size_t kRegionPart = 23;  // of a token: the region and a dot

Error opens_nothing() { return fail(ErrorCode::NotFound, "This link opens nothing, or no more."); }

// What tries with one link are counted under; the link itself is not kept.
std::string account_of(const privacy::TokenReference& token) {
  return "own link " + base::to_hex(token.hash);
}

// The link that an offer becomes with this key. InvalidInput when the key is none.
Result<privacy::TokenReference> link_of(const Portal::TakeOver& taken) {
  auto link = privacy::read_token(taken.offer.substr(0, kRegionPart) + taken.key);
  if (link) return *link;
  return base::Error::field("key", "not_a_key", "This must be 32 bytes in base64url.");
}

}  // namespace

template <typename Found>
Result<std::string> Portal::guarded(const std::string& token, const std::string& source,
                                    Found&& found) {
  auto reference = privacy::read_token(token);
  http::Attempt attempt{reference ? account_of(*reference) : "own link", source};
  TRY(throttle_.begin(attempt));
  if (!reference) return opens_nothing();
  auto today = needs_.identity.regions().today(reference->region);
  // A region that is not there: never one of ours.
  if (!today.has_value()) return opens_nothing();
  auto begun = needs_.database.write([&](storage::Writer& writer) -> Result<std::string> {
    LinkRow link = TRY(found(writer, *reference, *today));
    return begin_visit(writer, reference->region, link, *today);
  });
  if (begun.has_value()) {
    throttle_.succeeded(attempt);
  } else if (begun.error().code != ErrorCode::NotFound) {
    throttle_.take_back(attempt);
  }
  return begun;
}

Result<LinkRow> Portal::become_link(storage::Writer& writer, const TakeOver& taken,
                                    const privacy::TokenReference& offer, base::LocalDay today) {
  auto token = TRY(link_of(taken));
  if (auto before = TRY(find_link(writer, token))) {
    if (before->offer_hash == offer.hash) return *before;
    return opens_nothing();
  }
  auto found = TRY(find_offer(writer, offer));
  if (!found || needs_.clock.now() >= found->expires_at) return opens_nothing();
  auto main = TRY(needs_.people.main_of(writer, offer.region, found->person));
  TRY(forget(writer, offer.region, TRY(needs_.people.records_of(writer, offer.region, main))));
  LinkRow link{
      main, needs_.ids.make<OwnLinkId>(), offer.hash, found->offered_by, needs_.clock.now(), today};
  TRY(insert_link(writer, token, link));
  TRY(record(writer, offer.region, std::nullopt, "own_link.taken_over", main));
  return link;
}

Result<std::string> Portal::begin_visit(storage::Writer& writer, RegionId region,
                                        const LinkRow& link, base::LocalDay today) {
  auto now = needs_.clock.now();
  std::size_t open = 0;
  for (const auto& visit : TRY(list_visits(writer, region, link.person))) {
    bool stays = holds(visit, now) && ++open < kVisitsAtMost;
    if (!stays) TRY(delete_visit(writer, region, visit));
  }
  TRY(note_opened(writer, region, link, today));
  auto token = privacy::new_token(region, needs_.random);
  TRY(insert_visit(writer, token.reference,
                   {{now, now}, link.person, needs_.ids.make<VisitId>(), link.id}));
  return cookie(token.text, kVisitMs / 1000);
}

Result<std::string> Portal::take_over(const TakeOver& taken) {
  return guarded(taken.offer, taken.source,
                 [&](storage::Writer& writer, const privacy::TokenReference& offer,
                     base::LocalDay today) { return become_link(writer, taken, offer, today); });
}

Result<std::string> Portal::open(const std::string& link, const std::string& source) {
  return guarded(link, source,
                 [](storage::Writer& writer, const privacy::TokenReference& token,
                    base::LocalDay today) -> Result<LinkRow> {
                   auto found = TRY(find_link(writer, token));
                   if (!found || !holds(found->opened_on, today)) return opens_nothing();
                   return *found;
                 });
}

Result<std::optional<privacy::Visitor>> Portal::visitor_of(const http::Request& request) {
  using Nobody = std::optional<privacy::Visitor>;
  auto token = privacy::read_token(request.cookie(cookie_name_));
  if (!token) return Nobody{};
  auto visit = TRY(
      needs_.database.read([&](storage::Reader& reader) { return find_visit(reader, *token); }));
  auto now = needs_.clock.now();
  if (!visit || !holds(*visit, now)) return Nobody{};
  if (now.ms - visit->seen_at.ms >= kMinuteMs) {
    // Nobody's look should fail because this could not be written: a full disk shows elsewhere.
    (void)needs_.database.write(
        [&](storage::Writer& writer) { return touch_visit(writer, token->region, *visit, now); });
  }
  return Nobody({token->region, visit->person, visit->link});
}

Result<OwnPage> Portal::own_page(const privacy::Visitor& visitor) {
  auto zone = TRY(needs_.identity.regions().time_zone(visitor.region));
  return needs_.database.read([&](storage::Reader& reader) -> Result<OwnPage> {
    for (const auto& link : TRY(list_links(reader, visitor.region, {visitor.person}))) {
      if (link.id != visitor.link) continue;
      return OwnPage{zone.local(link.begun_at).day,
                     TRY(needs_.identity.member_name(reader, visitor.region, link.offered_by)),
                     zone.name()};
    }
    return opens_nothing();
  });
}

Result<> Portal::leave(const http::Request& request) {
  auto token = privacy::read_token(request.cookie(cookie_name_));
  if (!token) return {};
  return needs_.database.write([&](storage::Writer& writer) -> Result<> {
    auto visit = TRY(find_visit(writer, *token));
    if (!visit) return {};
    return delete_visit(writer, token->region, *visit);
  });
}

Result<> Portal::close(const privacy::Visitor& visitor) {
  return needs_.database.write([&](storage::Writer& writer) -> Result<> {
    auto main = TRY(needs_.people.main_of(writer, visitor.region, visitor.person));
    TRY(forget(writer, visitor.region,
               TRY(needs_.people.records_of(writer, visitor.region, main))));
    return record(writer, visitor.region, std::nullopt, "own_link.ended", main);
  });
}

}  // namespace nabij::portal
