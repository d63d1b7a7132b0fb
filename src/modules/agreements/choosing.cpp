// How somebody wants to be reminded. Only they choose.
#include "agreements/push.hpp"
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

void check_push(std::vector<base::FieldError>& faults, const ReminderChange& change,
                const Actor& actor, const push::Sender* pusher) {
  if (change.channel != Channel::Push) {
    if (change.push) faults.push_back({"push", "not_expected", "No browser is kept for nothing."});
    return;
  }
  if (actor.phone) {
    faults.push_back({"channel", "not_here", "Only on the young person's own phone."});
  } else if (pusher == nullptr) {
    faults.push_back({"channel", "not_available", "This installation pushes nothing."});
  } else if (!change.push) {
    faults.push_back({"push", "required", "The browser did not say how to reach it."});
  } else if (auto read = read_push(*change.push, *pusher); !read.has_value()) {
    for (const auto& fault : read.error().fields) faults.push_back(fault);
  }
}

Result<> check(const ReminderChange& change, const Actor& actor, const Dependencies& needs) {
  std::vector<base::FieldError> faults;
  if (change.side != Side::YoungPerson) {
    faults.push_back({"side", "not_yours", "Only the young person chooses this."});
  }
  if (change.channel == Channel::Email && needs.mailer == nullptr) {
    faults.push_back({"channel", "not_available", "This installation sends no mail."});
  }
  check_address(faults, change);
  check_push(faults, change, actor, needs.pusher);
  if (faults.empty()) return {};
  auto error = base::Error::of(ErrorCode::InvalidInput);
  error.fields = std::move(faults);
  return error;
}

// What is sealed beside the choice, and to which column.
std::optional<std::string> sealed_words(const ReminderChange& change) {
  return change.channel == Channel::Push ? std::optional(to_text(*change.push)) : change.address;
}
std::string_view column_of(Channel channel) {
  return channel == Channel::Push ? kPushColumn : kAddressColumn;
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
  if (row->choice.channel == Channel::Push) return shape;
  shape.address = TRY(keys.open({row->person, row->id.uuid, kAddressColumn}, row->sealed_address));
  return shape;
}

Result<Written> Agreements::remind(const Actor& actor, PersonId person,
                                   const ReminderChange& change) {
  TRY(check(change, actor, needs_));
  auto find = [person](storage::Reader&) -> Result<PersonId> { return person; };
  return write_for(*this, actor, find, [&](Writing& writing) -> Result<bool> {
    auto now =
        TRY(reminder_of(*this, writing.writer, actor.region, writing.whose.records, writing.keys));
    // A browser may say another way to reach it every time, so that is always taken anew.
    if (change.channel != Channel::Push && stands(now, change)) return false;
    ChoiceRow row;
    row.id = needs_.ids.make<ChoiceId>();
    row.person = writing.whose.main;
    row.at = needs_.clock.now();
    row.member = actor.member();
    row.choice = {change.channel, change.minute, change.tells, change.language};
    row.sealed_address = TRY(writing.keys.seal({row.person, row.id.uuid, column_of(change.channel)},
                                               sealed_words(change)));
    TRY(insert_choice(writing.writer, actor.region, row));
    if (auto member = actor.member()) {
      TRY(needs_.people.raise_layer(writing.writer, {actor.region, writing.whose.main},
                                    people::Layer::Known, *member));
    }
    return true;
  });
}

Result<> Agreements::stop_pushing(storage::Writer& writer, RegionId region,
                                  const std::vector<PersonId>& records) {
  auto row = TRY(find_choice(writer, region, records));
  if (!row || row->choice.channel != Channel::Push) return {};
  ChoiceRow off;
  off.id = needs_.ids.make<ChoiceId>();
  off.person = row->person;
  off.at = needs_.clock.now();
  off.choice = row->choice;
  off.choice.channel = Channel::Off;
  return insert_choice(writer, region, off);
}

}  // namespace nabij::agreements
