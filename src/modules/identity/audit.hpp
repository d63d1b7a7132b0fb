// The audit trail: who did what, append-only, written in the same transaction as what it records.
// Every event carries the hash of the one before it, keyed by the region's key, so that a later
// change, a removal or an insertion shows when the trail is verified. No personal data of young
// persons: a subject is a kind and an id.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/ids.hpp"
#include "identity/regions.hpp"
#include "storage/database.hpp"

namespace nabij::identity {

struct AuditEvent {
  RegionId region;
  // Who did it; empty for the command line, and for a young person at a link of their own.
  std::optional<MemberId> member;
  std::string action;        // "member.roles_changed"
  std::string subject_kind;  // "member"
  std::optional<base::Uuid> subject;
  std::string detail;  // a few words of data: "worker team_leader"; may be empty
};

// What a verification found. `problems` is empty when all is well. `seal` sums up the last event
// of every chain: an operator who noted it earlier can see that nothing was cut off since.
struct AuditFindings {
  std::int64_t events = 0;
  std::vector<std::string> problems;
  std::string seal;
};

class Audit {
 public:
  Audit(Regions& regions, const base::Clock& clock) : regions_(regions), clock_(clock) {}

  Result<> record(storage::Writer& writer, const AuditEvent& event);
  Result<AuditFindings> verify(storage::Reader& reader, RegionId region);
  // The chains of an empty trail; once, when the region is made.
  static Result<> begin(storage::Writer& writer, RegionId region);

 private:
  Regions& regions_;
  const base::Clock& clock_;
};

}  // namespace nabij::identity
