// What clients send and see of an import. What a file holds is shown to whoever brought it alone.
#pragma once

#include "contacts/contacts.hpp"
#include "imports/domain/uses.hpp"
#include "imports/domain/values.hpp"

namespace nabij::imports {

using enum privacy::PersonalData;

using ImportId = base::Id<struct ImportTag>;

enum class State { Staged, Running, Clearing, Done, Undone };
enum class Verdict { New, Duplicate, Repeat, Refused };
enum class How { Open, Suggested, Matched, Chosen };

}  // namespace nabij::imports

template <>
struct nabij::base::NamedEnum<nabij::imports::State> {
  using enum nabij::imports::State;
  static constexpr std::array<std::pair<nabij::imports::State, std::string_view>, 5> names{{
      {Staged, "staged"},
      {Running, "running"},
      {Clearing, "clearing"},
      {Done, "done"},
      {Undone, "undone"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::imports::Verdict> {
  using enum nabij::imports::Verdict;
  static constexpr std::array<std::pair<nabij::imports::Verdict, std::string_view>, 4> names{{
      {New, "new"},
      {Duplicate, "duplicate"},
      {Repeat, "repeat"},
      {Refused, "refused"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::imports::How> {
  using enum nabij::imports::How;
  static constexpr std::array<std::pair<nabij::imports::How, std::string_view>, 4> names{{
      {Open, "open"},
      {Suggested, "suggested"},
      {Matched, "matched"},
      {Chosen, "chosen"},
  }};
};

namespace nabij::imports {

inline constexpr std::uint64_t kMostBytes = 16ULL * 1024 * 1024;
inline constexpr std::size_t kMostColumns = 100;
inline constexpr std::size_t kMostChoices = 3'000;
// Where a value goes that no list of ours knows: nowhere, or to a place that comes with the import.
inline constexpr std::string_view kToNone = "none";
inline constexpr std::string_view kToNew = "new";

struct Choice {
  Use use = Use::Nothing;
  std::string value;
  std::string to;
  static constexpr std::string_view schema_name = "ImportChoice";
  static constexpr auto fields() {
    return std::tuple{
        http::field("use", &Choice::use),
        http::field("value", &Choice::value, {.max_length = 300, .about = "As the file has it"}),
        http::field(
            "to", &Choice::to,
            {.max_length = 60, .about = "A key of the list, an id, `new` for a place, or `none`"})};
  }
};

struct Mapping {
  std::vector<Use> columns;
  DayOrder day_order = DayOrder::DayFirst;
  std::string separator = ",";  // between several values in one cell
  contacts::Audience note_audience = contacts::Audience::Me;
  std::optional<TeamId> team_id;
  std::optional<std::string> channel;
  std::int64_t young_people = 1;
  bool keep_repeats = false;
  std::vector<Choice> choices;
  static constexpr std::string_view schema_name = "ImportMapping";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("columns", &Mapping::columns,
              {.max_items = kMostColumns, .about = "What each column stands for, in order"}),
        field("day_order", &Mapping::day_order, {.about = "Whether 03/04 is in April or in March"}),
        field("separator", &Mapping::separator,
              {.max_length = 3, .about = "Between several values in one cell"}),
        field("note_audience", &Mapping::note_audience, {.about = "Who reads the notes"}),
        field("team_id", &Mapping::team_id, {.about = "For lines that name no team"}),
        field("channel", &Mapping::channel,
              {.max_length = 40, .about = "For lines that name no channel"}),
        field("young_people", &Mapping::young_people,
              {.minimum = 0,
               .maximum = 500,
               .about = "How many there were when a line neither counts nor names anybody"}),
        field("keep_repeats", &Mapping::keep_repeats,
              {.about = "Lines that are wholly the same are contacts of their own"}),
        field("choices", &Mapping::choices, {.max_items = kMostChoices})};
  }
};

struct Column {
  std::string name;
  std::optional<Refused> refused;
  std::int64_t filled = 0;
  std::vector<std::string> samples;
  static constexpr std::string_view schema_name = "ImportColumn";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("name", &Column::name, {.min_length = 0, .max_length = 400}),
        field("refused", &Column::refused,
              {.about = "Why this is not kept; its values were never stored"}),
        field("filled", &Column::filled, {.about = "In how many lines something stands"}),
        field("samples", &Column::samples,
              {.max_length = 100, .max_items = 5, .personal = FreeText})};
  }
};

// What a file says of itself, as it is kept sealed.
struct Head {
  std::vector<Column> columns;
  static constexpr std::string_view schema_name = "ImportHead";
  static constexpr auto fields() {
    return std::tuple{http::field("columns", &Head::columns, {.max_items = kMostColumns})};
  }
};

// A value of the file that should stand for something on a list of ours.
struct ListedValue {
  Use use = Use::Nothing;
  std::string value;
  std::int64_t lines = 0;
  How how = How::Open;
  std::optional<std::string> to;
  static constexpr std::string_view schema_name = "ImportValue";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("use", &ListedValue::use),
                      field("value", &ListedValue::value, {.personal = FreeText}),
                      field("lines", &ListedValue::lines),
                      field("how", &ListedValue::how,
                            {.about = "open and suggested ones still have to be chosen"}),
                      field("to", &ListedValue::to)};
  }
};

struct Option {
  std::string id;
  std::string name;
  static constexpr std::string_view schema_name = "ImportOption";
  static constexpr auto fields() {
    return std::tuple{http::field("id", &Option::id),
                      http::field("name", &Option::name, {.personal = Staff})};
  }
};

struct Summary {
  ImportId id;
  State state = State::Staged;
  contacts::MemberShape author;
  bool mine = false;
  bool may_undo = false;
  base::Instant created_at;
  base::Instant expires_at;
  std::int64_t lines = 0;
  std::int64_t lines_done = 0;
  std::int64_t contacts = 0;
  std::int64_t places = 0;
  std::optional<base::Instant> ended_at;
  std::optional<base::Instant> undo_until;
  std::optional<base::Instant> undone_at;
  std::optional<std::int64_t> kept_contacts;
  std::optional<std::int64_t> kept_people;
  std::optional<std::int64_t> kept_places;
  std::optional<std::string> failure;
  static constexpr std::string_view schema_name = "Import";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("id", &Summary::id),
        field("state", &Summary::state),
        field("author", &Summary::author),
        field("mine", &Summary::mine, {.about = "Only who brought a file may look into it"}),
        field("may_undo", &Summary::may_undo),
        field("created_at", &Summary::created_at),
        field("expires_at", &Summary::expires_at, {.about = "When the file is thrown away"}),
        field("lines", &Summary::lines),
        field("lines_done", &Summary::lines_done, {.about = "Counts up while it runs"}),
        field("contacts", &Summary::contacts, {.about = "That it made"}),
        field("places", &Summary::places, {.about = "That it made"}),
        field("ended_at", &Summary::ended_at),
        field("undo_until", &Summary::undo_until),
        field("undone_at", &Summary::undone_at),
        field("kept_contacts", &Summary::kept_contacts,
              {.about = "After undoing: corrected or withdrawn by somebody before"}),
        field("kept_people", &Summary::kept_people,
              {.about = "After undoing: call names that something was added to since"}),
        field("kept_places", &Summary::kept_places, {.about = "After undoing: in use since"}),
        field("failure", &Summary::failure,
              {.about = "Why the last run stopped; nothing of it is there"})};
  }
};

struct Detail {
  Summary summary;
  std::vector<Column> columns;
  Mapping mapping;
  bool remembered = false;
  bool mapped = false;
  std::vector<ListedValue> values;
  std::int64_t values_more = 0;
  std::vector<Option> places;
  std::vector<Option> members;
  std::vector<Option> teams;
  static constexpr std::string_view schema_name = "ImportDetail";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("summary", &Detail::summary),
        field("columns", &Detail::columns),
        field("mapping", &Detail::mapping, {.about = "Chosen, remembered or guessed"}),
        field("remembered", &Detail::remembered,
              {.about = "The organisation mapped a file with these columns before"}),
        field("mapped", &Detail::mapped, {.about = "Somebody confirmed the mapping"}),
        field("values", &Detail::values),
        field("values_more", &Detail::values_more, {.about = "Beyond the first 400 of each kind"}),
        field("places", &Detail::places),
        field("members", &Detail::members),
        field("teams", &Detail::teams, {.about = "That this member may import for"})};
  }
};

struct LineProblem {
  Use use = Use::Nothing;
  std::string column;
  std::string code;
  static constexpr std::string_view schema_name = "ImportLineProblem";
  static constexpr auto fields() {
    return std::tuple{http::field("use", &LineProblem::use),
                      http::field("column", &LineProblem::column),
                      http::field("code", &LineProblem::code)};
  }
};

// What would become of one line. The note itself is not shown again.
struct Line {
  std::int64_t line = 0;
  Verdict verdict = Verdict::New;
  std::optional<base::LocalDay> day;
  std::optional<std::string> time;
  std::string place;
  bool new_place = false;
  std::optional<std::string> channel;
  std::string worker;
  std::string team;
  std::vector<std::string> call_names;
  bool names_left_out = false;
  std::int64_t young_people = 0;
  bool has_note = false;
  std::vector<LineProblem> problems;
  static constexpr std::string_view schema_name = "ImportLine";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("line", &Line::line, {.about = "In the file"}),
        field("verdict", &Line::verdict,
              {.about = "new, there already, the same as an earlier line, or refused"}),
        field("day", &Line::day, {.personal = Account}),
        field("time", &Line::time, {.personal = Account}),
        field("place", &Line::place, {.personal = Account}),
        field("new_place", &Line::new_place),
        field("channel", &Line::channel, {.personal = Account}),
        field("worker", &Line::worker, {.personal = Staff}),
        field("team", &Line::team),
        field("call_names", &Line::call_names, {.personal = Identity}),
        field("names_left_out", &Line::names_left_out,
              {.about = "Last met longer ago than call names are kept: counted, not named"}),
        field("young_people", &Line::young_people),
        field("has_note", &Line::has_note),
        field("problems", &Line::problems)};
  }
};

struct Counts {
  std::int64_t fresh = 0;
  std::int64_t duplicate = 0;
  std::int64_t repeat = 0;
  std::int64_t refused = 0;
  std::int64_t new_places = 0;
  std::int64_t names_left_out = 0;
  static constexpr std::string_view schema_name = "ImportCounts";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("new", &Counts::fresh),
                      field("duplicate", &Counts::duplicate),
                      field("repeat", &Counts::repeat),
                      field("refused", &Counts::refused),
                      field("new_places", &Counts::new_places),
                      field("names_left_out", &Counts::names_left_out, {.about = "Lines"})};
  }
};

struct DryRun {
  Counts counts;
  std::vector<Line> items;
  std::optional<std::string> next_cursor;
  static constexpr std::string_view schema_name = "ImportDryRun";
  static constexpr auto fields() {
    return std::tuple{http::field("counts", &DryRun::counts), http::field("items", &DryRun::items),
                      http::field("next_cursor", &DryRun::next_cursor)};
  }
};

}  // namespace nabij::imports
