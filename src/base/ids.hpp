// Identifiers: UUIDv7 (RFC 9562), strongly typed per kind of thing.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "base/clock.hpp"

namespace nabij::base {

struct Uuid {
  std::array<unsigned char, 16> bytes{};
  auto operator<=>(const Uuid&) const = default;
  bool is_nil() const { return *this == Uuid{}; }
};

std::string to_text(const Uuid& uuid);
// Lower or upper case, with hyphens, version 7 and the RFC variant only.
std::optional<Uuid> parse_uuid(std::string_view text);

// An identifier of one kind of thing; `Tag` only keeps kinds apart.
template <typename Tag>
struct Id {
  Uuid uuid;
  auto operator<=>(const Id&) const = default;
  bool is_nil() const { return uuid.is_nil(); }
};

template <typename Tag>
std::string to_text(const Id<Tag>& id) {
  return to_text(id.uuid);
}

// Makes identifiers that sort by time, also within one millisecond of one process.
class IdSource {
 public:
  IdSource(const Clock& clock, Random& random) : clock_(clock), random_(random) {}
  template <typename AnyId>
  AnyId make() {
    return AnyId{next()};
  }
  Uuid next();
  // As if made at another time: for demo data and imports of the past.
  Uuid next_at(Instant instant);

 private:
  const Clock& clock_;
  Random& random_;
  std::mutex mutex_;
  std::int64_t last_ms_ = 0;
  unsigned counter_ = 0;
};

// Kinds that several modules name.
using RegionId = Id<struct RegionTag>;
using OrganisationId = Id<struct OrganisationTag>;
using TeamId = Id<struct TeamTag>;
using MemberId = Id<struct MemberTag>;
using SessionId = Id<struct SessionTag>;
using PersonId = Id<struct PersonTag>;
using PlaceId = Id<struct PlaceTag>;
using AreaId = Id<struct AreaTag>;
using ContactId = Id<struct ContactTag>;
using OwnLinkId = Id<struct OwnLinkTag>;

}  // namespace nabij::base

namespace nabij {
using base::AreaId;
using base::ContactId;
using base::MemberId;
using base::OrganisationId;
using base::OwnLinkId;
using base::PersonId;
using base::PlaceId;
using base::RegionId;
using base::SessionId;
using base::TeamId;
}  // namespace nabij

template <>
struct std::hash<nabij::base::Uuid> {
  std::size_t operator()(const nabij::base::Uuid& uuid) const noexcept;
};
template <typename Tag>
struct std::hash<nabij::base::Id<Tag>> {
  std::size_t operator()(const nabij::base::Id<Tag>& id) const noexcept {
    return std::hash<nabij::base::Uuid>{}(id.uuid);
  }
};
