#include "agreements/domain/agreements.hpp"

namespace nabij::agreements {

State to_state(Ended ended) {
  switch (ended) {
    case Ended::Kept: return State::Kept;
    case Ended::NotKept: return State::NotKept;
    case Ended::LetGo: return State::LetGo;
  }
  return State::Open;
}

Verdicts verdicts(const std::vector<Version>& versions) {
  Verdicts found;
  for (const auto& version : versions) {
    if (version.terms.state == State::Open) {
      found = {};
    } else if (version.side == Side::YoungPerson) {
      found.young_person = version.terms.state;
    } else {
      found.worker = version.terms.state;
    }
  }
  return found;
}

std::int64_t times_moved(const std::vector<Version>& versions) {
  std::int64_t count = 0;
  for (std::size_t at = 1; at < versions.size(); ++at) {
    const auto& [before, after] = std::pair(versions[at - 1].terms, versions[at].terms);
    bool other_day = before.due_on != after.due_on;
    if (after.state == State::Open && other_day && before.due_on) ++count;
  }
  return count;
}

bool owes_a_word(Side side, const Terms& before, const Terms& after) {
  if (side == Side::YoungPerson || !is_workers(before.promised_by)) return false;
  bool moved = after.state == State::Open && before.due_on && before.due_on != after.due_on;
  return moved || after.state == State::NotKept || after.state == State::LetGo;
}

}  // namespace nabij::agreements
