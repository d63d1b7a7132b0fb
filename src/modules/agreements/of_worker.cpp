// What one worker promised, and how that went, for that worker alone.
#include <algorithm>
#include <set>

#include "agreements/service.hpp"

namespace nabij::agreements {
namespace {

bool is_own(const Thread& thread, MemberId worker) {
  const auto& terms = thread.back().terms;
  return terms.worker == worker && is_workers(terms.promised_by);
}

void count(OwnPromises& own, const Thread& thread, base::Instant from) {
  // With the last version from before, so that a move away from it is seen.
  auto recent = std::ranges::find_if(thread, [&](const auto& row) { return row.at >= from; });
  if (recent == thread.end()) return;
  auto before = recent == thread.begin() ? recent : std::prev(recent);
  own.moved += times_moved(versions_of(Thread(before, thread.end())));
  auto said = verdicts(versions_of(thread));
  if (said.kept()) ++own.kept;
  if (said.broken()) ++own.not_kept;
}

}  // namespace

Result<OwnPromises> Agreements::of_worker(const privacy::PeopleScope& scope) {
  auto today = TRY(needs_.identity.regions().today(scope.region));
  auto from = needs_.clock.now().plus_days(-kOwnDays);
  return needs_.database.read([&](storage::Reader& reader) -> Result<OwnPromises> {
    auto records = TRY(list_people_of_worker(reader, scope.region, scope.member, from));
    OwnPromises own;
    std::set<PersonId> seen;
    // Whoever may not be seen any more is left out.
    for (const auto& person : TRY(needs_.people.names(reader, scope, records))) {
      auto main = TRY(needs_.people.main_of(reader, scope.region, person.id));
      if (!seen.insert(main).second) continue;
      auto all = TRY(needs_.people.records_of(reader, scope.region, main));
      auto threads = TRY(list_agreements(reader, scope.region, all));
      std::erase_if(threads, [&](const Thread& thread) { return !is_own(thread, scope.member); });
      auto keys = TRY(needs_.people.keys_of(reader, scope.region, all));
      auto names = TRY(names_in(*this, reader, scope.region, threads));
      for (const auto& thread : threads) {
        count(own, thread, from);
        if (thread.back().terms.state != State::Open) continue;
        own.items.push_back({main, person.alias, TRY(shape_of(keys, names, thread, today))});
      }
    }
    std::ranges::sort(own.items, {}, [](const OwnPromise& one) {
      return std::pair(one.agreement.due_on.value_or(kNoDay), one.agreement.id);
    });
    return own;
  });
}

}  // namespace nabij::agreements
