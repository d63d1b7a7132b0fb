// What every row of a plan begins with: which version it is, whose plan, when, and by whom.
#pragma once

#include "base/text.hpp"
#include "plans/domain/actor.hpp"
#include "plans/domain/kinds.hpp"
#include "privacy/sealing.hpp"
#include "storage/database.hpp"

namespace nabij::plans {

struct Fact {
  FactId id;
  PersonId person;  // the record that it was written under: its key opens the words
  base::Instant at;
  Side side = Side::YoungPerson;
  std::optional<MemberId> member;
  std::optional<base::Bytes> content_hash;  // of what began a thing; later versions have none
};

// What a thing began with.
struct Beginning {
  PersonId person;
  std::optional<base::Bytes> content_hash;
  base::Uuid about;  // the goal or the thing it belongs to
};

// The parameters that every insert has.
storage::Params fact_params(RegionId region, const Fact& fact);
// Columns 0 to 4 of every list: id, person_id, at, side, member_id.
Fact to_fact(const storage::Row& row);

// The beginning of a thing, by a query that takes :thing_id.
Result<std::optional<Beginning>> find_beginning(storage::Reader& reader, const storage::Sql& sql,
                                                RegionId region, const base::Uuid& thing);

template <base::Named E>
E named(const storage::Row& row, int column, E otherwise) {
  return base::from_name<E>(row.text(column)).value_or(otherwise);
}
template <base::Named E>
std::optional<std::string> name_of(const std::optional<E>& value) {
  return value ? std::optional<std::string>(base::to_name(*value)) : std::nullopt;
}

template <typename... More>
storage::Params joined(storage::Params params, More&&... more) {
  (params.push_back(std::forward<More>(more)), ...);
  return params;
}

}  // namespace nabij::plans
