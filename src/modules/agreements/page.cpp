// Agreements as they stand, with everything that was said about each.
#include <algorithm>

#include "agreements/push.hpp"
#include "agreements/service.hpp"
#include "agreements/store/firmness.hpp"

namespace nabij::agreements {
namespace {

std::optional<std::string> name_of(const Names& names, const std::optional<MemberId>& member) {
  auto name = member ? names.find(*member) : names.end();
  return name == names.end() ? std::nullopt : std::optional<std::string>(name->second);
}

// Open ones first, by their day and those without one last; then what ended, newest first.
bool comes_before(const AgreementShape& one, const AgreementShape& other) {
  bool open = one.state == State::Open;
  if (open != (other.state == State::Open)) return open;
  if (!open) return one.versions.back().at > other.versions.back().at;
  return one.due_on.value_or(kNoDay) < other.due_on.value_or(kNoDay);
}

}  // namespace

std::vector<Version> versions_of(const Thread& thread) {
  std::vector<Version> versions;
  versions.reserve(thread.size());
  for (const auto& row : thread) versions.push_back({row.side, row.terms});
  return versions;
}

Result<Names> names_in(Agreements& agreements, storage::Reader& reader, RegionId region,
                       const std::vector<Thread>& threads) {
  std::vector<MemberId> members;
  for (const auto& thread : threads) {
    for (const auto& row : thread) {
      members.push_back(row.terms.worker);
      if (row.member) members.push_back(*row.member);
    }
  }
  if (members.empty()) return Names{};
  return agreements.needs().identity.member_names(reader, region, members);
}

Result<AgreementShape> shape_of(const privacy::KeyRing& keys, const Names& names,
                                const Thread& thread, base::LocalDay today) {
  const auto& newest = thread.back();
  const auto& terms = newest.terms;
  auto at = [](const VersionRow& row, std::string_view column) {
    return privacy::WordsAt{row.person, row.id.uuid, column};
  };
  AgreementShape shape;
  shape.id = newest.agreement;
  shape.promised_by = terms.promised_by;
  shape.worker_id = terms.worker;
  shape.worker_name = name_of(names, terms.worker).value_or("");
  shape.words = TRY(keys.open(at(newest, kWordsColumn), newest.sealed_words));
  shape.due_on = terms.due_on;
  shape.due_minute = terms.due_minute;
  shape.explained_back = terms.explained_back;
  shape.depends_on = TRY(keys.open(at(newest, kDependsColumn), newest.sealed_depends_on));
  shape.answer_by = terms.answer_by;
  shape.state = terms.state;
  auto versions = versions_of(thread);
  auto said = verdicts(versions);
  shape.young_person_says = said.young_person;
  shape.worker_says = said.worker;
  shape.differ = said.differ();
  shape.late = terms.state == State::Open && terms.due_on && *terms.due_on < today;
  shape.times_moved = times_moved(versions);
  for (const auto& row : thread) {
    auto why = TRY(keys.open(at(row, kWhyColumn), row.sealed_why));
    shape.versions.push_back({row.at, row.side, name_of(names, row.member), row.terms.state,
                              row.terms.due_on, std::move(why)});
  }
  return shape;
}

Result<AgreementsPage> read_page(Agreements& agreements, storage::Reader& reader,
                                 const Actor& actor, PersonId person, base::LocalDay today) {
  auto whose = TRY(find_whose(agreements, reader, actor, person));
  auto threads = TRY(list_agreements(reader, actor.region, whose.records));
  auto keys = TRY(agreements.needs().people.keys_of(reader, actor.region, whose.records));
  auto names = TRY(names_in(agreements, reader, actor.region, threads));
  AgreementsPage page;
  page.person_id = whose.main;
  page.reminder = TRY(reminder_of(agreements, reader, actor.region, whose.records, keys));
  page.firmness = TRY(find_firmness(reader, actor.region, whose.records));
  bool at_own_phone = !actor.phone && agreements.needs().pusher != nullptr;
  if (at_own_phone) page.reminder.push_key = TRY(public_push_key(reader, actor.region));
  for (const auto& thread : threads) {
    page.items.push_back(TRY(shape_of(keys, names, thread, today)));
  }
  for (const auto& sent : TRY(list_sent(reader, actor.region, whose.records))) {
    for (auto& item : page.items) {
      if (item.id == sent.agreement && item.due_on == sent.due_on) item.reminder = sent.state;
    }
  }
  std::ranges::sort(page.items, comes_before);
  return page;
}

}  // namespace nabij::agreements
