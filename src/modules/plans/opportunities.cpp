// Towards work, school, an internship or volunteering, and how it went (requirements B12, C10); and
// turning 18, at a day that the young person chose (C12).
#include "plans/service.hpp"
#include "plans/sql.hpp"

namespace nabij::plans {
namespace {

constexpr std::string_view kColumn = "plan_opportunity.words";
constexpr std::string_view kContact = "plan_opportunity.contact";
constexpr std::string_view kOutcome = "plan_outcome.words";
constexpr std::string_view kWhoStays = "plan_eighteen.who_stays";

struct OpportunityWords {
  std::string words;
  std::optional<std::string> contact;
  bool operator==(const OpportunityWords&) const = default;
};

Result<OpportunityWords> open(const Words& words, const OpportunityRow& row) {
  return OpportunityWords{TRY(words.open(row, kColumn, row.sealed_words)),
                          TRY(words.open(row, kContact, row.sealed_contact))};
}

Result<> seal(const Writing& writing, OpportunityRow& row, const OpportunityWording& wording) {
  row.sealed_words = TRY(writing.words.seal(row, kColumn, wording.words));
  row.sealed_contact = TRY(writing.words.seal(row, kContact, wording.contact));
  return {};
}

Result<OutcomeShape> outcome_shape(const Opened& opened, const OutcomeRow& row) {
  return OutcomeShape{row.outcome_id, row.moment,
                      row.outcome,    TRY(opened.words.open(row, kOutcome, row.sealed_words)),
                      row.at,         opened.names.by(row)};
}

std::optional<OutcomeMoment> asks(const OpportunityShape& shape, const Today& today) {
  if (shape.state != OpportunityState::Started || !shape.starts_on) return std::nullopt;
  std::vector<OutcomeMoment> answered;
  for (const auto& outcome : shape.outcomes) answered.push_back(outcome.moment);
  return outcome_to_ask(*shape.starts_on, today.day, today.outcome_times, answered);
}

}  // namespace

Result<Written> Plans::add_opportunity(const Actor& actor, PersonId person,
                                       const NewOpportunity& opportunity) {
  TRY(require(actor.side, Doing::AddOpportunity));
  TRY(require_on_list(*this, actor.region, "opportunity_kinds", opportunity.kind, "kind"));
  auto hash = TRY(content_hash(*this, actor.region, opportunity));
  return write_in_plan(*this, actor, plan_of(person), [&](Writing& writing) -> Result<bool> {
    Begun begun{sql::find_opportunity, opportunity.id.uuid, std::nullopt, hash};
    if (TRY(begun_before(writing, begun))) return false;
    auto record = writing.whose.main;
    if (opportunity.goal_id) record = TRY(record_of_goal(writing, *opportunity.goal_id));
    OpportunityRow row{writing.fact(record)};
    row.content_hash = hash;
    row.opportunity = opportunity.id;
    row.goal = opportunity.goal_id;
    row.kind = opportunity.kind;
    row.starts_on = opportunity.starts_on;
    TRY(seal(writing, row, opportunity));
    TRY(insert_opportunity(writing.writer, writing.region(), row));
    return true;
  });
}

Result<Written> Plans::change_opportunity(const Actor& actor, OpportunityId opportunity,
                                          const OpportunityChange& change) {
  TRY(require(actor.side, Doing::AddOpportunity));
  auto find = plan_with(sql::find_opportunity, actor.region, opportunity.uuid);
  return write_in_plan(*this, actor, find, [&](Writing& writing) -> Result<bool> {
    auto versions = TRY(list_opportunity_versions(writing.writer, writing.region(), opportunity));
    if (versions.empty()) return fail(ErrorCode::NotFound);
    const auto& before = versions.back();
    auto was = TRY(open(writing.words, before));
    if (was.words != change.words && !may_reword(actor.side, versions.front().side)) {
      return base::Error::field("words", "not_yours", "Only who said this says it differently.");
    }
    bool same = before.state == change.state && before.starts_on == change.starts_on &&
                was == OpportunityWords{change.words, change.contact};
    if (same) return false;
    OpportunityRow row = before;
    static_cast<Fact&>(row) = writing.fact(before.person);
    row.state = change.state;
    row.starts_on = change.starts_on;
    TRY(seal(writing, row, change));
    TRY(insert_opportunity(writing.writer, writing.region(), row));
    return true;
  });
}

Result<Written> Plans::add_outcome(const Actor& actor, OpportunityId opportunity,
                                   const NewOutcome& outcome) {
  TRY(require(actor.side, Doing::AddOpportunity));
  auto hash = TRY(content_hash(*this, actor.region, outcome));
  auto find = plan_with(sql::find_opportunity, actor.region, opportunity.uuid);
  return write_in_plan(*this, actor, find, [&](Writing& writing) -> Result<bool> {
    Begun begun{sql::find_outcome, outcome.id.uuid, opportunity.uuid, hash};
    if (TRY(begun_before(writing, begun))) return false;
    auto versions = TRY(list_opportunity_versions(writing.writer, writing.region(), opportunity));
    if (versions.empty()) return fail(ErrorCode::NotFound);
    OutcomeRow row{writing.fact(versions.front().person)};
    row.content_hash = hash;
    row.outcome_id = outcome.id;
    row.opportunity = opportunity;
    row.moment = outcome.moment;
    row.outcome = outcome.outcome;
    row.sealed_words = TRY(writing.words.seal(row, kOutcome, outcome.words));
    TRY(insert_outcome(writing.writer, writing.region(), row));
    return true;
  });
}

Result<Written> Plans::plan_eighteen(const Actor& actor, PersonId person,
                                     const EighteenWording& wording) {
  TRY(require(actor.side, Doing::PlanEighteen));
  return write_in_plan(*this, actor, plan_of(person), [&](Writing& writing) -> Result<bool> {
    auto rows = TRY(list_eighteens(writing.writer, writing.region(), writing.whose.records));
    if (!rows.empty() && rows.back().ask_on == wording.ask_on) {
      const auto& before = rows.back();
      auto stays = TRY(writing.words.open(before, kWhoStays, before.sealed_who_stays));
      if (stays == wording.who_stays) return false;
    }
    EighteenRow row{writing.fact(writing.whose.main)};
    row.ask_on = wording.ask_on;
    row.sealed_who_stays = TRY(writing.words.seal(row, kWhoStays, wording.who_stays));
    TRY(insert_eighteen(writing.writer, writing.region(), row));
    return true;
  });
}

Result<> add_opportunities(const Opened& opened, PlanPage& page, Leaves& leaves,
                           const Today& today) {
  for (const auto& thread :
       threads(std::move(leaves.opportunities), &OpportunityRow::opportunity)) {
    const auto& row = thread.newest();
    auto words = TRY(open(opened.words, row));
    OpportunityShape shape;
    shape.id = row.opportunity;
    shape.kind = row.kind;
    shape.state = row.state;
    shape.words = std::move(words.words);
    shape.contact = std::move(words.contact);
    shape.starts_on = row.starts_on;
    shape.goal_id = row.goal;
    for (const auto& outcome : leaves.outcomes) {
      if (outcome.opportunity != row.opportunity) continue;
      shape.outcomes.push_back(TRY(outcome_shape(opened, outcome)));
    }
    shape.ask_now = asks(shape, today);
    shape.by = opened.names.by(thread.first());
    page.opportunities.push_back(std::move(shape));
  }
  return {};
}

Result<> add_eighteen(const Opened& opened, PlanPage& page, const std::vector<EighteenRow>& rows,
                      const Today& today) {
  if (rows.empty()) return {};
  const auto& row = rows.back();
  page.eighteen =
      EighteenShape{row.ask_on, TRY(opened.words.open(row, kWhoStays, row.sealed_who_stays)),
                    row.ask_on && *row.ask_on <= today.day};
  return {};
}

}  // namespace nabij::plans
