// Which internet addresses the program may connect to when somebody else chose the address: only
// those that the whole internet reaches. Everything else is inside somebody's house, perhaps ours.
// Source: the special-purpose address registries of IANA (RFC 6890).
#pragma once

#include <array>

namespace nabij::outbound {

using AddressBytes = std::array<unsigned char, 16>;  // IPv4 as ::ffff:a.b.c.d

enum class Reach { Public, Loopback, Inside };

Reach reach_of(const AddressBytes& address);

}  // namespace nabij::outbound
