// Making an agreement, and saying what became of it.
#include "agreements/service.hpp"
#include "http/encode.hpp"
#include "privacy/fingerprint.hpp"

namespace nabij::agreements {
namespace {

using Faults = std::vector<base::FieldError>;

void add(Faults& faults, std::string field, std::string code, std::string message) {
  faults.push_back({std::move(field), std::move(code), std::move(message)});
}

Result<> invalid(Faults faults) {
  if (faults.empty()) return {};
  auto error = base::Error::of(ErrorCode::InvalidInput);
  error.fields = std::move(faults);
  return error;
}

// A day that somebody can still keep to.
void check_day(Faults& faults, std::string_view field, std::optional<base::LocalDay> day,
               base::LocalDay today) {
  if (!day) return;
  if (*day < today) {
    add(faults, std::string(field), "in_past", "This day is over.");
  } else if (*day > today.plus_days(kFurthestDays)) {
    add(faults, std::string(field), "too_far", "Promise no further than a year ahead.");
  }
}

void check_minute(Faults& faults, bool day, bool minute) {
  if (minute && !day) add(faults, "due_minute", "needs_day", "A time belongs to a day.");
}

Result<> check_new(const NewAgreement& agreement, base::LocalDay today) {
  Faults faults;
  check_day(faults, "due_on", agreement.due_on, today);
  check_minute(faults, agreement.due_on.has_value(), agreement.due_minute.has_value());
  check_day(faults, "answer_by", agreement.answer_by, today);
  if (agreement.depends_on && !agreement.answer_by) {
    add(faults, "answer_by", "required", "Say by when you know, and promise that.");
  }
  if (agreement.answer_by && !agreement.depends_on) {
    add(faults, "depends_on", "required", "Say whom it hangs on.");
  }
  return invalid(std::move(faults));
}

Result<> check_change(const AgreementChange& change, const Terms& before, const Terms& after,
                      base::LocalDay today) {
  Faults faults;
  bool open = change.state == State::Open;
  if (!open && change.due_on) {
    add(faults, "due_on", "only_when_open", "Another day belongs to an agreement that is open.");
  }
  check_minute(faults, change.due_on.has_value(), change.due_minute.has_value());
  // The day that it has may be over; another one may not.
  if (open && change.due_on != before.due_on) check_day(faults, "due_on", change.due_on, today);
  if (!change.why && owes_a_word(change.side, before, after)) {
    add(faults, "why", "required", "Tell them why: they count on you.");
  }
  return invalid(std::move(faults));
}

Terms changed(const Terms& before, const AgreementChange& change,
              const std::optional<MemberId>& member) {
  Terms after = before;
  after.state = change.state;
  after.explained_back = change.explained_back.value_or(before.explained_back);
  if (change.state == State::Open) {
    after.due_on = change.due_on;
    after.due_minute = change.due_minute;
  }
  if (change.take_over && member) after.worker = *member;
  return after;
}

// Who an agreement is with must be there: the young person by themself changes, and makes none.
Result<> insert_new(const Writing& writing, const NewAgreement& agreement, base::Bytes hash) {
  auto member = writing.actor.member();
  if (!member) return fail(ErrorCode::NotFound);
  auto row = writing.row(writing.whose.main, agreement.id, agreement.side);
  row.content_hash = std::move(hash);
  row.terms = {agreement.promised_by, *member,
               State::Open,           agreement.due_on,
               agreement.due_minute,  agreement.explained_back,
               agreement.answer_by};
  row.sealed_words = TRY(writing.keys.seal(writing.at(row, kWordsColumn), agreement.words));
  row.sealed_depends_on =
      TRY(writing.keys.seal(writing.at(row, kDependsColumn), agreement.depends_on));
  TRY(insert_version(writing.writer, writing.actor.region, row));
  return writing.agreements.needs().people.raise_layer(
      writing.writer, {writing.actor.region, writing.whose.main}, people::Layer::Known, *member);
}

Result<bool> write_new(const Writing& writing, const NewAgreement& agreement, base::Bytes hash) {
  auto before = TRY(find_agreement(writing.writer, writing.actor.region, agreement.id));
  if (before.empty()) {
    TRY(check_new(agreement, writing.today));
    TRY(insert_new(writing, agreement, std::move(hash)));
    return true;
  }
  bool same = stands_in(writing.whose, before.front().person) &&
              before.front().member == writing.actor.member() &&
              before.front().content_hash == hash;
  if (same) return false;
  return fail(ErrorCode::Conflict, "This id was used before for something else.");
}

Result<bool> write_change(const Writing& writing, AgreementId id, const AgreementChange& change) {
  auto thread = TRY(find_agreement(writing.writer, writing.actor.region, id));
  if (thread.empty()) return fail(ErrorCode::NotFound);
  const auto& before = thread.back();
  auto after = changed(before.terms, change, writing.actor.member());
  auto said = verdicts(versions_of(thread));
  auto own = change.side == Side::YoungPerson ? said.young_person : said.worker;
  auto why = TRY(writing.keys.open(writing.at(before, kWhyColumn), before.sealed_why));
  bool no_news = after == before.terms && (change.state == State::Open || own == change.state) &&
                 (!change.why || (change.why == why && before.side == change.side));
  if (no_news) return false;
  TRY(check_change(change, before.terms, after, writing.today));
  auto row = writing.row(before.person, id, change.side);
  row.terms = after;
  auto words = TRY(writing.keys.open(writing.at(before, kWordsColumn), before.sealed_words));
  auto depends =
      TRY(writing.keys.open(writing.at(before, kDependsColumn), before.sealed_depends_on));
  row.sealed_words = TRY(writing.keys.seal(writing.at(row, kWordsColumn), words));
  row.sealed_depends_on = TRY(writing.keys.seal(writing.at(row, kDependsColumn), depends));
  row.sealed_why = TRY(writing.keys.seal(writing.at(row, kWhyColumn), change.why));
  TRY(insert_version(writing.writer, writing.actor.region, row));
  return true;
}

}  // namespace

VersionRow Writing::row(PersonId record, AgreementId agreement, Side side) const {
  const auto& needs = agreements.needs();
  VersionRow fresh;
  fresh.id = needs.ids.make<VersionId>();
  fresh.person = record;
  fresh.agreement = agreement;
  fresh.at = needs.clock.now();
  fresh.side = side;
  fresh.member = actor.member();
  return fresh;
}

Result<Written> write_for(Agreements& agreements, const Actor& actor, const FindPerson& find,
                          const Write& write) {
  const auto& needs = agreements.needs();
  auto today = TRY(needs.identity.regions().today(actor.region));
  struct Done {
    PersonId main;
    bool is_new;
  };
  auto done = TRY(needs.database.write([&](storage::Writer& writer) -> Result<Done> {
    auto whose = TRY(find_whose(agreements, writer, actor, TRY(find(writer))));
    auto keys = TRY(agreements.needs().people.keys_of(writer, actor.region, whose.records));
    Writing writing{agreements, writer, actor, std::move(whose), std::move(keys), today};
    bool is_new = TRY(write(writing));
    auto main = writing.whose.main;
    // The answer shows the agreements: without a fact of one's own that is a look.
    if (!is_new && actor.phone) {
      TRY(needs.people.record_look(writer, *actor.phone, main, "agreements"));
    }
    return Done{main, is_new};
  }));
  auto page = TRY(needs.database.read([&](storage::Reader& reader) {
    return read_page(agreements, reader, actor, done.main, today);
  }));
  return Written{std::move(page), done.is_new};
}

Result<Written> Agreements::make(const Actor& actor, PersonId person,
                                 const NewAgreement& agreement) {
  auto key = TRY(needs_.identity.regions().region_key(actor.region));
  auto hash = privacy::fingerprint(key, NewAgreement::schema_name, http::to_json(agreement));
  auto find = [person](storage::Reader&) -> Result<PersonId> { return person; };
  return write_for(*this, actor, find,
                   [&](Writing& writing) { return write_new(writing, agreement, hash); });
}

Result<Written> Agreements::change(const Actor& actor, AgreementId agreement,
                                   const AgreementChange& change) {
  auto find = [&](storage::Reader& reader) -> Result<PersonId> {
    auto thread = TRY(find_agreement(reader, actor.region, agreement));
    if (thread.empty()) return fail(ErrorCode::NotFound);
    return thread.front().person;
  };
  return write_for(*this, actor, find,
                   [&](Writing& writing) { return write_change(writing, agreement, change); });
}

}  // namespace nabij::agreements
