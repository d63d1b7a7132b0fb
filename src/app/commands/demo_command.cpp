#include <fmt/core.h>
#include <unistd.h>

#include "app/commands/command.hpp"
#include "app/demo/site.hpp"

namespace nabij::app {
namespace {

constexpr std::string_view kAbout = R"(
Makes the invented region Waalstad in the configured database and prints who can sign in; when it
is there already, only prints. Everything and everybody in it is invented. Per municipality:
  42 workers (26.5 + 8.5 fte) in two organisations, 10 schools and 30 other places,
  9 boroughs, 45 neighbourhoods, 20,000 young people aged 10 to 23 of whom 2,400 are reached,
  27,700 records in the year before today, with the rhythm of weeks and seasons.
A scale of 48 is about the Netherlands: 1.3 million records. The same seed, scale and day make the
same town. Only those who are printed have a password; `nabij member reset-password` gives one to
any other member. A new SQLite file appears when the town is whole, never half.)";

struct Wanted {
  std::uint64_t seed = demo::Options{}.seed;
  int scale = 1;
  std::string today;
};

void print_sign_ins(const Config& config) {
  fmt::print("\nDemo town {}. Sign in with the demo password: {}\n", demo::kTownName,
             demo::kPassword);
  for (const auto& each : demo::sign_ins()) {
    fmt::print("  {:<15} {:<26} {}\n", each.role, each.email, each.name);
  }
  const auto& url = config.text("server.public_url");
  bool local =
      url.find("//127.0.0.1") != std::string::npos || url.find("//localhost") != std::string::npos;
  if (!local) {
    fmt::print(stderr,
               "\nWARNING: {} may be reached by others, and everybody knows the demo "
               "password. Never record anything real here.\n",
               url);
  }
}

// On a terminal one line that changes; elsewhere a new line for every tenth part.
class Progress {
 public:
  demo::Watch watch() {
    return {.step = [this](std::string_view name) { founded(name); },
            .records = [this](std::int64_t done, std::int64_t all) { recorded(done, all); }};
  }

 private:
  void founded(std::string_view name) {
    line(fmt::format("Making {}: organisations, areas and places", name), ++founded_ == 1);
  }

  void recorded(std::int64_t done, std::int64_t all) {
    auto now_ms = clock_.monotonic_ms();
    if (!started_ms_) started_ms_ = now_ms;
    auto passed_s = static_cast<double>(now_ms - *started_ms_) / 1000;
    auto rate = passed_s > 0 ? static_cast<double>(done) / passed_s : 0;
    auto left_s = rate > 0 ? static_cast<double>(all - done) / rate : 0;
    auto tenth = all == 0 ? 10 : done * 10 / all;
    line(fmt::format("A year of work: {} of {} records, {:.0f} a second, {:.0f} s left", done, all,
                     rate, left_s),
         tenth > tenth_);
    tenth_ = std::max(tenth_, tenth);
    if (done == all && terminal_) fmt::print("\n");
  }

  void line(const std::string& text, bool worth_a_line) {
    if (terminal_) {
      fmt::print("\r{:<78}", text);
    } else if (worth_a_line) {
      fmt::print("{}\n", text);
    }
    std::fflush(stdout);
  }

  base::SystemClock clock_;
  bool terminal_ = isatty(STDOUT_FILENO) == 1;
  int founded_ = 0;
  std::int64_t tenth_ = 0;
  std::optional<std::int64_t> started_ms_;
};

Result<demo::Options> options_from(const Wanted& wanted) {
  auto zone = TRY(base::TimeZone::create("Europe/Amsterdam"));
  auto today = zone.local(base::SystemClock().now()).day;
  demo::Options options{.seed = wanted.seed, .scale = wanted.scale, .today = today};
  if (wanted.today.empty()) return options;
  auto given = base::parse_day(wanted.today);
  if (!given || *given > today || given->year() < 2000) {
    return base::Error::field("today", "not_a_day", "This is a day like 2026-11-24, not ahead.");
  }
  options.today = *given;
  return options;
}

Result<> run(const Config& config, const Wanted& wanted) {
  auto options = TRY(options_from(wanted));
  Progress progress;
  TRY(demo::build_town(config, options, progress.watch()));
  print_sign_ins(config);
  return {};
}

}  // namespace

Command demo_command() {
  return {"demo", "Makes the invented town Waalstad, and prints who can sign in",
          [](CLI::App& parser) -> Action {
            auto wanted = std::make_shared<Wanted>();
            parser.footer(std::string(kAbout.substr(1)));
            parser
                .add_option("--scale", wanted->scale, "So many municipalities, 1 to 400 (48: NL)")
                ->capture_default_str();
            parser.add_option("--seed", wanted->seed, "Another number makes another town")
                ->capture_default_str();
            parser.add_option("--today", wanted->today,
                              "The year ends on the day before this one (YYYY-MM-DD)");
            return [wanted](const Config& config) { return run(config, *wanted); };
          }};
}

}  // namespace nabij::app
