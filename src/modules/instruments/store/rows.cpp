#include "instruments/store/rows.hpp"

#include <algorithm>

#include "instruments/definition.hpp"
#include "instruments/sql.hpp"

namespace nabij::instruments {
namespace {

using storage::Row;

InstrumentRow to_instrument(const Row& row) {
  return {row.id<InstrumentId>(0),   std::string(row.text(1)), row.get<std::int64_t>(2),
          row.get<base::Instant>(3), std::string(row.text(4)), row.optional<base::Instant>(5)};
}

AnswersRow to_answers(const Row& row) {
  return {row.id<PersonId>(0),       row.id<AnswersId>(1),
          row.get<base::Instant>(2), row.id<MemberId>(3),
          row.id<InstrumentId>(4),   base::from_name<Side>(row.text(5)).value_or(Side::YoungPerson),
          row.get<base::Bytes>(6)};
}

}  // namespace

Result<> insert_instrument(storage::Writer& writer, const Stamp& stamp,
                           const NewInstrument& fresh) {
  TRY(writer.execute(sql::insert_instrument, {{"region_id", stamp.region},
                                              {"id", fresh.id},
                                              {"code", fresh.definition.code},
                                              {"version", fresh.definition.version},
                                              {"at", stamp.at},
                                              {"member_id", stamp.member},
                                              {"definition", to_text(fresh.definition)}}));
  return {};
}

Result<std::optional<InstrumentRow>> find_instrument(storage::Reader& reader, RegionId region,
                                                     InstrumentId id) {
  return reader.first(sql::find_instrument, {{"region_id", region}, {"id", id}}, to_instrument);
}

Result<std::vector<InstrumentRow>> list_instruments(storage::Reader& reader, RegionId region) {
  return reader.all(sql::list_instruments, {{"region_id", region}}, to_instrument);
}

Result<> end_instrument(storage::Writer& writer, RegionId region, InstrumentId id,
                        base::Instant at) {
  TRY(writer.execute(sql::end_instrument, {{"region_id", region}, {"id", id}, {"at", at}}));
  return {};
}

Result<> insert_answers(storage::Writer& writer, RegionId region, const AnswersRow& row) {
  TRY(writer.execute(sql::insert_answers, {{"region_id", region},
                                           {"person_id", row.person},
                                           {"id", row.id},
                                           {"at", row.at},
                                           {"member_id", row.member},
                                           {"instrument_id", row.instrument},
                                           {"side", base::to_name(row.side)},
                                           {"sealed_marks", row.sealed_marks}}));
  return {};
}

Result<std::optional<AnswersRow>> find_answers(storage::Reader& reader, RegionId region,
                                               AnswersId id) {
  return reader.first(sql::find_answers, {{"region_id", region}, {"id", id}}, to_answers);
}

Result<std::vector<AnswersRow>> list_answers(storage::Reader& reader, RegionId region,
                                             const Records& people, MemberId worker) {
  if (people.empty()) return std::vector<AnswersRow>{};
  auto rows = TRY(reader.all(
      sql::list_answers,
      {{"region_id", region}, {"people", people}, {"member_id", worker}, {"limit", kAnswersShown}},
      to_answers));
  std::ranges::reverse(rows);
  return rows;
}

Result<> delete_answers(storage::Writer& writer, RegionId region, const AnswersRow& row) {
  TRY(writer.execute(sql::delete_answers,
                     {{"region_id", region}, {"person_id", row.person}, {"id", row.id}}));
  return {};
}

}  // namespace nabij::instruments
