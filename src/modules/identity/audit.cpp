#include "identity/audit.hpp"

#include <fmt/format.h>
#include <sodium.h>

#include "identity/sql.hpp"

namespace nabij::identity {
namespace {

// A member's events always go to the same chain. One chain for a whole region would make all its
// writers wait for one row on PostgreSQL; this way two people rarely meet.
constexpr std::int64_t kChains = 16;
constexpr std::size_t kHashSize = crypto_generichash_BYTES;

std::int64_t chain_of(const std::optional<MemberId>& member) {
  return member ? member->uuid.bytes.back() % kChains : 0;
}

// Everything that a hash covers, each part with its length, so that nothing can shift from one
// part to the next.
class HashInput {
 public:
  HashInput& number(std::int64_t value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes_.push_back(static_cast<unsigned char>(static_cast<std::uint64_t>(value) >> shift));
    }
    return *this;
  }
  HashInput& part(std::span<const unsigned char> bytes) {
    number(static_cast<std::int64_t>(bytes.size()));
    bytes_.insert(bytes_.end(), bytes.begin(), bytes.end());
    return *this;
  }
  HashInput& text(std::string_view text) { return part(base::as_bytes(text)); }
  HashInput& uuid(const std::optional<base::Uuid>& uuid) {
    return part(uuid ? std::span<const unsigned char>(uuid->bytes)
                     : std::span<const unsigned char>());
  }
  base::Bytes hash(const base::Bytes& key) const {
    base::Bytes result(kHashSize);
    crypto_generichash(result.data(), result.size(), bytes_.data(), bytes_.size(), key.data(),
                       key.size());
    return result;
  }

 private:
  base::Bytes bytes_;
};

// A key of its own, so that what seals words and what seals the trail stay apart.
base::Bytes audit_key(const privacy::Key& region_key) {
  constexpr std::string_view kPurpose = "nabij audit trail v1";
  base::Bytes key(crypto_generichash_KEYBYTES);
  crypto_generichash(key.data(), key.size(), base::as_bytes(kPurpose).data(), kPurpose.size(),
                     region_key.bytes().data(), region_key.bytes().size());
  return key;
}

struct Link {
  std::int64_t chain = 0;
  std::int64_t sequence = 0;
  base::Instant at;
  AuditEvent event;
  base::Bytes previous_hash;
  base::Bytes hash;
};

base::Bytes hash_of(const Link& link, const base::Bytes& key) {
  const auto& event = link.event;
  HashInput input;
  input.uuid(event.region.uuid).number(link.chain).number(link.sequence).number(link.at.ms);
  input.uuid(event.member ? std::optional(event.member->uuid) : std::nullopt);
  input.text(event.action).text(event.subject_kind).uuid(event.subject).text(event.detail);
  return input.part(link.previous_hash).hash(key);
}

Link to_link(RegionId region, std::int64_t chain, const storage::Row& row) {
  Link link{.chain = chain,
            .sequence = row.integer(0),
            .at = row.get<base::Instant>(1),
            .event = {},
            .previous_hash = row.get<base::Bytes>(7),
            .hash = row.get<base::Bytes>(8)};
  link.event = {.region = region,
                .member = row.optional_id<MemberId>(2),
                .action = row.get<std::string>(3),
                .subject_kind = row.get<std::string>(4),
                .subject = std::nullopt,
                .detail = row.get<std::string>(6)};
  if (auto subject = row.optional_id<base::Id<struct SubjectTag>>(5)) {
    link.event.subject = subject->uuid;
  }
  return link;
}

struct Head {
  std::int64_t chain = 0;
  std::int64_t sequence = 0;
  base::Bytes hash;
};

// Walks one chain; the first thing that is wrong ends it, because all after it would be too.
Result<std::optional<std::string>> verify_chain(storage::Reader& reader, RegionId region,
                                                const Head& head, const base::Bytes& key) {
  base::Bytes previous(kHashSize, 0);
  std::int64_t sequence = 0;
  std::optional<std::string> problem;
  TRY(reader.query(sql::audit_events, {{"region_id", region}, {"chain", head.chain}},
                   [&](const storage::Row& row) -> Result<> {
                     if (problem) return {};
                     auto link = to_link(region, head.chain, row);
                     bool whole = link.sequence == ++sequence && link.previous_hash == previous &&
                                  link.hash == hash_of(link, key);
                     if (!whole) {
                       problem = fmt::format(
                           "audit chain {}: event {} was changed, removed or "
                           "put in later",
                           head.chain, sequence);
                     }
                     previous = link.hash;
                     return {};
                   }));
  if (!problem && (sequence != head.sequence || previous != head.hash)) {
    problem = fmt::format("audit chain {}: the last events are missing", head.chain);
  }
  return problem;
}

}  // namespace

Result<> Audit::begin(storage::Writer& writer, RegionId region) {
  for (std::int64_t chain = 0; chain < kChains; ++chain) {
    TRY(writer.execute(
        sql::add_audit_head,
        {{"region_id", region}, {"chain", chain}, {"hash", base::Bytes(kHashSize, 0)}}));
  }
  return {};
}

Result<> Audit::record(storage::Writer& writer, const AuditEvent& event) {
  auto key = audit_key(TRY(regions_.region_key(event.region)));
  auto chain = chain_of(event.member);
  auto head = TRY(writer.first(sql::next_audit, {{"region_id", event.region}, {"chain", chain}},
                               [&](const storage::Row& row) {
                                 return Head{chain, row.integer(0), row.get<base::Bytes>(1)};
                               }));
  if (!head) return fail(ErrorCode::Internal, "The audit trail has no beginning.");
  Link link{chain, head->sequence, clock_.now(), event, head->hash, {}};
  link.hash = hash_of(link, key);
  TRY(writer.execute(sql::add_audit_event, {{"region_id", event.region},
                                            {"chain", chain},
                                            {"sequence", link.sequence},
                                            {"at", link.at},
                                            {"member_id", event.member},
                                            {"action", event.action},
                                            {"subject_kind", event.subject_kind},
                                            {"subject_id", event.subject},
                                            {"detail", event.detail},
                                            {"previous_hash", link.previous_hash},
                                            {"hash", link.hash}}));
  TRY(writer.execute(sql::set_audit_head,
                     {{"region_id", event.region}, {"chain", chain}, {"hash", link.hash}}));
  return {};
}

Result<AuditFindings> Audit::verify(storage::Reader& reader, RegionId region) {
  auto key = audit_key(TRY(regions_.region_key(region)));
  auto heads =
      TRY(reader.all(sql::audit_heads, {{"region_id", region}}, [](const storage::Row& row) {
        return Head{row.integer(0), row.integer(1), row.get<base::Bytes>(2)};
      }));
  AuditFindings findings;
  if (heads.size() != static_cast<std::size_t>(kChains)) {
    findings.problems.push_back("the audit trail misses a chain");
  }
  HashInput all;
  for (const auto& head : heads) {
    auto problem = TRY(verify_chain(reader, region, head, key));
    if (problem) findings.problems.push_back(*problem);
    findings.events += head.sequence;
    all.number(head.chain).number(head.sequence).part(head.hash);
  }
  auto seal = all.hash(key);
  findings.seal = base::to_hex(std::span(seal).first(8));
  return findings;
}

}  // namespace nabij::identity
