#include <boost/json.hpp>
#include <fstream>
#include <sstream>

#include "api/matrix.hpp"
#include "http/json_writer.hpp"

namespace nabij::api_testing {
namespace {

Kind kind_of(const std::string& name) {
  static const std::map<std::string, Kind> kinds{
      {"none", Kind::None},
      {"area", Kind::Area},
      {"boundary_exception", Kind::BoundaryException},
      {"boundary_rule", Kind::BoundaryRule},
      {"contact", Kind::Contact},
      {"debrief", Kind::Debrief},
      {"done_import", Kind::DoneImport},
      {"follow_up", Kind::FollowUp},
      {"follow_up_end", Kind::FollowUpEnd},
      {"guided_person", Kind::GuidedPerson},
      {"invitation", Kind::Invitation},
      {"member", Kind::Member},
      {"import", Kind::Import},
      {"instrument", Kind::Instrument},
      {"instrument_answers", Kind::InstrumentAnswers},
      {"merge", Kind::Merge},
      {"new_organisation", Kind::NewOrganisation},
      {"new_team", Kind::NewTeam},
      {"note_change", Kind::NoteChange},
      {"note_notice", Kind::NoteNotice},
      {"organisation", Kind::Organisation},
      {"person", Kind::Person},
      {"place", Kind::Place},
      {"agreement", Kind::Agreement},
      {"alliance_check", Kind::AllianceCheck},
      {"alliance_phase", Kind::AlliancePhase},
      {"alliance_turn", Kind::AllianceTurn},
      {"plan_comment", Kind::PlanComment},
      {"plan_goal", Kind::PlanGoal},
      {"plan_moment", Kind::PlanMoment},
      {"plan_opportunity", Kind::PlanOpportunity},
      {"plan_outcome", Kind::PlanOutcome},
      {"plan_rating", Kind::PlanRating},
      {"plan_scaled_goal", Kind::PlanScaledGoal},
      {"plan_step", Kind::PlanStep},
      {"plan_task", Kind::PlanTask},
      {"plan_tie", Kind::PlanTie},
      {"presence", Kind::Presence},
      {"round", Kind::Round},
      {"session", Kind::Session},
      {"tally", Kind::Tally},
      {"team", Kind::Team},
  };
  return kinds.at(name);
}

Row read_row(const std::string& line) {
  std::istringstream words(line);
  Row row;
  std::string kind;
  words >> row.operation >> row.field >> kind;
  for (auto& reach : row.reach) words >> reach;
  row.kind = kind_of(kind);
  bool whole = !words.fail() && (words >> std::ws).eof();
  if (!whole) throw std::runtime_error("a row of the matrix has not all its columns: " + line);
  return row;
}

using Names = std::set<std::string>;

class IdFields {
 public:
  explicit IdFields(const http::Components& components) : components_(components) {}

  void walk(const boost::json::value& schema, const std::string& path, Names& found) const {
    if (schema.is_array()) {
      for (const auto& each : schema.as_array()) walk(each, path, found);
    }
    if (!schema.is_object()) return;
    const auto& object = schema.as_object();
    const auto* format = object.if_contains("format");
    if (format != nullptr && *format == "uuid") found.insert(path);
    if (const auto* reference = object.if_contains("$ref")) {
      std::string name(reference->as_string());
      auto schemas = components_.all();
      walk(boost::json::parse(schemas.at(name.substr(name.rfind('/') + 1))), path, found);
    }
    for (auto key : {"allOf", "anyOf", "items"}) {
      if (const auto* inner = object.if_contains(key)) walk(*inner, path, found);
    }
    if (const auto* properties = object.if_contains("properties")) {
      for (const auto& [name, inner] : properties->as_object()) {
        walk(inner, path.empty() ? std::string(name) : path + "." + std::string(name), found);
      }
    }
  }

 private:
  const http::Components& components_;
};

Names id_fields(const http::Endpoint& endpoint) {
  http::Components components;
  http::JsonWriter parameters;
  parameters.begin_array();
  endpoint.write_parameters(parameters, components);
  parameters.end_array();
  Names found;
  auto described = boost::json::parse(parameters.take());
  for (const auto& each : described.as_array()) {
    const auto& parameter = each.as_object();
    IdFields(components)
        .walk(parameter.at("schema"), std::string(parameter.at("name").as_string()), found);
  }
  if (endpoint.write_request) {
    http::JsonWriter body;
    endpoint.write_request(body, components);
    IdFields(components).walk(boost::json::parse(body.take()), "", found);
  }
  return found;
}

}  // namespace

char Row::expected(Column column, Relation relation) const {
  const auto& letters = reach.at(static_cast<std::size_t>(column));
  return letters.size() == 1 ? letters[0] : letters.at(static_cast<std::size_t>(relation));
}

std::vector<Row> read_matrix() {
  std::ifstream file(NABIJ_ACCESS_MATRIX);
  std::vector<Row> rows;
  std::map<std::string, std::string> requests;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.starts_with('#')) continue;
    if (line.starts_with(' ')) {
      requests[rows.back().operation] = line.substr(line.find_first_not_of(' '));
    } else {
      rows.push_back(read_row(line));
    }
  }
  for (auto& row : rows) row.request = requests[row.operation];
  return rows;
}

// An endpoint whose path names something has no row for itself.
std::vector<std::string> slots_of(std::span<const http::Endpoint> endpoints) {
  std::vector<std::string> slots;
  for (const auto& endpoint : endpoints) {
    std::string operation(endpoint.spec.operation);
    if (endpoint.spec.path.find('{') == std::string_view::npos) slots.push_back(operation + " .");
    for (const auto& field : id_fields(endpoint)) slots.push_back(operation + " " + field);
  }
  std::ranges::sort(slots);
  return slots;
}

}  // namespace nabij::api_testing
