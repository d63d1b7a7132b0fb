// A disk that is full, breaks, may not be written, or is held by somebody else, under the real
// server while workers record: a clear answer, nothing lost, and on with the work when it is over.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <filesystem>
#include <fstream>

#include "support/captures.hpp"
#include "support/storage_testing.hpp"

namespace nabij::testing_support {
namespace {

using Strings = std::vector<std::string>;
using ::testing::HasSubstr;

constexpr int kWorkers = 8;

class Disk : public ::testing::Test {
 protected:
  void SetUp() override {
    std::filesystem::create_directory(folder_.path("data"));
    installation_ = {"sqlite:" + folder_.path("data/nabij.db"),
                     folder_.path("data"),
                     {"NABIJ_LOG_LEVEL=error", "LD_PRELOAD=" NABIJ_DISK_SHIM,
                      "ASAN_OPTIONS=verify_asan_link_order=0",
                      "NABIJ_SHIM_FOLDER=" + folder_.path("data/nabij.db"),
                      "NABIJ_SHIM_SWITCHES=" + folder_.path("switches")}};
    std::filesystem::create_directory(folder_.path("switches"));
    ASSERT_EQ(prepare_house(installation_), "");
  }

  void open() {
    server_ = Server::start(installation_);
    ASSERT_TRUE(server_) << log_of(installation_);
    town_ = open_town(server_->port(), kWorkers);
    recorders_ = make_recorders(town_, 1);
  }

  void turn_on(const std::string& name) { std::ofstream(folder_.path("switches/" + name)) << "on"; }
  void turn_off(const std::string& name) {
    std::filesystem::remove(folder_.path("switches/" + name));
  }

  // Somebody records until it is stored.
  void record_until_stored() {
    int status = 0;
    for (int turn = 0; turn < 1000 && status / 100 != 2; ++turn) status = recorders_[0].record();
    EXPECT_EQ(status / 100, 2) << recorders_[0].last_refusal();
  }

  // Everybody records while the fault is on; each answer is a success or a 503 that says why.
  void expect_refusals_while(const std::string& fault, const std::string& words) {
    for (auto& recorder : recorders_) EXPECT_EQ(recorder.record() / 100, 2);
    turn_on(fault);
    for (int turn = 0; turn < 20; ++turn) {
      Load load(recorders_);
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    for (auto& recorder : recorders_) {
      for (const auto& [status, count] : recorder.answers()) {
        EXPECT_TRUE(status / 100 == 2 || status == 503) << recorder.last_refusal();
      }
      EXPECT_THAT(recorder.last_refusal(), HasSubstr(words));
      EXPECT_THAT(recorder.last_refusal(), HasSubstr("\"code\":\"unavailable\""));
    }
    auto reading = recorders_[0].another_visitor().get("/places");
    EXPECT_EQ(reading.status, 200) << "reading goes on: " << reading.body;
    turn_off(fault);
    record_until_stored();
    EXPECT_TRUE(server_->is_running());
  }

  // After a kill, so that nothing is tidied up on the way out.
  void expect_nothing_lost() {
    EXPECT_TRUE(server_->kill());
    auto database = storage::open_database(installation_.database_url);
    ASSERT_TRUE(database.has_value()) << database.error().internal;
    EXPECT_EQ(missing(**database, taken_ledger(recorders_)), Strings{});
    database->reset();
    auto checked = run_program(installation_, {"check"});
    EXPECT_EQ(checked.status, 0) << checked.output << checked.errors;
  }

  storage::testing::TemporaryFolder folder_;
  Installation installation_;
  Town town_;
  std::vector<Recorder> recorders_;
  std::unique_ptr<Server> server_;
};

TEST_F(Disk, WhenItIsFullNothingIsLostAndWorkGoesOnOnceThereIsRoom) {
  open();
  expect_refusals_while("full", "The disk is full");
  expect_nothing_lost();
}

TEST_F(Disk, WhenItBreaksNothingIsLostAndWorkGoesOnOnceItWorks) {
  open();
  expect_refusals_while("broken", "The disk gave an error");
  expect_nothing_lost();
}

TEST_F(Disk, WhenItIsFullAtTheFirstStartTheServerSaysSo) {
  auto fresh = installation_;
  fresh.database_url += "-other";
  turn_on("full");
  auto ended = run_program(fresh, {"serve"});
  turn_off("full");
  EXPECT_EQ(ended.status, 1);
  EXPECT_THAT(ended.errors, HasSubstr("disk is full"));
}

TEST_F(Disk, WhenItMayNotBeWrittenTheServerSaysSoAndChangesNothing) {
  turn_on("read_only");
  auto ended = run_program(installation_, {"serve"});
  turn_off("read_only");
  EXPECT_EQ(ended.status, 1);
  EXPECT_THAT(ended.errors, HasSubstr("Read-only file system"));
  open();
  record_until_stored();
  expect_nothing_lost();
}

TEST_F(Disk, ASecondServerOnOneFileIsRefusedAndTheFirstGoesOn) {
  open();
  auto second = run_program(installation_, {"serve"});
  EXPECT_EQ(second.status, 1);
  EXPECT_THAT(second.errors,
              HasSubstr("Another program (process " + std::to_string(server_->process()) + ")"));
  record_until_stored();
  expect_nothing_lost();
}

// A stranger's tool that ignores our lock file.
TEST_F(Disk, WhileAStrangerHoldsTheFileWritesAreRefusedAndReadsGoOn) {
  open();
  record_until_stored();
  sqlite3* stranger = nullptr;
  ASSERT_EQ(sqlite3_open(folder_.path("data/nabij.db").c_str(), &stranger), SQLITE_OK);
  ASSERT_EQ(sqlite3_exec(stranger, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
  EXPECT_EQ(recorders_[0].record(), 503);
  EXPECT_THAT(recorders_[0].last_refusal(), HasSubstr("Another program holds the database"));
  EXPECT_EQ(recorders_[0].another_visitor().get("/places").status, 200);
  ASSERT_EQ(sqlite3_exec(stranger, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
  sqlite3_close(stranger);
  record_until_stored();
  expect_nothing_lost();
}

}  // namespace
}  // namespace nabij::testing_support
