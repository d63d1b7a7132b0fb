// Two records that are one young person, and taking that back.
#pragma once

#include "people/people.hpp"

namespace nabij::people {

struct MergePeople {
  People& people;
  struct Input {
    PersonId person_id;
    MergeId id;
    PersonId other_id;
    static constexpr std::string_view schema_name = "NewMerge";
    static constexpr auto fields() {
      using http::field;
      using enum privacy::PersonalData;
      return std::tuple{
          field("person_id", &Input::person_id, {.in = http::In::Path, .personal = Pseudonym}),
          field("id", &Input::id, {.about = "Made by the client"}),
          field("other_id", &Input::other_id,
                {.personal = Pseudonym, .about = "The record that becomes part of this one"})};
    }
  };
  struct Output {
    MergeId merge_id;
    static constexpr std::string_view schema_name = "Merge";
    static constexpr auto fields() {
      return std::tuple{http::field("merge_id", &Output::merge_id)};
    }
  };
  static http::Spec spec();
  Result<Output> handle(http::Call& call, const Input& input) const;
};

struct UndoMerge {
  People& people;
  struct Input {
    MergeId merge_id;
    static constexpr std::string_view schema_name = "UndoMerge";
    static constexpr auto fields() {
      return std::tuple{http::field("merge_id", &Input::merge_id, {.in = http::In::Path})};
    }
  };
  using Output = http::NoContent;
  static http::Spec spec();
  Result<Output> handle(http::Call& call, const Input& input) const;
};

}  // namespace nabij::people
