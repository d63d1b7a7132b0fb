#include "app/demo/encounters.hpp"

#include <algorithm>

namespace nabij::app::demo {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::array<std::string_view, 6> kGoals{"binding",        "talent",   "meeting",
                                                 "responsibility", "nuisance", "relaxation"};

// How many known young people are in one contact, by chance out of a hundred.
std::size_t company_size(std::uint64_t chance, std::uint64_t more) {
  if (chance < 12) return 0;
  if (chance < 64) return 1;
  if (chance < 85) return 2;
  if (chance < 97) return 3 + more % 3;
  return 6 + more % 7;
}

void add_once(std::vector<std::string>& keys, std::string key) {
  if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(std::move(key));
}

}  // namespace

Result<> Encounters::meet(std::size_t worker, const std::string& channel, Leaves leaves) {
  auto contact = new_contact(channel, worker);
  auto people = company(worker);
  for (auto person : people) bring(contact, person);
  if (people.empty() && contact.unknown_count == 0) contact.unknown_count = 1 + scene_.below(6);
  talk(contact);
  promise(contact, leaves);
  TRY(scene_.house().contacts().record_contact(scene_.worker(worker), contact));
  for (auto person : people) grow(worker, person);
  bool followed = contact.follow_up && leaves == Leaves::WhatComes;
  if (followed) keep_promise(worker, *contact.follow_up);
  look_again(worker, contact);
  return {};
}

contacts::NewContact Encounters::new_contact(const std::string& channel, std::size_t worker) {
  contacts::NewContact contact;
  contact.id = scene_.desk.make<ContactId>();
  contact.channel = channel;
  auto kinds = scene_.kinds_for(channel);
  if (!kinds.empty()) contact.place_id = scene_.some_place(worker, kinds);
  // Written down a few minutes after it ended.
  auto minutes = 3 + scene_.below(scene_.percent(20) ? 60 : 20);
  contact.started_at = scene_.desk.now().plus_minutes(-minutes - 1 - scene_.below(4));
  if (scene_.percent(55)) contact.duration_minutes = minutes;
  if (scene_.percent(50)) contact.unknown_count = 1 + scene_.below(scene_.percent(15) ? 14 : 4);
  return contact;
}

std::vector<std::size_t> Encounters::company(std::size_t worker) {
  std::vector<std::size_t> people;
  auto size = company_size(scene_.random.below(100), scene_.random.below(100));
  for (std::size_t turn = 0; turn < size; ++turn) {
    auto person = turn < 2 ? scene_.circle.newcomer(scene_.day) : std::nullopt;
    if (!person) person = scene_.circle.familiar(worker, scene_.day, scene_.random);
    if (!person || std::find(people.begin(), people.end(), *person) != people.end()) continue;
    people.push_back(*person);
  }
  return people;
}

void Encounters::bring(contacts::NewContact& contact, std::size_t person) {
  auto& somebody = scene_.circle.everybody()[person];
  if (!somebody.id.is_nil()) {
    contact.person_ids.push_back(somebody.id);
    return;
  }
  somebody.id = scene_.desk.make<PersonId>();
  contact.new_people.push_back({somebody.id, somebody.alias, somebody.age_band});
  scene_.circle.met(person);
}

void Encounters::talk(contacts::NewContact& contact) {
  const auto& topic = scene_.some_topic();
  say_how(contact);
  if (scene_.percent(82)) contact.topics.emplace_back(topic.key);
  if (scene_.percent(25)) add_once(contact.topics, std::string(scene_.some_topic().key));
  if (scene_.percent(35)) contact.goals.push_back(scene_.pick(kGoals));
  if (scene_.percent(8)) add_once(contact.goals, scene_.pick(kGoals));
  if (!contact.topics.empty() && scene_.percent(24)) {
    auto audience = scene_.percent(15) ? contacts::Audience::Me : contacts::Audience::Team;
    contact.note = contacts::Note{scene_.pick(topic.notes), audience};
    // Most notes are what a young person said; not every author says so. No new chance is drawn, so
    // that the same seed goes on making the same town.
    constexpr std::size_t kOneInThree = 3;
    if (contact.note->text.size() % kOneInThree != 0)
      contact.note->status = contacts::NoteStatus::Told;
  }
}

// One in three says so; together more often than doing, and learning least.
void Encounters::say_how(contacts::NewContact& contact) {
  using enum contacts::Stance;
  constexpr std::array<std::string_view, 6> kSettings{"walking", "eating", "sports",
                                                      "gaming",  "chores", "sitting"};
  bool face_to_face = contact.channel != "online" && contact.channel != "phone";
  if (face_to_face && how_.below(100) < 30)
    contact.setting = kSettings[how_.below(kSettings.size())];
  if (how_.below(100) < 35) contact.stances.push_back(Together);
  if (how_.below(100) < 18) contact.stances.push_back(Doing);
  if (how_.below(100) < 8) contact.stances.push_back(Learning);
}

void Encounters::promise(contacts::NewContact& contact, Leaves leaves) {
  if (leaves == Leaves::WhatComes && !scene_.percent(8)) return;
  contacts::NewFollowUp promise;
  promise.id = scene_.desk.make<contacts::FollowUpId>();
  promise.text = scene_.pick(words::promises());
  promise.due_on = scene_.today().plus_days(1 + scene_.below(7));
  if (leaves == Leaves::DueToday) promise.due_on = scene_.first.plus_days(kYear);
  if (leaves == Leaves::Overdue) promise.due_on = scene_.today().plus_days(1);
  if (!contact.person_ids.empty()) {
    promise.person_id = contact.person_ids.front();
  } else if (!contact.new_people.empty()) {
    promise.person_id = contact.new_people.front().id;
  }
  contact.follow_up = promise;
}

// Most are kept on the day itself, some a little later; now and then one is moved or let go.
void Encounters::keep_promise(std::size_t worker, const contacts::NewFollowUp& promise) {
  using enum contacts::Outcome;
  auto due = scene_.zone.instant(promise.due_on, 17 * 60).plus_minutes(scene_.below(180));
  auto chance = scene_.below(100);
  auto end_at = [&](base::Instant at, contacts::Outcome outcome) {
    scene_.agenda.put(
        at, [this, worker, id = promise.id, outcome] { return end_promise(worker, id, outcome); });
  };
  if (chance < 10) {
    end_at(due, Moved);
    end_at(due.plus_days(3).plus_minutes(20), Done);
  } else if (chance < 14) {
    end_at(due, Dropped);
  } else {
    end_at(chance < 24 ? due.plus_days(1 + scene_.below(3)) : due, Done);
  }
}

Result<> Encounters::end_promise(std::size_t worker, contacts::FollowUpId id,
                                 contacts::Outcome outcome) {
  contacts::FollowUpEnd end;
  end.id = scene_.desk.make<contacts::FollowUpEndId>();
  end.outcome = outcome;
  auto today = scene_.zone.local(scene_.desk.now()).day;
  if (outcome == contacts::Outcome::Moved) end.due_on = today.plus_days(3);
  return scene_.house().contacts().end_follow_up(scene_.worker(worker), id, end);
}

// Somebody who wants more kept of them says so once they have known each other for some weeks.
void Encounters::grow(std::size_t worker, std::size_t person) {
  auto& somebody = scene_.circle.everybody()[person];
  bool wants_more = somebody.layer != people::Layer::Alias;
  if (!wants_more || scene_.day < somebody.first_day + 14 || !scene_.percent(40)) return;
  scene_.agenda.put(scene_.desk.now().plus_minutes(2),
                    [this, worker, person] { return change_layer(worker, person); });
}

// As the endpoint does it.
Result<> Encounters::change_layer(std::size_t worker, std::size_t person) {
  auto& somebody = scene_.circle.everybody()[person];
  if (somebody.layer == people::Layer::Alias) return {};  // said before
  people::PersonChange change;
  change.alias = somebody.alias;
  change.age_band = somebody.age_band;
  change.layer = somebody.layer;
  change.about = scene_.pick(words::wishes());
  if (scene_.percent(60)) change.reach_by = scene_.pick(words::ways());
  somebody.layer = people::Layer::Alias;
  auto& house = scene_.house();
  auto scope = privacy::people_scope(scene_.worker(worker));
  TRY(house.database().write([&](storage::Writer& writer) {
    return house.people().change(writer, scope, somebody.id, change);
  }));
  if (change.layer == people::Layer::Plan) planning_.begin(worker, somebody.id);
  return {};
}

// Now and then something was wrong: corrected within minutes, or taken back within days.
void Encounters::look_again(std::size_t worker, const contacts::NewContact& contact) {
  auto chance = scene_.below(1000);
  if (chance < 12) {
    auto better = contact;
    better.unknown_count += 1;
    better.new_people.clear();
    better.follow_up.reset();
    for (const auto& hello : contact.new_people) better.person_ids.push_back(hello.id);
    scene_.agenda.put(scene_.desk.now().plus_minutes(5), [this, worker, better]() -> Result<> {
      auto corrected = better;
      corrected.id = scene_.desk.make<ContactId>();
      TRY(scene_.house().contacts().correct_contact(scene_.worker(worker), better.id, corrected));
      return {};
    });
  } else if (chance < 17) {
    auto at = scene_.desk.now().plus_ms(1 + scene_.below(3 * kDayMs));
    scene_.agenda.put(at, [this, worker, id = contact.id] {
      return scene_.house().contacts().withdraw_contact(scene_.worker(worker), id);
    });
  }
}

}  // namespace nabij::app::demo
