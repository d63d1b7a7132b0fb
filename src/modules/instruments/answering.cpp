// What a young person and a worker answered, read by the two of them alone.
#include <algorithm>

#include "instruments/definition.hpp"
#include "instruments/service.hpp"
#include "instruments/sql.hpp"
#include "privacy/key_ring.hpp"

namespace nabij::instruments {
namespace {

constexpr std::string_view kMarks = "instrument_answers.marks";

// One young person, for a worker who may see them.
struct Pair {
  PersonId main;
  Records records;
  bool open = false;
  privacy::KeyRing keys;
};

Result<Pair> find_pair(Instruments& instruments, storage::Reader& reader,
                       const privacy::PeopleScope& scope, PersonId person) {
  const auto& needs = instruments.needs();
  TRY(needs.people.require_visible(reader, scope, {person}));
  auto main = TRY(needs.people.main_of(reader, scope.region, person));
  auto records = TRY(needs.people.records_of(reader, scope.region, main));
  auto keys = TRY(needs.people.keys_of(reader, scope.region, records));
  auto today = TRY(needs.identity.regions().today(scope.region));
  bool open = TRY(needs.alliance.goes_along(reader, scope, records, today));
  return Pair{main, std::move(records), open, std::move(keys)};
}

privacy::WordsAt place_of(const AnswersRow& row) { return {row.person, row.id.uuid, kMarks}; }

Result<AnswersShape> open_answers(const Pair& pair, const AnswersRow& row,
                                  const std::vector<InstrumentShape>& instruments) {
  auto marks = TRY(marks_from(TRY(pair.keys.open(place_of(row), row.sealed_marks))));
  AnswersShape shape{row.id, row.instrument, row.side, row.at, std::move(marks), {}};
  auto asked = std::ranges::find(instruments, row.instrument, &InstrumentShape::id);
  if (asked != instruments.end()) shape.scores = scores_of(asked->definition, shape.marks);
  return shape;
}

Result<InstrumentPage> read_page(Instruments& instruments, storage::Reader& reader,
                                 const privacy::PeopleScope& scope, PersonId person) {
  auto pair = TRY(find_pair(instruments, reader, scope, person));
  InstrumentPage page;
  page.person_id = pair.main;
  page.open = pair.open;
  if (!page.open) return page;
  auto today = TRY(instruments.needs().identity.regions().today(scope.region));
  page.instruments = TRY(read_instruments(reader, scope.region, today));
  for (const auto& row : TRY(list_answers(reader, scope.region, pair.records, scope.member))) {
    page.answers.push_back(TRY(open_answers(pair, row, page.instruments)));
  }
  std::erase_if(page.instruments, [&](const InstrumentShape& each) {
    return !each.open && std::ranges::find(page.answers, each.id, &AnswersShape::instrument_id) ==
                             page.answers.end();
  });
  return page;
}

// False when exactly this stood there already.
Result<bool> is_new(const Pair& pair, storage::Reader& reader, const privacy::PeopleScope& scope,
                    const NewAnswers& fresh) {
  auto before = TRY(find_answers(reader, scope.region, fresh.id));
  if (!before) return true;
  bool same = std::ranges::find(pair.records, before->person) != pair.records.end() &&
              before->member == scope.member && before->instrument == fresh.instrument_id &&
              before->side == fresh.side;
  if (same) {
    same = TRY(marks_from(TRY(pair.keys.open(place_of(*before), before->sealed_marks)))) ==
           fresh.marks;
  }
  if (same) return false;
  return fail(ErrorCode::Conflict, "This id was used before for something else.");
}

Result<> check_can_be_answered(storage::Reader& reader, RegionId region, base::LocalDay today,
                               const NewAnswers& fresh) {
  auto instruments = TRY(read_instruments(reader, region, today));
  auto asked = std::ranges::find(instruments, fresh.instrument_id, &InstrumentShape::id);
  if (asked == instruments.end()) {
    return base::Error::field("instrument_id", "not_found", "There is no such questionnaire.");
  }
  TRY(check_marks(asked->definition, fresh));
  if (asked->open) return {};
  return fail(ErrorCode::Conflict, "This questionnaire is not answered any more.");
}

Result<bool> write(Instruments& instruments, storage::Writer& writer,
                   const privacy::PeopleScope& scope, PersonId person, const NewAnswers& fresh) {
  const auto& needs = instruments.needs();
  auto pair = TRY(find_pair(instruments, writer, scope, person));
  if (!TRY(is_new(pair, writer, scope, fresh))) {
    // The answer shows what stands there: without a fact of one's own that is a look.
    TRY(needs.people.record_look(writer, scope, pair.main, kLook));
    return false;
  }
  if (!pair.open) {
    return fail(ErrorCode::Conflict, "Only whoever goes along with them does this with them.");
  }
  auto today = TRY(needs.identity.regions().today(scope.region));
  TRY(check_can_be_answered(writer, scope.region, today, fresh));
  AnswersRow row{pair.main,  fresh.id, needs.clock.now(), scope.member, fresh.instrument_id,
                 fresh.side, {}};
  row.sealed_marks = TRY(pair.keys.seal(place_of(row), to_text(fresh.marks)));
  TRY(insert_answers(writer, scope.region, row));
  TRY(needs.people.raise_layer(writer, {scope.region, pair.main}, people::Layer::Known,
                               scope.member));
  return true;
}

}  // namespace

Instruments::Instruments(const Dependencies& dependencies) : needs_(dependencies) {
  needs_.people.when_details_end(
      [this](storage::Writer& writer, RegionId region, const std::vector<PersonId>& records) {
        return forget(writer, region, records);
      });
}

Result<InstrumentPage> Instruments::page(const privacy::PeopleScope& scope, PersonId person) {
  auto page = TRY(needs_.database.read(
      [&](storage::Reader& reader) { return read_page(*this, reader, scope, person); }));
  TRY(needs_.database.write([&](storage::Writer& writer) {
    return needs_.people.record_look_beside(writer, scope, page.person_id, kLook);
  }));
  return page;
}

Result<After<InstrumentPage>> Instruments::answer(const privacy::PeopleScope& scope,
                                                  PersonId person, const NewAnswers& answers) {
  bool added = TRY(needs_.database.write(
      [&](storage::Writer& writer) { return write(*this, writer, scope, person, answers); }));
  auto page = TRY(needs_.database.read(
      [&](storage::Reader& reader) { return read_page(*this, reader, scope, person); }));
  return After<InstrumentPage>{std::move(page), added};
}

Result<InstrumentPage> Instruments::take_back(const privacy::PeopleScope& scope,
                                              AnswersId answers) {
  auto person = TRY(needs_.database.write([&](storage::Writer& writer) -> Result<PersonId> {
    auto row = TRY(find_answers(writer, scope.region, answers));
    // Somebody else's is as if it were not there.
    if (!row || row->member != scope.member) return fail(ErrorCode::NotFound);
    auto pair = TRY(find_pair(*this, writer, scope, row->person));
    if (!pair.open) return fail(ErrorCode::NotFound);
    TRY(delete_answers(writer, scope.region, *row));
    TRY(needs_.people.record_look(writer, scope, pair.main, kLook));
    return pair.main;
  }));
  return needs_.database.read(
      [&](storage::Reader& reader) { return read_page(*this, reader, scope, person); });
}

Result<> Instruments::forget(storage::Writer& writer, RegionId region,
                             const std::vector<PersonId>& records) {
  TRY(writer.execute(sql::forget_answers, {{"region_id", region}, {"people", records}}));
  return {};
}

}  // namespace nabij::instruments
