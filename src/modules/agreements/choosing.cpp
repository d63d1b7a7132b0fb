// How somebody wants to be reminded. Only they choose.
#include "agreements/service.hpp"

namespace nabij::agreements {
namespace {

void check_address(std::vector<base::FieldError>& faults, const ReminderChange& change) {
  bool email = change.channel == Channel::Email;
  if (email && !change.address) {
    faults.push_back({"address", "required", "Give the address to write to."});
  }
  if (!change.address) return;
  if (!email) {
    faults.push_back({"address", "not_expected", "No address is kept for nothing."});
  }
  auto address = mail::Address::parse("address", *change.address);
  if (address.has_value()) return;
  for (const auto& fault : address.error().fields) faults.push_back(fault);
}

Result<> check(const ReminderChange& change, bool available) {
  std::vector<base::FieldError> faults;
  if (change.side != Side::YoungPerson) {
    faults.push_back({"side", "not_yours", "Only the young person chooses this."});
  }
  if (change.channel == Channel::Email && !available) {
    faults.push_back({"channel", "not_available", "This installation sends no mail."});
  }
  check_address(faults, change);
  if (faults.empty()) return {};
  auto error = base::Error::of(ErrorCode::InvalidInput);
  error.fields = std::move(faults);
  return error;
}

bool stands(const ReminderShape& now, const ReminderChange& change) {
  return now.channel == change.channel && now.minute == change.minute &&
         now.address == change.address && now.tells == change.tells &&
         now.language == change.language;
}

}  // namespace

Result<ReminderShape> reminder_of(const Agreements& agreements, storage::Reader& reader,
                                  RegionId region, const Records& records,
                                  const privacy::KeyRing& keys) {
  ReminderShape shape;
  shape.available = agreements.needs().mailer != nullptr;
  auto row = TRY(find_choice(reader, region, records));
  if (!row) return shape;
  shape.channel = row->choice.channel;
  shape.minute = row->choice.minute;
  shape.tells = row->choice.tells;
  shape.language = row->choice.language;
  shape.address = TRY(keys.open({row->person, row->id.uuid, kAddressColumn}, row->sealed_address));
  return shape;
}

Result<Written> Agreements::remind(const Actor& actor, PersonId person,
                                   const ReminderChange& change) {
  TRY(check(change, needs_.mailer != nullptr));
  auto find = [person](storage::Reader&) -> Result<PersonId> { return person; };
  return write_for(*this, actor, find, [&](Writing& writing) -> Result<bool> {
    auto now =
        TRY(reminder_of(*this, writing.writer, actor.region, writing.whose.records, writing.keys));
    if (stands(now, change)) return false;
    ChoiceRow row;
    row.id = needs_.ids.make<ChoiceId>();
    row.person = writing.whose.main;
    row.at = needs_.clock.now();
    row.member = actor.member();
    row.choice = {change.channel, change.minute, change.tells, change.language};
    row.sealed_address =
        TRY(writing.keys.seal({row.person, row.id.uuid, kAddressColumn}, change.address));
    TRY(insert_choice(writing.writer, actor.region, row));
    if (auto member = actor.member()) {
      TRY(needs_.people.raise_layer(writing.writer, {actor.region, writing.whose.main},
                                    people::Layer::Known, *member));
    }
    return true;
  });
}

}  // namespace nabij::agreements
