// The words that identity uses, with their names in JSON and in the database.
#pragma once

#include "base/ids.hpp"
#include "base/named_enum.hpp"

namespace nabij::identity {

enum class OrganisationKind { Provider, Commissioner };
enum class Locale { Dutch, English };

using InvitationId = base::Id<struct InvitationTag>;

}  // namespace nabij::identity

template <>
struct nabij::base::NamedEnum<nabij::identity::OrganisationKind> {
  using enum nabij::identity::OrganisationKind;
  static constexpr std::array<std::pair<nabij::identity::OrganisationKind, std::string_view>, 2>
      names{{{Provider, "provider"}, {Commissioner, "commissioner"}}};
};

template <>
struct nabij::base::NamedEnum<nabij::identity::Locale> {
  using enum nabij::identity::Locale;
  static constexpr std::array<std::pair<nabij::identity::Locale, std::string_view>, 2> names{
      {{Dutch, "nl"}, {English, "en"}}};
};
