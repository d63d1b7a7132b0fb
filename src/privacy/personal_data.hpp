// How personal a field is. Every field of the API carries one of these; the data dictionary, the
// log filter and the handbook page "what we keep" derive from it.
#pragma once

#include "base/named_enum.hpp"

namespace nabij::privacy {

enum class PersonalData {
  None,       // says nothing about anybody
  Staff,      // about a member at work
  Pseudonym,  // points at a young person without saying who
  Identity,   // what a young person is called, or how to reach them
  Account,    // what happened with a young person: where, when, about what
  FreeText,   // words about a young person; always sealed
  Secret,     // a password or token; never logged, never sent back
};

}  // namespace nabij::privacy

template <>
struct nabij::base::NamedEnum<nabij::privacy::PersonalData> {
  using enum nabij::privacy::PersonalData;
  static constexpr std::array<std::pair<nabij::privacy::PersonalData, std::string_view>, 7> names{{
      {None, "none"},
      {Staff, "staff"},
      {Pseudonym, "pseudonym"},
      {Identity, "identity"},
      {Account, "account"},
      {FreeText, "free_text"},
      {Secret, "secret"},
  }};
};
