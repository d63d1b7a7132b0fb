#include "app/demo/agreeing.hpp"

namespace nabij::app::demo {
namespace {

using agreements::PromisedBy;
using agreements::Side;
using agreements::State;

struct Promise {
  PromisedBy by;
  std::string_view words;
  std::string_view broken;  // what a worker says when it did not work out
};

constexpr std::array<Promise, 8> kPromises{{
    {PromisedBy::Worker, "Ik bel de school en vertel je wat ze zeiden",
     "Ik heb het te lang laten liggen. Ik bel ze morgen als eerste."},
    {PromisedBy::Worker, "Ik zoek uit welke papieren je nodig hebt",
     "Het loket was dicht. Ik had het je meteen moeten zeggen."},
    {PromisedBy::Worker, "Ik ga met je mee naar de huisarts",
     "Ik stond vast bij een ander. Ik had moeten bellen."},
    {PromisedBy::YoungPerson, "Ik zet mijn wekker en ga de hele dag naar school", ""},
    {PromisedBy::YoungPerson, "Ik bel mijn stagebegeleider", ""},
    {PromisedBy::YoungPerson, "Ik neem de brief mee", ""},
    {PromisedBy::Both, "Samen de route naar het sollicitatiegesprek fietsen",
     "Ik had een dubbele afspraak. We doen het nu donderdag."},
    {PromisedBy::Both, "Samen een cv maken in het buurthuis",
     "De computers deden het niet, en ik had niets anders geregeld."},
}};

Result<> done(Result<agreements::Written> written) {
  TRY(std::move(written));
  return {};
}

}  // namespace

struct Agreeing::Story {
  PersonId person;
  base::Instant start;
  agreements::Actor together;
  agreements::Actor worker;
};

void Agreeing::after(const std::shared_ptr<Story>& story, int days,
                     std::function<Result<>(Story&)> step) {
  scene_.agenda.put(story->start.plus_days(days).plus_minutes(days % 13),
                    [story, step = std::move(step)] { return step(*story); });
}

void Agreeing::begin(std::size_t worker, PersonId person) {
  const auto& viewer = scene_.worker(worker);
  auto story = std::make_shared<Story>();
  story->person = person;
  story->start = scene_.desk.now().plus_minutes(9);
  story->together = agreements::Actor::at_phone_of(viewer, Side::YoungPerson);
  story->worker = agreements::Actor::at_phone_of(viewer, Side::Worker);
  constexpr int kLast = 400;
  for (int day = 6; day < kLast; day += 12 + static_cast<int>(random_.below(20))) {
    promise(story, day);
  }
}

void Agreeing::promise(const std::shared_ptr<Story>& story, int day) {
  const auto& promise = kPromises.at(random_.below(kPromises.size()));
  auto agreement = scene_.desk.make<agreements::AgreementId>();
  auto days_ahead = static_cast<std::int64_t>(1 + random_.below(8));
  auto explained = percent(70);
  after(story, day, [this, &promise, agreement, days_ahead, explained](Story& now) -> Result<> {
    agreements::NewAgreement fresh;
    fresh.id = agreement;
    fresh.side = promise.by == PromisedBy::YoungPerson ? Side::YoungPerson : Side::Worker;
    fresh.promised_by = promise.by;
    fresh.words = promise.words;
    fresh.due_on = scene_.zone.local(scene_.desk.now()).day.plus_days(days_ahead);
    fresh.due_minute = 15 * 60 + 30;
    fresh.explained_back = explained;
    return done(scene_.house().agreements().make(now.worker, now.person, fresh));
  });
  end(story, agreement, day + static_cast<int>(days_ahead), promise.broken);
}

// Three in four work out; of the rest, and now and then, the two see it differently.
void Agreeing::end(const std::shared_ptr<Story>& story, agreements::AgreementId agreement, int day,
                   std::string_view broken) {
  auto chance = random_.below(100);
  after(story, day + 1, [this, agreement, chance, broken](Story& now) -> Result<> {
    constexpr std::uint64_t kKept = 75;
    constexpr std::uint64_t kBroken = 90;
    agreements::AgreementChange change;
    change.side = Side::Worker;
    change.explained_back = true;
    change.state = chance < kKept ? State::Kept : chance < kBroken ? State::NotKept : State::LetGo;
    if (chance >= kKept && !broken.empty()) change.why = broken;
    auto& all = scene_.house().agreements();
    TRY(done(all.change(now.worker, agreement, change)));
    constexpr std::uint64_t kDiffers = 72;
    if (chance < kDiffers || chance >= kKept) return {};
    change.side = Side::YoungPerson;
    change.explained_back = true;
    change.state = State::NotKept;
    return done(all.change(now.together, agreement, change));
  });
}

}  // namespace nabij::app::demo
