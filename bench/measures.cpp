#include "bench/measures.hpp"

#include <fmt/format.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>

namespace nabij::bench {
namespace {

constexpr std::array kClients{1, 16, 64};
constexpr int kIdleConnections = 5000;
constexpr int kSlowDiskUs = 1000;
constexpr int kStarts = 5;
constexpr int kSettlePatienceMs = 600'000;

class Run {
 public:
  Run(const Settings& settings, const Say& say) : settings_(settings), say_(say) {}

  Result<Results> all() {
    auto town = TRY(make("town", settings_.contacts));
    TRY(measure_starts(town));
    TRY(measure_town(town));
    TRY(measure_idle(town));
    TRY(measure_group_commit(town));
    remove(town);
    TRY(measure_growth());
    return std::move(results_);
  }

 private:
  Result<Town> make(const std::string& name, std::int64_t contacts) {
    say_(fmt::format("making {} with {} contacts", name, contacts));
    auto town = TRY(make_town({settings_.folder + "/" + name, contacts}, say_));
    auto bytes = std::filesystem::file_size(town.folder + "/nabij.db");
    auto megabytes = static_cast<double>(bytes) / 1048576.0;
    add_single(fmt::format("database with {} contacts", contacts), megabytes, "MB");
    add_single(fmt::format("made {} contacts at", contacts),
               static_cast<double>(contacts) / town.seconds, "per s");
    return town;
  }

  static void remove(const Town& town) { std::filesystem::remove_all(town.folder); }

  Result<ServerProcess> serve(const Town& town, bool group_commit = true, int slow_disk_us = 0) {
    return ServerProcess::start({.program = settings_.program,
                                 .folder = town.folder,
                                 .group_commit = group_commit,
                                 .slow_disk_us = slow_disk_us,
                                 .slow_disk_library = settings_.slow_disk_library});
  }

  Measured load(const ServerProcess& server, const MakeRequest& request, int clients) {
    auto before = server.processor_s();
    auto measured = run_load({.port = server.port(),
                              .clients = clients,
                              .seconds = settings_.seconds,
                              .warm_up_seconds = settings_.seconds / 4,
                              .request = request});
    // The warm-up was answered too; its share is a fifth, as its time is.
    auto answers = static_cast<double>(measured.answers) * 1.25;
    if (answers > 0) measured.server_us = (server.processor_s() - before) * 1e6 / answers;
    return measured;
  }

  void add_row(std::string name, std::int64_t contacts, int clients, const Measured& measured) {
    say_(fmt::format("{:<40} {:>9} contacts {:>3} clients {:>8.0f}/s p99 {:.1f} ms", name, contacts,
                     clients, measured.per_second, measured.p99_ms));
    results_.rows.push_back({std::move(name), contacts, clients, measured});
  }

  void add_single(std::string name, double value, std::string unit) {
    say_(fmt::format("{:<40} {:.2f} {}", name, value, unit));
    results_.singles.push_back({std::move(name), value, std::move(unit)});
  }

  // The best of a few: what else the machine does can only make it slower.
  Result<> measure_starts(const Town& town) {
    double best = 1e9;
    for (int turn = 0; turn < kStarts; ++turn) {
      auto server = TRY(serve(town));
      best = std::min(best, server.ready_after_s());
    }
    add_single("start on an existing database", best, "s");
    return {};
  }

  void measure_workloads(const ServerProcess& server, const Town& town, std::int64_t contacts) {
    for (const auto& each : workloads()) {
      for (int clients : kClients) {
        auto requests = each.requests(town);
        add_row(std::string(each.name), contacts, clients, load(server, requests, clients));
      }
    }
  }

  // Whoever asks first has the figures of all closed periods made; from then on they stand.
  Result<> settle(const ServerProcess& server, const Town& town, std::int64_t contacts) {
    auto start = std::chrono::steady_clock::now();
    auto first = run_load({.port = server.port(),
                           .clients = 1,
                           .seconds = 0.001,
                           .warm_up_seconds = 0,
                           .patience_ms = kSettlePatienceMs,
                           .request = workload(kYearReport).requests(town)});
    if (first.failures > 0) return fail(ErrorCode::Unavailable, "figures: " + first.first_failure);
    auto taken = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    add_single(fmt::format("figures made of {} contacts", contacts), taken, "s");
    add_single(fmt::format("memory at most, figures of {} contacts", contacts), server.peak_mb(),
               "MB");
    return {};
  }

  Result<> measure_town(const Town& town) {
    auto server = TRY(serve(town));
    add_single("memory after start", server.resident_mb(), "MB");
    TRY(settle(server, town, settings_.contacts));
    measure_workloads(server, town, settings_.contacts);
    add_single("memory after all of it", server.resident_mb(), "MB");
    return {};
  }

  Result<> measure_idle(const Town& town) {
    auto server = TRY(serve(town));
    auto requests = workload(kContactList).requests(town);
    load(server, requests, 16);
    auto before = server.resident_mb();
    std::vector<int> idle;
    for (int number = 0; number < kIdleConnections; ++number) {
      int made = open_connection(server.port());
      if (made >= 0) idle.push_back(made);
    }
    auto others = load(server, requests, 16);
    add_single("idle connections held", static_cast<double>(idle.size()), "");
    add_single("memory for the idle connections", server.resident_mb() - before, "MB");
    add_row(fmt::format("{}, beside idle connections", kContactList), settings_.contacts, 16,
            others);
    for (int connection : idle) ::close(connection);
    return {};
  }

  Result<> measure_group_commit(const Town& town) {
    for (int slow_us : {0, kSlowDiskUs}) {
      std::array<double, 2> rates{};
      for (bool grouped : {false, true}) {
        auto server = TRY(serve(town, grouped, slow_us));
        auto measured = load(server, workload(kCapture).requests(town), 64);
        rates[grouped ? 1 : 0] = measured.per_second;
        add_row(fmt::format("capture, {}{}", grouped ? "grouped" : "one commit each",
                            slow_us > 0 ? ", slow disk" : ""),
                settings_.contacts, 64, measured);
      }
      auto times = rates[0] > 0 ? rates[1] / rates[0] : 0;
      add_single(slow_us > 0 ? "group commit brings, slow disk" : "group commit brings", times,
                 "times");
    }
    return {};
  }

  Result<> measure_growth() {
    auto small = settings_.large_contacts / settings_.growth;
    for (auto contacts : {small, settings_.large_contacts}) {
      auto town = TRY(make(contacts == small ? "small" : "large", contacts));
      {
        auto server = TRY(serve(town));
        TRY(settle(server, town, contacts));
        measure_workloads(server, town, contacts);
        add_single(fmt::format("memory with {} contacts", contacts), server.resident_mb(), "MB");
      }
      remove(town);
    }
    for (auto name : {kCapture, kContactList, kPersonPage, kPlacePage}) {
      const auto* before = find_row(results_, name, small, 1);
      const auto* after = find_row(results_, name, settings_.large_contacts, 1);
      if (before == nullptr || after == nullptr || before->measured.p50_ms <= 0) continue;
      add_single(fmt::format("{}, {} times the data", name, settings_.growth),
                 after->measured.p50_ms / before->measured.p50_ms, "times the time");
    }
    return {};
  }

  const Settings& settings_;
  const Say& say_;
  Results results_;
};

}  // namespace

Result<Results> measure(const Settings& settings, const Say& say) {
  return Run(settings, say).all();
}

const Row* find_row(const Results& results, std::string_view name, std::int64_t contacts,
                    int clients) {
  auto found = std::ranges::find_if(results.rows, [&](const Row& row) {
    return row.name == name && row.contacts == contacts && row.clients == clients;
  });
  return found == results.rows.end() ? nullptr : &*found;
}

const Single* find_single(const Results& results, std::string_view name) {
  auto found = std::ranges::find(results.singles, name, &Single::name);
  return found == results.singles.end() ? nullptr : &*found;
}

}  // namespace nabij::bench
