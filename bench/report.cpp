#include "bench/report.hpp"

#include <fmt/format.h>

#include <map>
#include <tuple>

#include "http/json_view.hpp"
#include "http/json_writer.hpp"

namespace nabij::bench {
namespace {

// Rates of the committed run, by name, contacts and clients.
using Rates = std::map<std::tuple<std::string, std::int64_t, std::int64_t>, double>;

Rates rates_of(const std::string& json) {
  Rates rates;
  auto document = http::JsonDocument::parse(json);
  if (!document.has_value()) return rates;
  auto rows = document->root().member("rows");
  for (std::size_t index = 0; rows && index < rows->size(); ++index) {
    auto row = rows->at(index);
    auto name = row.member("name");
    auto contacts = row.member("contacts");
    auto clients = row.member("clients");
    auto rate = row.member("per_second");
    if (!name || !contacts || !clients || !rate) continue;
    rates[{std::string(name->text().value_or("")), contacts->integer().value_or(0),
           clients->integer().value_or(0)}] = rate->real().value_or(0);
  }
  return rates;
}

void add_machine(http::JsonWriter& json, const Machine& machine) {
  json.key("machine").begin_object();
  json.key("cores").integer(machine.cores).key("processor").text(machine.processor);
  json.key("memory_gb").real(machine.memory_gb).key("load_before").real(machine.load_before);
  json.key("disk_sync_us").real(machine.disk_sync_us);
  json.key("disk_sync_p99_us").real(machine.disk_sync_p99_us);
  json.key("compiler").text(machine.compiler).key("build_type").text(machine.build_type);
  json.key("commit").text(machine.commit).end_object();
}

// Three significant figures: more would say more than the spread allows.
std::string figure(double value) { return fmt::format("{:.3g}", value); }

void put(http::JsonWriter& json, std::string_view key, double value) {
  json.key(key).real(std::atof(figure(value).c_str()));
}

void add_row(http::JsonWriter& json, const Row& row) {
  json.begin_object().key("name").text(row.name).key("contacts").integer(row.contacts);
  json.key("clients").integer(row.clients);
  put(json, "per_second", row.measured.per_second);
  put(json, "p50_ms", row.measured.p50_ms);
  put(json, "p99_ms", row.measured.p99_ms);
  put(json, "worst_ms", row.measured.worst_ms);
  put(json, "server_us", row.measured.server_us);
  json.key("failures").integer(static_cast<std::int64_t>(row.measured.failures)).end_object();
}

std::string row_line(const Row& row, const Rates& before) {
  auto found = before.find({row.name, row.contacts, row.clients});
  auto was = found == before.end() || found->second <= 0
                 ? std::string("-")
                 : fmt::format("{:.2f}x", row.measured.per_second / found->second);
  return fmt::format("{:<42}{:>10}{:>8}{:>10.0f}{:>9.2f}{:>9.2f}{:>10.0f}{:>9}{:>8}\n", row.name,
                     row.contacts, row.clients, row.measured.per_second, row.measured.p50_ms,
                     row.measured.p99_ms, row.measured.server_us, row.measured.failures, was);
}

void add_read_bars(const Report& report, std::vector<Bar>& bars) {
  auto contacts = report.settings.large_contacts;
  for (auto name : {kContactList, kPersonPage, kBusyPersonPage, kPlacePage}) {
    for (auto [clients, limit_ms] : {std::pair{16, 5.0}, std::pair{64, 15.0}}) {
      const auto* row = find_row(report.results, name, contacts, clients);
      if (row == nullptr) continue;
      bars.push_back(
          {fmt::format("{}, {} contacts, {} clients: p99 in ms", name, contacts, clients), limit_ms,
           row->measured.p99_ms, true});
    }
  }
}

}  // namespace

std::vector<Bar> bars_of(const Report& report) {
  std::vector<Bar> bars;
  const auto& [machine, settings, results] = report;
  auto add = [&](std::string_view single, double wanted, bool at_most) {
    const auto* found = find_single(results, single);
    if (found != nullptr) {
      bars.push_back({fmt::format("{} in {}", single, found->unit), wanted, found->value, at_most});
    }
  };
  add("group commit brings", 4, false);
  add("group commit brings, slow disk", 10, false);
  if (const auto* row = find_row(results, "capture, grouped", settings.contacts, 64)) {
    bars.push_back({"capture, 64 clients: p99 in ms", 30, row->measured.p99_ms, true});
  }
  add_read_bars(report, bars);
  for (auto name : {kCapture, kPersonPage, kPlacePage}) {
    add(fmt::format("{}, {} times the data", name, settings.growth), 1.5, true);
  }
  if (const auto* row = find_row(results, kMonthReport, settings.contacts, 1)) {
    bars.push_back({fmt::format("{}, of a city: ms", kMonthReport), 5, row->measured.p50_ms, true});
  }
  add("start on an existing database", 0.2, true);
  add("memory after all of it", 64, true);
  add("idle connections held", 5000, false);
  return bars;
}

std::string to_table(const Report& report, const std::string& last_json) {
  const auto& machine = report.machine;
  auto before = rates_of(last_json);
  auto text = fmt::format(
      "\n{} cores, {}, {:.1f} GB, load before {:.1f}\n{}, {}, disk sync {:.0f} us (p99 {:.0f} "
      "us)\n\n",
      machine.cores, machine.processor, machine.memory_gb, machine.load_before, machine.compiler,
      machine.build_type, machine.disk_sync_us, machine.disk_sync_p99_us);
  text += fmt::format("{:<42}{:>10}{:>8}{:>10}{:>9}{:>9}{:>10}{:>9}{:>8}\n", "what", "contacts",
                      "clients", "per s", "p50 ms", "p99 ms", "cpu us", "failed", "before");
  for (const auto& row : report.results.rows) text += row_line(row, before);
  text += "\n";
  for (const auto& single : report.results.singles) {
    text += fmt::format("{:<52}{:>10} {}\n", single.name, figure(single.value), single.unit);
  }
  text += "\nbars\n";
  for (const auto& bar : bars_of(report)) {
    text +=
        fmt::format("{:<66}{:>9} {} {:>6}  {}\n", bar.name, figure(bar.measured),
                    bar.at_most ? "<=" : ">=", figure(bar.wanted), bar.met() ? "met" : "NOT MET");
  }
  for (const auto& row : report.results.rows) {
    if (!row.measured.first_failure.empty()) {
      text += fmt::format("\nFailed in {}: {}\n", row.name, row.measured.first_failure);
    }
  }
  return text;
}

std::string to_json(const Report& report) {
  http::JsonWriter json;
  json.begin_object();
  add_machine(json, report.machine);
  json.key("rows").begin_array();
  for (const auto& row : report.results.rows) add_row(json, row);
  json.end_array().key("singles").begin_array();
  for (const auto& single : report.results.singles) {
    json.begin_object().key("name").text(single.name);
    put(json, "value", single.value);
    json.key("unit").text(single.unit).end_object();
  }
  json.end_array().key("bars").begin_array();
  for (const auto& bar : bars_of(report)) {
    json.begin_object().key("name").text(bar.name);
    put(json, "wanted", bar.wanted);
    put(json, "measured", bar.measured);
    json.key("met").boolean(bar.met()).end_object();
  }
  json.end_array().end_object();
  return json.take();
}

}  // namespace nabij::bench
