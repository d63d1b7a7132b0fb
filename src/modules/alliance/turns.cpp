// Who goes along: taking a turn, changing it and ending it.
#include <algorithm>

#include "alliance/service.hpp"

namespace nabij::alliance {
namespace {

void add(std::vector<base::FieldError>& faults, std::string field, std::string code,
         std::string message) {
  faults.push_back({std::move(field), std::move(code), std::move(message)});
}

// What of a turn does not fit its role.
template <typename Wording>
void check_cover(std::vector<base::FieldError>& faults, TurnRole role, const Wording& wording,
                 base::LocalDay today) {
  bool is_cover = role == TurnRole::Cover;
  if (!is_cover && wording.until_on) {
    add(faults, "until_on", "only_for_cover", "Only cover has a last day.");
  }
  if (!is_cover && wording.waits) {
    add(faults, "waits", "only_for_cover", "Waiting for the guide goes with cover.");
  }
  if (!is_cover) return;
  if (!wording.until_on) {
    add(faults, "until_on", "required", "Say up to which day.");
  } else if (*wording.until_on < today) {
    add(faults, "until_on", "in_past", "This day is over.");
  } else if (*wording.until_on > today.plus_days(kLongestCoverDays)) {
    add(faults, "until_on", "too_far", "Who is away for longer than a year hands over.");
  }
}

Result<> invalid(std::vector<base::FieldError> faults) {
  if (faults.empty()) return {};
  auto error = base::Error::of(ErrorCode::InvalidInput);
  error.fields = std::move(faults);
  return error;
}

Result<> check_new(const Writing& writing, const std::vector<Turn>& turns, const NewTurn& turn) {
  std::vector<base::FieldError> faults;
  auto able =
      TRY(candidates(writing.alliance, writing.writer, writing.region(), writing.whose.main));
  bool let_in =
      std::ranges::any_of(able, [&](const auto& one) { return one.id == turn.worker_id; });
  if (!let_in) {
    add(faults, "worker_id", "not_let_in", "This is no worker of a team that they let in.");
  }
  const auto* guide = standing(turns, TurnRole::Guide, writing.today);
  if (turn.role != TurnRole::Guide && guide != nullptr && guide->worker == turn.worker_id) {
    add(faults, "worker_id", "is_the_guide", "The guide cannot be the other one as well.");
  }
  if (turn.role == TurnRole::Cover && guide == nullptr) {
    add(faults, "role", "no_guide", "There is no guide to cover for.");
  }
  check_cover(faults, turn.role, turn, writing.today);
  return invalid(std::move(faults));
}

Result<> end(const Writing& writing, TurnId id, EndedHow how) {
  auto row = TRY(find_turn(writing.writer, writing.region(), id));
  if (!row) return fail(ErrorCode::NotFound);
  row->turn.ended_how = how;
  return insert_turn(writing.writer, writing.stamp(row->person), row->turn);
}

// Makes room: whoever has the role, cover for a guide who goes, and another role of a new guide.
Result<> make_room(const Writing& writing, const std::vector<Turn>& turns, const NewTurn& fresh) {
  for (const auto& turn : turns) {
    if (!stands(turn, writing.today)) continue;
    bool new_guide = fresh.role == TurnRole::Guide;
    if (turn.role == fresh.role) {
      TRY(end(writing, turn.id, fresh.predecessor.value_or(EndedHow::MovedOn)));
    } else if (new_guide && turn.role == TurnRole::Cover) {
      TRY(end(writing, turn.id, EndedHow::CoverOver));
    } else if (new_guide && turn.worker == fresh.worker_id) {
      TRY(end(writing, turn.id, EndedHow::MovedOn));
    }
  }
  return {};
}

// True when exactly this turn began before; Conflict when its id stands for something else.
Result<bool> begun_before(const Writing& writing, const NewTurn& turn) {
  auto before = TRY(find_turn(writing.writer, writing.region(), turn.id));
  if (!before) return false;
  bool same = stands_in(writing.whose, before->person) && before->turn.role == turn.role &&
              before->turn.worker == turn.worker_id;
  if (same) return true;
  return fail(ErrorCode::Conflict, "This id was used before for something else.");
}

}  // namespace

Result<Written> Alliance::begin_turn(const privacy::PeopleScope& scope, PersonId person,
                                     const NewTurn& turn) {
  auto find = [person](storage::Reader&) -> Result<PersonId> { return person; };
  return write_for(*this, scope, find, [&](Writing& writing) -> Result<bool> {
    if (TRY(begun_before(writing, turn))) return false;
    auto turns = TRY(list_turns(writing.writer, writing.region(), writing.whose.records));
    TRY(check_new(writing, turns, turn));
    TRY(make_room(writing, turns, turn));
    Turn fresh;
    fresh.id = turn.id;
    fresh.role = turn.role;
    fresh.worker = turn.worker_id;
    fresh.met = turn.met;
    fresh.until_on = turn.until_on;
    fresh.waits = turn.waits;
    TRY(insert_turn(writing.writer, writing.stamp(writing.whose.main), fresh));
    return true;
  });
}

Result<Written> Alliance::change_turn(const privacy::PeopleScope& scope, TurnId turn,
                                      const TurnChange& change) {
  auto find = [&](storage::Reader& reader) -> Result<PersonId> {
    auto row = TRY(find_turn(reader, scope.region, turn));
    if (!row) return fail(ErrorCode::NotFound);
    return row->person;
  };
  return write_for(*this, scope, find, [&](Writing& writing) -> Result<bool> {
    auto row = TRY(find_turn(writing.writer, writing.region(), turn));
    if (!row) return fail(ErrorCode::NotFound);
    auto& now = row->turn;
    bool same = now.met == change.met && now.until_on == change.until_on &&
                now.waits == change.waits && now.ended_how == change.ended_how;
    if (same) return false;
    if (now.ended_how) return fail(ErrorCode::Conflict, "This turn has ended.");
    // Ending is never refused for what its last day was.
    std::vector<base::FieldError> faults;
    if (!change.ended_how) check_cover(faults, now.role, change, writing.today);
    TRY(invalid(std::move(faults)));
    now.met = change.met;
    now.until_on = now.role == TurnRole::Cover ? change.until_on : std::nullopt;
    now.waits = now.role == TurnRole::Cover && change.waits;
    now.ended_how = change.ended_how;
    TRY(insert_turn(writing.writer, writing.stamp(row->person), now));
    return true;
  });
}

}  // namespace nabij::alliance
