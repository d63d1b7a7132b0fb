// Sheets, rules and exceptions as they stand in the database.
#pragma once

#include "boundaries/rule_shapes.hpp"
#include "storage/database.hpp"

namespace nabij::boundaries {

using Records = std::vector<PersonId>;
using Teams = std::vector<TeamId>;

using SheetId = base::Id<struct BoundarySheetTag>;

struct SheetRow {
  PersonId person;  // the record that it was written under: its key opens the words
  SheetId id;
  base::Instant at;
  MemberId member;
  TeamId team;
  Frame frame = Frame::Voluntary;
  bool told = false;
  std::optional<base::Bytes> negotiable;
  std::optional<base::Bytes> fixed;
  std::optional<base::Bytes> reported;
  std::optional<base::Bytes> between_us;
  std::optional<base::Bytes> expected;
};
Result<> insert_sheet(storage::Writer& writer, RegionId region, const SheetRow& row);
// Oldest first: of each team the last one holds.
Result<std::vector<SheetRow>> list_sheets(storage::Reader& reader, RegionId region,
                                          const Records& people);

struct RuleRow {
  TeamId team;
  RuleId id;
  RuleKind kind = RuleKind::House;
  std::string words;
  bool with_young_people = false;
  std::optional<base::Instant> reviewed_at;
  std::optional<base::Instant> ended_at;
};
struct RuleStamp {
  RegionId region;
  TeamId team;
  MemberId member;
  base::Instant at;
};
Result<> insert_rule(storage::Writer& writer, const RuleStamp& stamp, const NewRule& rule);
Result<std::optional<RuleRow>> find_rule(storage::Reader& reader, RegionId region, RuleId id);
// Ended ones too; of each team in the order in which they were made.
Result<std::vector<RuleRow>> list_rules(storage::Reader& reader, RegionId region,
                                        const Teams& teams);
Result<> end_rule(storage::Writer& writer, RegionId region, const RuleRow& row, base::Instant at);
Result<> review_rule(storage::Writer& writer, RegionId region, const RuleRow& row,
                     base::Instant at);

struct ExceptionRow {
  TeamId team;
  base::Instant at;
  ExceptionId id;
  RuleId rule;
  MemberId member;
  std::optional<PersonId> person;
  base::LocalDay happened_on;
  base::Bytes content_hash;
  base::Bytes what;
  base::Bytes why;
  std::optional<base::Bytes> explained;
};
using Exceptions = std::vector<ExceptionRow>;
Result<> insert_exception(storage::Writer& writer, RegionId region, const ExceptionRow& row);
Result<std::optional<ExceptionRow>> find_exception(storage::Reader& reader, RegionId region,
                                                   ExceptionId id);
// Newest first.
Result<Exceptions> list_exceptions(storage::Reader& reader, RegionId region, const Teams& teams,
                                   base::Instant from);
Result<Exceptions> list_exceptions_of_people(storage::Reader& reader, RegionId region,
                                             const Records& people);
Result<Exceptions> list_exceptions_before(storage::Reader& reader, RegionId region, TeamId team,
                                          base::Instant before);
Result<> delete_exceptions(storage::Writer& writer, RegionId region, const Exceptions& rows);

}  // namespace nabij::boundaries
