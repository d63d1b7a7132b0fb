// Kills the real server, and PostgreSQL under it, with signal 9 at a random moment while workers
// record over HTTP, again and again, and looks whether everything that anybody was told is stored
// is there and whether what follows from it still does. --rounds N sets how often.
#include <gtest/gtest.h>

#include <charconv>
#include <condition_variable>
#include <iostream>

#include "contacts/check.hpp"
#include "support/captures.hpp"
#include "support/postgres_cluster.hpp"

namespace nabij::testing_support {

int rounds_asked = 0;  // 0: as many as each test has by itself

namespace {

using Strings = std::vector<std::string>;
using storage::Dialect;

constexpr int kWorkers = 16;
constexpr int kRounds = 200;
constexpr int kPostgresRounds = 15;  // each starts a PostgreSQL, and that takes a second
constexpr int kWholeCheckEvery = 20;
constexpr std::uint64_t kLongestLifeUs = 150'000;

int rounds_or(int by_itself) { return rounds_asked > 0 ? rounds_asked : by_itself; }

// The random moment begins when the first answer has come in, so that every round stores something.
class Moment {
 public:
  void first_answer() {
    std::lock_guard lock(mutex_);
    answered_ = true;
    changed_.notify_all();
  }
  void wait(std::uint64_t life_us) {
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, std::chrono::seconds(60), [this] { return answered_; });
    lock.unlock();
    std::this_thread::sleep_for(std::chrono::microseconds(life_us));
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  bool answered_ = false;
};

class ServerCrash : public ::testing::Test {
 protected:
  void open(const std::string& database_url) {
    installation_ = {database_url, folder_.path("."), {"NABIJ_LOG_LEVEL=warning"}};
    ASSERT_EQ(prepare_house(installation_), "");
    restart();
    town_ = open_town(server_->port(), kWorkers);
    recorders_ = make_recorders(town_, 1);
  }

  void restart() {
    server_.reset();
    server_ = Server::start(installation_);
    ASSERT_TRUE(server_) << log_of(installation_);
    for (auto& recorder : recorders_) recorder.move_to(server_->port());
  }

  std::uint64_t random_life_us() {
    std::array<unsigned char, 8> bytes{};
    random_.fill(bytes);
    std::uint64_t number = 0;
    for (auto byte : bytes) number = number * 256 + byte;
    return number % kLongestLifeUs;
  }

  // Everything told in this round is there, and the roll-ups follow from the facts.
  void look() {
    auto told = taken_ledger(recorders_);
    EXPECT_FALSE(told.empty());
    auto database = storage::open_database(installation_.database_url);
    ASSERT_TRUE(database.has_value()) << database.error().detail << database.error().internal;
    EXPECT_EQ(missing(**database, told), Strings{});
    auto differing = (*database)->read(contacts::check_roll_ups);
    ASSERT_TRUE(differing.has_value()) << differing.error().internal;
    EXPECT_EQ(*differing, Strings{});
    all_.insert(all_.end(), told.begin(), told.end());
  }

  // As an operator looks, with the audit trail and the integrity of the database.
  void check_all() {
    auto checked = run_program(installation_, {"check"});
    EXPECT_EQ(checked.status, 0) << checked.output << checked.errors;
  }

  void kill_the_server(int rounds) {
    for (int round = 1; round <= rounds && !HasFailure(); ++round) {
      Moment moment;
      Load load(recorders_, [&] { moment.first_answer(); });
      moment.wait(random_life_us());
      EXPECT_TRUE(server_->kill()) << "it ended by itself: " << log_of(installation_);
      load.stop();
      look();
      if (round % kWholeCheckEvery == 0 || round == rounds) check_all();
      restart();
    }
    expect_all_there(rounds);
  }

  void expect_all_there(int rounds) {
    auto database = storage::open_database(installation_.database_url);
    if (!database.has_value()) {  // SQLite is for the server alone
      server_.reset();
      database = storage::open_database(installation_.database_url);
    }
    ASSERT_TRUE(database.has_value()) << database.error().internal;
    EXPECT_EQ(missing(**database, all_), Strings{});
    EXPECT_GT(all_.size(), static_cast<std::size_t>(rounds));
    RecordProperty("rounds", rounds);
    RecordProperty("acknowledged", static_cast<int>(all_.size()));
    std::cout << rounds << " rounds, " << all_.size() << " acknowledged, none missing\n";
  }

  storage::testing::TemporaryFolder folder_;
  base::SystemRandom random_;
  Installation installation_;
  Town town_;
  std::vector<Recorder> recorders_;
  std::unique_ptr<Server> server_;
  Ledger all_;
};

TEST_F(ServerCrash, OnSqliteLosesNothingThatWasAcknowledged) {
  open("sqlite:" + folder_.path("nabij.db"));
  kill_the_server(rounds_or(kRounds));
}

class OnPostgres : public ServerCrash, public ::testing::WithParamInterface<Dialect> {};
NABIJ_ON_POSTGRES(OnPostgres);

TEST_P(OnPostgres, LosesNothingThatWasAcknowledged) {
  auto place = storage::testing::TestDatabase::empty(GetParam());
  open(place->url());
  kill_the_server(rounds_or(kRounds));
  server_.reset();
}

// The server lives on through the death of its database and finds it back by itself.
TEST_P(OnPostgres, LosesNothingWhenPostgresIsKilledAndRecoversByItself) {
  PostgresCluster cluster;
  open(cluster.url());
  int rounds = rounds_or(kPostgresRounds);
  for (int round = 1; round <= rounds && !HasFailure(); ++round) {
    Moment moment;
    Load load(recorders_, [&] { moment.first_answer(); });
    moment.wait(random_life_us());
    cluster.kill();
    cluster.start();
    auto before = load.acknowledged();
    for (int turn = 0; turn < 2000 && load.acknowledged() < before + 10; ++turn) {
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    EXPECT_GE(load.acknowledged(), before + 10) << "the server did not recover";
    load.stop();
    EXPECT_TRUE(server_->is_running()) << log_of(installation_);
    look();
    if (round % kWholeCheckEvery == 0 || round == rounds) check_all();
  }
  expect_all_there(rounds);
  server_.reset();
}

}  // namespace
}  // namespace nabij::testing_support

int main(int count, char** arguments) {
  ::testing::InitGoogleTest(&count, arguments);
  if (count == 3 && std::string_view(arguments[1]) == "--rounds") {
    std::string_view number = arguments[2];
    std::from_chars(number.data(), number.data() + number.size(),
                    nabij::testing_support::rounds_asked);
  }
  return RUN_ALL_TESTS();
}
