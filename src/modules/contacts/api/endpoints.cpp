#include "contacts/api/change_place.hpp"
#include "contacts/api/correct_contact.hpp"
#include "contacts/api/create_place.hpp"
#include "contacts/api/create_round.hpp"
#include "contacts/api/deliver_outbox.hpp"
#include "contacts/api/end_follow_up.hpp"
#include "contacts/api/end_round.hpp"
#include "contacts/api/list_contacts.hpp"
#include "contacts/api/list_note_notices.hpp"
#include "contacts/api/list_people.hpp"
#include "contacts/api/list_places.hpp"
#include "contacts/api/list_presences.hpp"
#include "contacts/api/list_rounds.hpp"
#include "contacts/api/record_contact.hpp"
#include "contacts/api/record_presence.hpp"
#include "contacts/api/record_tally.hpp"
#include "contacts/api/say_about_note.hpp"
#include "contacts/api/see_note_notice.hpp"
#include "contacts/api/show_contact.hpp"
#include "contacts/api/show_outbox_key.hpp"
#include "contacts/api/show_person.hpp"
#include "contacts/api/show_place.hpp"
#include "contacts/api/show_today.hpp"
#include "contacts/api/stream_events.hpp"
#include "contacts/api/withdraw_contact.hpp"
#include "contacts/api/withdraw_presence.hpp"
#include "contacts/api/withdraw_tally.hpp"

namespace nabij::contacts {

void add_endpoints(http::Api& api, Contacts& contacts) {
  api.add(ListPlaces{contacts});
  api.add(CreatePlace{contacts});
  api.add(ChangePlace{contacts});
  api.add(ShowPlace{contacts});
  api.add(ListRounds{contacts});
  api.add(CreateRound{contacts});
  api.add(EndRound{contacts});
  api.add(RecordContact{contacts});
  api.add(ListContacts{contacts});
  api.add(ShowContact{contacts});
  api.add(CorrectContact{contacts});
  api.add(WithdrawContact{contacts});
  api.add(SayAboutNote{contacts});
  api.add(ListNoteNotices{contacts});
  api.add(SeeNoteNotice{contacts});
  api.add(RecordPresence{contacts});
  api.add(ListPresences{contacts});
  api.add(WithdrawPresence{contacts});
  api.add(RecordTally{contacts});
  api.add(WithdrawTally{contacts});
  api.add(EndFollowUp{contacts});
  api.add(ShowToday{contacts});
  api.add(ListPeople{contacts});
  api.add(ShowPerson{contacts});
  api.add(StreamEvents{contacts});
  api.add(ShowOutboxKey{contacts});
  api.add(DeliverOutbox{contacts, api});
}

}  // namespace nabij::contacts
