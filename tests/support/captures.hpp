// Workers who record without pause, and a ledger of what the server told them it had stored.
#pragma once

#include <array>
#include <atomic>
#include <functional>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include "storage/database.hpp"
#include "support/town.hpp"

namespace nabij::testing_support {

// Kinds of fact, each with the table and column in which it must be found.
enum class Fact { Contact, ContactEnd, Person, Presence, Tally, FollowUp, FollowUpEnd };

struct Acknowledged {
  Fact fact;
  std::string id;
};
using Ledger = std::vector<Acknowledged>;

// One worker. Not for several threads at once.
class Recorder {
 public:
  Recorder(Visitor visitor, const Town& town, std::uint64_t seed)
      : visitor_(std::move(visitor)), town_(town), chance_(seed) {}

  // Records one thing, or corrects or withdraws an earlier one; the status of the answer.
  int record();
  void move_to(std::uint16_t port) { visitor_.move_to(port); }
  Ledger& ledger() { return ledger_; }
  // By status; 0 is no answer.
  Visitor another_visitor() const { return visitor_.another(); }
  const std::map<int, int>& answers() const { return answers_; }
  // The last answer that was neither success nor silence, for messages.
  const std::string& last_refusal() const { return last_refusal_; }

 private:
  bool send(std::string_view method, std::string_view path, const std::string& body);
  std::string contact_body(const std::string& id, Ledger& told);
  void record_contact();
  void correct_contact();
  void withdraw_contact();
  void record_presence();
  void record_tally();
  void end_follow_up();
  std::uint64_t below(std::uint64_t bound) { return chance_.below(bound); }

  Visitor visitor_;
  const Town& town_;
  base::SeededRandom chance_;
  Ledger ledger_;
  std::vector<std::string> contacts_;    // own, current
  std::vector<std::string> follow_ups_;  // own, open
  std::map<int, int> answers_;
  std::string last_refusal_;
  int status_ = 0;
};

// Everybody records at once until told to stop; each on a thread of its own.
class Load {
 public:
  explicit Load(std::vector<Recorder>& recorders, std::function<void()> on_first = {});
  ~Load() { stop(); }
  Load(const Load&) = delete;
  Load& operator=(const Load&) = delete;
  // Ends after the request that each is at.
  void stop();
  int acknowledged() const { return acknowledged_.load(); }

 private:
  std::atomic<bool> stopping_{false};
  std::atomic<int> acknowledged_{0};
  std::vector<std::thread> threads_;
};

std::vector<Recorder> make_recorders(Town& town, std::uint64_t seed);
Ledger taken_ledger(std::vector<Recorder>& recorders);

// Those of the ledger that the database does not have, as text.
std::vector<std::string> missing(storage::Database& database, const Ledger& ledger);

}  // namespace nabij::testing_support
