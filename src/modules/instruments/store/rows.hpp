// Instruments and answers as they stand in the database.
#pragma once

#include "instruments/answer_shapes.hpp"
#include "storage/database.hpp"

namespace nabij::instruments {

using Records = std::vector<PersonId>;

// How many of the newest answers of one pair are read.
inline constexpr std::int64_t kAnswersShown = 60;

struct InstrumentRow {
  InstrumentId id;
  std::string code;
  std::int64_t version = 1;
  base::Instant at;
  std::string definition;
  std::optional<base::Instant> ended_at;
};
struct Stamp {
  RegionId region;
  MemberId member;
  base::Instant at;
};
Result<> insert_instrument(storage::Writer& writer, const Stamp& stamp, const NewInstrument& fresh);
Result<std::optional<InstrumentRow>> find_instrument(storage::Reader& reader, RegionId region,
                                                     InstrumentId id);
// By code, the newest version first.
Result<std::vector<InstrumentRow>> list_instruments(storage::Reader& reader, RegionId region);
Result<> end_instrument(storage::Writer& writer, RegionId region, InstrumentId id,
                        base::Instant at);

struct AnswersRow {
  PersonId person;  // the record that they were given under: its key opens them
  AnswersId id;
  base::Instant at;
  MemberId member;
  InstrumentId instrument;
  Side side = Side::YoungPerson;
  base::Bytes sealed_marks;
};
Result<> insert_answers(storage::Writer& writer, RegionId region, const AnswersRow& row);
Result<std::optional<AnswersRow>> find_answers(storage::Reader& reader, RegionId region,
                                               AnswersId id);
// Of these records and this worker, oldest first, at most kAnswersShown.
Result<std::vector<AnswersRow>> list_answers(storage::Reader& reader, RegionId region,
                                             const Records& people, MemberId worker);
Result<> delete_answers(storage::Writer& writer, RegionId region, const AnswersRow& row);

}  // namespace nabij::instruments
