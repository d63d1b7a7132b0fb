#include "instruments/definition.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "http/encode.hpp"
#include "http/parameters.hpp"

namespace nabij::instruments {
namespace {

bool is_small(char letter) { return letter >= 'a' && letter <= 'z'; }
bool is_figure(char letter) { return letter >= '0' && letter <= '9'; }

bool is_code(std::string_view code) {
  return !code.empty() && is_small(code.front()) && std::ranges::all_of(code, [](char letter) {
    return is_small(letter) || is_figure(letter) || letter == '-' || letter == '_';
  });
}

bool is_language(std::string_view code) {
  return code.size() == 2 && std::ranges::all_of(code, is_small);
}

// Collects what is wrong with one definition.
class Checker {
 public:
  explicit Checker(const Definition& definition) : definition_(definition) {}

  Result<> run() {
    languages();
    code("code", definition_.code);
    text("name", definition_.name);
    if (!definition_.introduction.empty()) text("introduction", definition_.introduction);
    sides();
    choices();
    items();
    subscales();
    if (error_.fields.empty()) return {};
    return error_;
  }

 private:
  void add(const std::string& where, std::string code, std::string message) {
    error_.fields.push_back({"definition." + where, std::move(code), std::move(message)});
  }
  void code(const std::string& where, std::string_view code) {
    if (!is_code(code)) add(where, "not_a_code", "Small letters, figures, - and _ only.");
  }
  void text(const std::string& where, const Text& text) {
    std::map<std::string_view, int> count;
    for (const auto& each : text) ++count[each.language];
    for (const auto& language : definition_.languages) {
      if (count[language] != 1) {
        add(where, "language_missing", fmt::format("Say this once in {}.", language));
      }
      count.erase(language);
    }
    for (const auto& [language, times] : count) {
      add(where, "language_unknown", fmt::format("{} is not among the languages.", language));
    }
  }
  void languages() {
    std::set<std::string_view> seen;
    bool good = !definition_.languages.empty();
    for (const auto& each : definition_.languages) {
      good = good && is_language(each) && seen.insert(each).second;
    }
    if (!good) add("languages", "not_languages", "Codes of two small letters, each once.");
  }
  void sides() {
    const auto& sides = definition_.sides;
    bool good = sides.size() == 1 || (sides.size() == 2 && sides[0] != sides[1]);
    if (!good) add("sides", "not_sides", "Say who is asked: one or both, each once.");
  }
  void choices() {
    const auto& choices = definition_.choices;
    if (choices.size() < 2) add("choices", "too_few", "A scale has two choices or more.");
    for (std::size_t at = 0; at < choices.size(); ++at) {
      text(fmt::format("choices[{}].label", at), choices[at].label);
      if (at > 0 && choices[at].value <= choices[at - 1].value) {
        add(fmt::format("choices[{}].value", at), "not_rising", "Higher than the one before it.");
      }
    }
  }
  void items() {
    if (definition_.items.empty()) add("items", "too_few", "An instrument asks something.");
    for (std::size_t at = 0; at < definition_.items.size(); ++at) {
      const auto& item = definition_.items[at];
      auto where = fmt::format("items[{}]", at);
      code(where + ".code", item.code);
      text(where + ".text", item.text);
      if (!items_.insert(item.code).second) twice(where + ".code");
    }
  }
  void twice(const std::string& where) { add(where, "twice", "This stands there twice."); }
  void subscales() {
    std::set<std::string_view> seen;
    for (std::size_t at = 0; at < definition_.subscales.size(); ++at) {
      const auto& subscale = definition_.subscales[at];
      auto where = fmt::format("subscales[{}]", at);
      code(where + ".code", subscale.code);
      text(where + ".name", subscale.name);
      if (!seen.insert(subscale.code).second) twice(where + ".code");
      items_of(where, subscale);
    }
  }
  void items_of(const std::string& where, const Subscale& subscale) {
    std::set<std::string_view> seen;
    for (std::size_t at = 0; at < subscale.items.size(); ++at) {
      auto here = fmt::format("{}.items[{}]", where, at);
      if (!items_.contains(subscale.items[at])) {
        add(here, "unknown_item", "No item has this code.");
      } else if (!seen.insert(subscale.items[at]).second) {
        twice(here);
      }
    }
    bool enough = subscale.at_least <= static_cast<std::int64_t>(subscale.items.size());
    if (!enough) add(where + ".at_least", "too_many", "There are fewer items than this.");
  }

  const Definition& definition_;
  std::set<std::string_view> items_;
  base::Error error_ = base::Error::of(ErrorCode::InvalidInput);
};

template <http::Described T>
Result<T> from_json(const std::string& text) {
  auto nothing = TRY(http::RequestParameters::create({}, ""));
  return http::decode_input<T>(nothing, text);
}

bool knows(const Definition& definition, std::string_view item) {
  return std::ranges::find(definition.items, item, &Item::code) != definition.items.end();
}

bool offers(const Definition& definition, std::int64_t value) {
  return std::ranges::find(definition.choices, value, &Choice::value) != definition.choices.end();
}

}  // namespace

Result<> check_definition(const Definition& definition) { return Checker(definition).run(); }

Result<> check_marks(const Definition& definition, const NewAnswers& answers) {
  auto error = base::Error::of(ErrorCode::InvalidInput);
  auto add = [&](std::string where, std::string code, std::string message) {
    error.fields.push_back({std::move(where), std::move(code), std::move(message)});
  };
  if (std::ranges::find(definition.sides, answers.side) == definition.sides.end()) {
    add("side", "not_asked", "This questionnaire does not ask them.");
  }
  if (answers.marks.empty()) add("marks", "required", "Answer at least one question.");
  std::set<std::string_view> seen;
  for (std::size_t at = 0; at < answers.marks.size(); ++at) {
    const auto& mark = answers.marks[at];
    auto where = fmt::format("marks[{}]", at);
    if (!knows(definition, mark.item)) {
      add(where + ".item", "unknown_item", "No question has this code.");
    } else if (!seen.insert(mark.item).second) {
      add(where + ".item", "twice", "This stands there twice.");
    }
    if (!offers(definition, mark.value)) {
      add(where + ".value", "not_offered", "The scale does not have this value.");
    }
  }
  if (error.fields.empty()) return {};
  return error;
}

std::vector<ScoreShape> scores_of(const Definition& definition, const Marks& marks) {
  std::vector<ScoreShape> scores;
  if (definition.choices.empty()) return scores;
  Ends ends{definition.choices.front().value, definition.choices.back().value};
  for (const auto& subscale : definition.subscales) {
    std::vector<Answered> answered;
    for (const auto& mark : marks) {
      if (std::ranges::find(subscale.items, mark.item) == subscale.items.end()) continue;
      auto item = std::ranges::find(definition.items, mark.item, &Item::code);
      answered.push_back({mark.value, item != definition.items.end() && item->reversed});
    }
    Rule rule{subscale.score, static_cast<std::int64_t>(subscale.items.size()), subscale.at_least};
    auto range = range_of(ends, rule);
    scores.push_back({subscale.code, score_of(answered, ends, rule), range.low, range.high});
  }
  return scores;
}

std::string to_text(const Definition& definition) { return http::to_json(definition); }
Result<Definition> definition_from(const std::string& text) { return from_json<Definition>(text); }
std::string to_text(const Marks& marks) { return http::to_json(SealedMarks{marks}); }
Result<Marks> marks_from(const std::string& text) {
  auto sealed = TRY(from_json<SealedMarks>(text));
  return std::move(sealed.marks);
}

}  // namespace nabij::instruments
