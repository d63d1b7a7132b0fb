#include "calendars/entries.hpp"

namespace nabij::calendars {
namespace {

using identity::Locale;

std::string first_name(const std::string& name) { return name.substr(0, name.find(' ')); }

calendar::Event event_of(const Entry& entry, std::string title) {
  calendar::Event event;
  event.uid = entry.uid;
  event.day = entry.day;
  if (entry.minute) event.minute = static_cast<int>(*entry.minute);
  event.title = std::move(title);
  event.changed_at = entry.changed_at;
  event.sequence = entry.changes;
  return event;
}

}  // namespace

calendar::Feed workers_feed(const std::vector<Entry>& entries, Locale language,
                            base::TimeZone zone) {
  bool dutch = language == Locale::Dutch;
  calendar::Feed feed{dutch ? "Beloftes" : "Promises", std::move(zone), {}};
  for (const auto& entry : entries) {
    feed.events.push_back(event_of(entry, dutch ? "Iets beloofd" : "Something promised"));
  }
  return feed;
}

calendar::Feed own_feed(const std::vector<Entry>& entries, const Telling& telling,
                        base::TimeZone zone) {
  bool dutch = telling.language == Locale::Dutch;
  calendar::Feed feed{dutch ? "Afspraken" : "Agreed", std::move(zone), {}};
  for (const auto& entry : entries) {
    auto name = first_name(entry.who);
    auto little = (dutch ? "Afspraak, " : "Agreed, ") + name;
    feed.events.push_back(
        event_of(entry, telling.tells ? entry.words + " (" + name + ")" : little));
  }
  return feed;
}

}  // namespace nabij::calendars
