#include <boost/json.hpp>

#include "api/matrix.hpp"

namespace nabij::api_testing {
namespace {

constexpr std::string_view kAreas = R"({"type":"FeatureCollection","features":[
  {"type":"Feature","properties":{"c":"BU2","n":"West"},"geometry":{"type":"Polygon",
   "coordinates":[[[6,51],[6.1,51],[6.1,51.1],[6,51.1],[6,51]]]}}]})";

// In the order in which a longer word must go before a shorter one.
class Words {
 public:
  Words(const Cell& cell, Things& things, app::House& house)
      : cell_(cell), things_(things), house_(house) {}

  std::string fill(std::string text) {
    const auto& who = cell_.who;
    auto now = house_.clock().now();
    swap(text, "@fresh", [&] { return things_.make(Kind::None, who); });
    swap(text, "@now", [&] { return to_text(now); });
    swap(text, "@before", [&] { return to_text(now.plus_ms(-600'000)); });
    swap(text, "@tomorrow", [&] { return to_text(now.plus_days(1)).substr(0, 10); });
    swap(text, "@email", [&] { return who.email(); });
    swap(text, "@password", [&] { return who.password(); });
    swap(text, "@me", [&] { return base::to_text(who.id); });
    swap(text, "@token", [&] { return things_.invitation_token(who); });
    swap(text, "@key", [&] { return things_.own_key(); });
    swap(text, "@offer", [&] { return things_.own_link_offer(who); });
    swap(text, "@link", [&] { return things_.own_link(who); });
    swap(text, "@colleague", [&] { return things_.make(Kind::Member, who); });
    swap(text, "@place", [&] { return things_.make(Kind::Place, who); });
    swap(text, "@instrument", [&] { return things_.make(Kind::Instrument, who); });
    swap(text, "@person", [&] { return things_.make(Kind::Person, who); });
    swap(text, "@areas", [] { return std::string(kAreas); });
    swap(text, "@contacts",
         [] { return std::string("Datum;Roepnaam\n2026-11-20;Rode scooter\n"); });
    swap(text, "@baseline", [] { return std::string("gwb_code;aant_inw\nBU1;1200\n"); });
    return text;
  }

 private:
  // A new value at every place, so that no two are the same identifier.
  template <typename Make>
  void swap(std::string& text, std::string_view word, Make&& make) {
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at)) {
      std::string value = make();
      text.replace(at, word.size(), value);
      at += value.size();
    }
  }

  const Cell& cell_;
  Things& things_;
  app::House& house_;
};

Kind kind_in_path(std::string_view parameter, const Cell& cell) {
  // Only what has its levels can be rated.
  if (cell.row.operation == "rate_plan_goal") return Kind::PlanScaledGoal;
  auto operation = cell.row.operation;
  if (operation == "add_alliance_check" || operation == "plan_farewell") return Kind::GuidedPerson;
  if (operation == "answer_instrument") return Kind::GuidedPerson;
  if (parameter == "agreement_id") return Kind::Agreement;
  if (parameter == "answers_id") return Kind::InstrumentAnswers;
  if (parameter == "instrument_id") return Kind::Instrument;
  if (parameter == "check_id") return Kind::AllianceCheck;
  if (parameter == "contact_id") return Kind::Contact;
  if (parameter == "debrief_id") return Kind::Debrief;
  if (parameter == "follow_up_id") return Kind::FollowUp;
  if (parameter == "exception_id") return Kind::BoundaryException;
  if (parameter == "rule_id") return Kind::BoundaryRule;
  if (parameter == "team_id") return Kind::Team;
  if (parameter == "goal_id") return Kind::PlanGoal;
  if (parameter == "import_id") return Kind::Import;
  if (parameter == "member_id") return Kind::Member;
  if (parameter == "notice_id") return Kind::NoteNotice;
  if (parameter == "opportunity_id") return Kind::PlanOpportunity;
  if (parameter == "person_id") return Kind::Person;
  if (parameter == "moment_id") return Kind::PlanMoment;
  if (parameter == "place_id") return Kind::Place;
  if (parameter == "step_id") return Kind::PlanStep;
  if (parameter == "task_id") return Kind::PlanTask;
  if (parameter == "turn_id") return Kind::AllianceTurn;
  if (parameter == "tie_id") return Kind::PlanTie;
  throw std::runtime_error("nothing to put in the path for " + std::string(parameter));
}

std::string path_of(const Cell& cell, Things& things) {
  std::string path(cell.spec.path);
  for (auto from = path.find('{'); from != std::string::npos; from = path.find('{')) {
    auto name = path.substr(from + 1, path.find('}') - from - 1);
    auto value =
        name == cell.row.field ? cell.target : things.make(kind_in_path(name, cell), cell.who);
    path.replace(from, name.size() + 2, value);
  }
  return path;
}

bool is_in_path(const Cell& cell) {
  return cell.spec.path.find("{" + cell.row.field + "}") != std::string_view::npos;
}

// Puts the identifier at `path` ("follow_up.person_id"): in the first of a list of things, in a
// list of identifiers as its only one.
void put(boost::json::value& value, std::string_view path, const std::string& id) {
  auto name = path.substr(0, path.find('.'));
  auto& object = value.is_array() ? value.as_array().at(0).as_object() : value.as_object();
  if (name.size() < path.size()) {
    put(object.at(name), path.substr(name.size() + 1), id);
  } else if (object.contains(name) && object.at(name).is_array()) {
    object[name] = boost::json::array{id};
  } else {
    object[name] = id;
  }
}

}  // namespace

Ask request_of(const Cell& cell, Things& things, app::House& house) {
  Ask ask{.method = cell.spec.method,
          .path = path_of(cell, things),
          .body = {},
          .body_type = std::string(cell.spec.body_type)};
  auto text = Words(cell, things, house).fill(cell.row.request);
  bool names = cell.row.names_something() && !is_in_path(cell);
  if (text.starts_with('?')) {
    auto query = text.substr(0, text.find(' '));
    if (query.size() < text.size()) ask.body = text.substr(query.size() + 1);
    // The first of two values counts.
    if (names && !ask.body.empty())
      query.replace(0, 1, "?" + cell.row.field + "=" + cell.target + "&");
    ask.path += query;
  }
  bool asks_only = ask.method == http::Method::Get;
  if (names && asks_only) {
    ask.path +=
        (ask.path.find('?') == std::string::npos ? "?" : "&") + cell.row.field + "=" + cell.target;
  } else if (!asks_only && ask.body.empty() && !text.empty()) {
    auto body = boost::json::parse(text);
    if (names) put(body, cell.row.field, cell.target);
    ask.body = boost::json::serialize(body);
  }
  return ask;
}

}  // namespace nabij::api_testing
