#include "agreements/domain/reminders.hpp"

#include <fmt/format.h>

namespace nabij::agreements {
namespace {

struct Sentences {
  std::string_view subject;
  std::string_view hello;
  std::string_view tomorrow;     // without a time
  std::string_view tomorrow_at;  // with one
  std::string_view stop;         // how to have no more of these
  std::string_view greeting;
};

constexpr Sentences kDutch{"Tot morgen",
                           "Hoi,",
                           "Morgen zien we elkaar.",
                           "Morgen, om {}.",
                           "Liever geen berichtje meer? Zeg het gewoon.",
                           "Groet,"};
constexpr Sentences kEnglish{"See you tomorrow",
                             "Hi,",
                             "We see each other tomorrow.",
                             "Tomorrow, at {}.",
                             "Rather no more of these? Just say so.",
                             "Greetings,"};

std::string clock_of(std::int64_t minute) {
  constexpr std::int64_t kHour = 60;
  return fmt::format("{:02}:{:02}", minute / kHour, minute % kHour);
}

}  // namespace

bool is_time(const Choice& choice, int local_minute) {
  return choice.channel != Channel::Off && local_minute >= choice.minute &&
         local_minute < kQuietFrom;
}

ReminderWords reminder_words(const Choice& choice, const ToRemind& what) {
  const auto& say = choice.language == Language::English ? kEnglish : kDutch;
  auto when = what.due_minute
                  ? fmt::format(fmt::runtime(say.tomorrow_at), clock_of(*what.due_minute))
                  : std::string(say.tomorrow);
  auto told = choice.tells ? "\n" + what.words + "\n" : std::string();
  return {std::string(say.subject), fmt::format("{}\n\n{}\n{}\n{}\n{}\n\n{}\n", say.hello, when,
                                                told, say.greeting, what.worker, say.stop)};
}

}  // namespace nabij::agreements
