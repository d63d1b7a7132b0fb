// Small steps: added, cut up, taken, and found easy, just right or too hard (requirements C02,
// K03).
#include "plans/service.hpp"
#include "plans/sql.hpp"

namespace nabij::plans {
namespace {

constexpr std::string_view kColumn = "plan_step.words";

StepState to_state(StepEnd end) {
  switch (end) {
    case StepEnd::Open: return StepState::Open;
    case StepEnd::Done: return StepState::Done;
    case StepEnd::LetGo: return StepState::LetGo;
  }
  return StepState::Open;
}

Result<std::vector<StepPlace>> places_in(const Writing& writing, GoalId goal) {
  auto rows = TRY(list_steps(writing.writer, writing.region(), writing.whose.records));
  std::erase_if(rows, [&](const StepRow& row) { return row.goal != goal; });
  std::vector<StepPlace> places;
  for (const auto& thread : threads(std::move(rows), &StepRow::step)) {
    places.push_back(place_of(thread));
  }
  return places;
}

// The same step as it stood, to be written down again with what changed.
Result<StepRow> again(const Writing& writing, const StepRow& before, const std::string& words) {
  StepRow row = before;
  static_cast<Fact&>(row) = writing.fact(before.person);
  row.chosen = false;
  row.sealed_words = TRY(writing.words.seal(row, kColumn, words));
  return row;
}

Result<bool> add_piece(const Writing& writing, const StepRow& from, const PieceOfStep& piece,
                       double place) {
  auto hash = TRY(content_hash(writing.plans, writing.region(), piece));
  Begun begun{sql::find_step, piece.id.uuid, from.goal.uuid, hash};
  if (TRY(begun_before(writing, begun))) return false;
  StepRow row{writing.fact(from.person)};
  row.content_hash = hash;
  row.step = piece.id;
  row.goal = from.goal;
  row.cut_from = from.step;
  row.place = place;
  row.sealed_words = TRY(writing.words.seal(row, kColumn, piece.words));
  TRY(insert_step(writing.writer, writing.region(), row));
  return true;
}

}  // namespace

StepPlace place_of(const Thread<StepRow>& thread) {
  const auto& newest = thread.newest();
  StepPlace place{newest.step, newest.place, newest.state, std::nullopt};
  for (const auto& version : thread.versions) {
    if (version.chosen) place.chosen = version.id;
  }
  return place;
}

Result<Written> Plans::add_step(const Actor& actor, GoalId goal, const NewStep& step) {
  TRY(require(actor.side, Doing::AddStep));
  auto hash = TRY(content_hash(*this, actor.region, step));
  auto find = plan_with(sql::find_goal, actor.region, goal.uuid);
  return write_in_plan(*this, actor, find, [&](Writing& writing) -> Result<bool> {
    Begun begun{sql::find_step, step.id.uuid, goal.uuid, hash};
    if (TRY(begun_before(writing, begun))) return false;
    StepRow row{writing.fact(TRY(record_of_goal(writing, goal)))};
    row.content_hash = hash;
    row.step = step.id;
    row.goal = goal;
    row.place = place_at_end(TRY(places_in(writing, goal)));
    row.sealed_words = TRY(writing.words.seal(row, kColumn, step.words));
    TRY(insert_step(writing.writer, writing.region(), row));
    return true;
  });
}

Result<Written> Plans::change_step(const Actor& actor, StepId step, const StepChange& change) {
  TRY(require(actor.side, Doing::EndStep));
  if (change.felt) TRY(require(actor.side, Doing::SayHowItFelt));
  auto find = plan_with(sql::find_step, actor.region, step.uuid);
  return write_in_plan(*this, actor, find, [&](Writing& writing) -> Result<bool> {
    auto versions = TRY(list_step_versions(writing.writer, writing.region(), step));
    if (versions.empty()) return fail(ErrorCode::NotFound);
    const auto& before = versions.back();
    auto words = TRY(writing.words.open(before, kColumn, before.sealed_words));
    bool reworded = change.words && *change.words != words;
    if (reworded && !may_reword(actor.side, versions.front().side)) {
      return base::Error::field("words", "not_yours", "Only who said this says it differently.");
    }
    auto felt = change.felt ? change.felt : before.felt;
    auto state = to_state(change.state);
    if (!reworded && !change.next && felt == before.felt && state == before.state) return false;
    auto row = TRY(again(writing, before, change.words.value_or(words)));
    row.felt = felt;
    row.state = state;
    row.chosen = change.next;
    TRY(insert_step(writing.writer, writing.region(), row));
    return true;
  });
}

Result<Written> Plans::cut_step(const Actor& actor, StepId step, const StepCut& cut) {
  TRY(require(actor.side, Doing::AddStep));
  if (cut.pieces.empty()) {
    return base::Error::field("pieces", "required", "Cutting up leaves at least one piece.");
  }
  auto find = plan_with(sql::find_step, actor.region, step.uuid);
  return write_in_plan(*this, actor, find, [&](Writing& writing) -> Result<bool> {
    auto versions = TRY(list_step_versions(writing.writer, writing.region(), step));
    if (versions.empty()) return fail(ErrorCode::NotFound);
    const auto& whole = versions.back();
    auto places = places_behind(TRY(places_in(writing, whole.goal)), step, cut.pieces.size());
    bool is_new = false;
    for (std::size_t index = 0; index < cut.pieces.size(); ++index) {
      is_new |= TRY(add_piece(writing, whole, cut.pieces[index], places[index]));
    }
    if (!is_new) return false;
    auto words = TRY(writing.words.open(whole, kColumn, whole.sealed_words));
    auto row = TRY(again(writing, whole, words));
    row.state = StepState::CutUp;
    TRY(insert_step(writing.writer, writing.region(), row));
    return true;
  });
}

}  // namespace nabij::plans
