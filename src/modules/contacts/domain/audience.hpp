// For whom a note was written and how its author knows: declared by the author, kept by the system.
#pragma once

#include "base/named_enum.hpp"

namespace nabij::contacts {

enum class Audience { Me, Team };

// How the author knows (requirement E05): saw it, was told it by the young person, or heard it from
// somebody else. Hearsay is never shown without saying so.
enum class NoteStatus { Seen, Told, Hearsay };

// What is said about a note afterwards.
enum class NoteChangeKind {
  Verified,  // somebody looked into it, and it is so
  Untrue,    // it is not so
  OwnWords,  // what the young person says about it
};

}  // namespace nabij::contacts

template <>
struct nabij::base::NamedEnum<nabij::contacts::Audience> {
  using enum nabij::contacts::Audience;
  static constexpr std::array<std::pair<nabij::contacts::Audience, std::string_view>, 2> names{{
      {Me, "me"},
      {Team, "team"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::contacts::NoteStatus> {
  using enum nabij::contacts::NoteStatus;
  static constexpr std::array<std::pair<nabij::contacts::NoteStatus, std::string_view>, 3> names{{
      {Seen, "seen"},
      {Told, "told"},
      {Hearsay, "hearsay"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::contacts::NoteChangeKind> {
  using enum nabij::contacts::NoteChangeKind;
  static constexpr std::array<std::pair<nabij::contacts::NoteChangeKind, std::string_view>, 3>
      names{{
          {Verified, "verified"},
          {Untrue, "untrue"},
          {OwnWords, "own_words"},
      }};
};
