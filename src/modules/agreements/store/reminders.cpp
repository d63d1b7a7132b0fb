#include "agreements/store/reminders.hpp"

#include "agreements/sql.hpp"

namespace nabij::agreements {
namespace {

using storage::Row;

ChoiceRow to_choice(const Row& row) {
  ChoiceRow choice;
  choice.id = row.id<ChoiceId>(0);
  choice.person = row.id<PersonId>(1);
  choice.at = row.get<base::Instant>(2);
  choice.member = row.optional_id<MemberId>(3);
  choice.choice = {base::from_name<Channel>(row.text(4)).value_or(Channel::Off),
                   row.get<std::int64_t>(5), row.get<bool>(6),
                   base::from_name<Language>(row.text(7)).value_or(Language::Dutch)};
  choice.sealed_address = row.optional<base::Bytes>(8);
  return choice;
}

SentRow to_sent(const Row& row) {
  SentRow sent;
  sent.agreement = row.id<AgreementId>(0);
  sent.due_on = row.get<base::LocalDay>(1);
  sent.person = row.id<PersonId>(2);
  sent.state = base::from_name<ReminderState>(row.text(3)).value_or(ReminderState::Unknown);
  sent.tries = row.get<std::int64_t>(4);
  sent.next_at = row.optional<base::Instant>(5);
  return sent;
}

}  // namespace

Result<> insert_choice(storage::Writer& writer, RegionId region, const ChoiceRow& row) {
  TRY(writer.execute(sql::insert_choice, {{"region_id", region},
                                          {"person_id", row.person},
                                          {"id", row.id},
                                          {"at", row.at},
                                          {"member_id", row.member},
                                          {"channel", base::to_name(row.choice.channel)},
                                          {"minute", row.choice.minute},
                                          {"tells", row.choice.tells},
                                          {"language", base::to_name(row.choice.language)},
                                          {"sealed_address", row.sealed_address}}));
  return {};
}

Result<std::optional<ChoiceRow>> find_choice(storage::Reader& reader, RegionId region,
                                             const Records& people) {
  return reader.first(sql::find_choice, {{"region_id", region}, {"people", people}}, to_choice);
}

Result<std::vector<DueAgreement>> list_due(storage::Reader& reader, RegionId region,
                                           base::LocalDay day) {
  return reader.all(sql::list_due, {{"region_id", region}, {"day", day}}, [](const Row& row) {
    return DueAgreement{row.id<AgreementId>(0), row.id<PersonId>(1)};
  });
}

Result<std::optional<SentRow>> find_sent(storage::Reader& reader, RegionId region,
                                         AgreementId agreement, base::LocalDay due_on) {
  return reader.first(sql::find_sent,
                      {{"region_id", region}, {"agreement_id", agreement}, {"due_on", due_on}},
                      to_sent);
}

Result<std::vector<SentRow>> list_sent(storage::Reader& reader, RegionId region,
                                       const Records& people) {
  return reader.all(sql::list_sent, {{"region_id", region}, {"people", people}}, to_sent);
}

Result<> put_sent(storage::Writer& writer, RegionId region, const SentRow& row) {
  TRY(writer.execute(
      sql::delete_sent,
      {{"region_id", region}, {"agreement_id", row.agreement}, {"due_on", row.due_on}}));
  TRY(writer.execute(sql::insert_sent, {{"region_id", region},
                                        {"agreement_id", row.agreement},
                                        {"due_on", row.due_on},
                                        {"person_id", row.person},
                                        {"at", row.at},
                                        {"state", base::to_name(row.state)},
                                        {"tries", row.tries},
                                        {"next_at", row.next_at}}));
  return {};
}

}  // namespace nabij::agreements
