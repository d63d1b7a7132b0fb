// `nabij backup` while workers record, and `nabij restore`, as an operator runs them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "support/captures.hpp"
#include "support/storage_testing.hpp"

namespace nabij::testing_support {
namespace {

using storage::Dialect;
using storage::testing::contents;
using storage::testing::TestDatabase;
using Strings = std::vector<std::string>;
using ::testing::HasSubstr;

constexpr int kWorkers = 8;

class BackupProgram : public ::testing::TestWithParam<Dialect> {
 protected:
  void SetUp() override {
    installation_ = {place_->url(), folder_.path("."), {"NABIJ_LOG_LEVEL=error"}};
    ASSERT_EQ(prepare_house(installation_), "");
    server_ = Server::start(installation_);
    ASSERT_TRUE(server_) << log_of(installation_);
    town_ = open_town(server_->port(), kWorkers);
    recorders_ = make_recorders(town_, 1);
  }
  void TearDown() override { server_.reset(); }

  std::string copy_path() const { return folder_.path("copy.db"); }

  void record(int number) {
    for (int turn = 0; turn < number; ++turn) {
      EXPECT_EQ(recorders_[0].record() / 100, 2) << recorders_[0].last_refusal();
    }
  }
  Ended back_up() { return run_program(installation_, {"backup", copy_path()}); }
  Ended restore(const TestDatabase& into) {
    auto there = installation_;
    there.database_url = into.url();
    return run_program(there, {"restore", copy_path()});
  }
  // A restore that has to fail, saying this, into a database that then still has no table.
  void expect_refused(const std::string& words) {
    auto place = TestDatabase::empty(GetParam());
    auto ended = restore(*place);
    EXPECT_EQ(ended.status, 1);
    EXPECT_THAT(ended.errors, HasSubstr(words));
    EXPECT_TRUE(contents(place->database()).empty());
  }

  storage::testing::TemporaryFolder folder_;
  std::unique_ptr<TestDatabase> place_ = TestDatabase::empty(GetParam());
  Installation installation_;
  Town town_;
  std::vector<Recorder> recorders_;
  std::unique_ptr<Server> server_;
};
NABIJ_ON_EVERY_DATABASE(BackupProgram);

TEST_P(BackupProgram, ACopyMadeUnderLoadHoldsAllThatWasToldBeforeAndComesBackWhole) {
  record(50);
  auto told_before = taken_ledger(recorders_);
  Ended made;
  {
    Load load(recorders_);
    while (load.acknowledged() < 50) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    made = back_up();
    auto during = load.acknowledged();
    EXPECT_GT(during, 50) << "recording stood still";
  }
  ASSERT_EQ(made.status, 0) << made.errors;
  auto copy = storage::open_sqlite({.path = copy_path(), .access = storage::Access::ReadOnly});
  ASSERT_TRUE(copy.has_value()) << copy.error().internal;
  // The keys of young people stand apart from every copy.
  auto original = contents(**copy);
  auto people = std::exchange(original["person"], {}).size();
  EXPECT_EQ(missing(**copy, told_before), Strings{});
  for (auto dialect : storage::testing::databases()) {
    auto place = TestDatabase::empty(dialect);
    auto ended = restore(*place);
    ASSERT_EQ(ended.status, 0) << ended.errors;
    auto restored = contents(place->database());
    EXPECT_EQ(std::exchange(restored["person"], {}).size(), people);
    EXPECT_EQ(restored, original);
    place->close();
    auto there = installation_;
    there.database_url = place->url();
    auto checked = run_program(there, {"check"});
    EXPECT_EQ(checked.status, 0) << checked.output << checked.errors;
  }
}

TEST_P(BackupProgram, ACopyOfAQuietHouseIsTheHouseAndPeopleSignInToTheRestoredOne) {
  record(100);
  ASSERT_EQ(back_up().status, 0);
  auto place = TestDatabase::empty(GetParam());
  ASSERT_EQ(restore(*place).status, 0);
  server_.reset();
  EXPECT_EQ(contents(place->database()), contents(place_->database()));
  place->close();
  place_->close();
  auto there = installation_;
  there.database_url = place->url();
  server_ = Server::start(there);
  ASSERT_TRUE(server_) << log_of(there);
  recorders_[0].move_to(server_->port());
  record(20);
  server_.reset();
}

TEST_P(BackupProgram, ARestoreOverwritesNothing) {
  record(10);
  ASSERT_EQ(back_up().status, 0);
  server_.reset();
  auto before = contents(place_->database());
  place_->close();
  auto ended = restore(*place_);
  EXPECT_EQ(ended.status, 1);
  EXPECT_THAT(ended.errors, HasSubstr("not empty"));
  EXPECT_EQ(contents(place_->database()), before);
}

TEST_P(BackupProgram, ABackupOverwritesNothing) {
  std::ofstream(copy_path()) << "mine";
  auto ended = back_up();
  EXPECT_EQ(ended.status, 1);
  EXPECT_THAT(ended.errors, HasSubstr("already"));
  EXPECT_EQ(std::filesystem::file_size(copy_path()), 4U);
}

TEST_P(BackupProgram, ACopyThatWasCutOffChangedOrMadeUnderAnotherKeyIsRefused) {
  record(50);
  ASSERT_EQ(back_up().status, 0);
  auto size = std::filesystem::file_size(copy_path());
  auto whole = folder_.path("whole");
  std::filesystem::copy_file(copy_path(), whole);

  std::filesystem::resize_file(copy_path(), size - 1000);
  expect_refused("not a whole backup");
  std::filesystem::resize_file(copy_path(), 100);
  expect_refused("not a whole backup");

  for (auto place : {std::uintmax_t{50}, size / 2, size - 5}) {
    std::filesystem::copy_file(whole, copy_path(),
                               std::filesystem::copy_options::overwrite_existing);
    std::fstream file(copy_path(), std::ios::in | std::ios::out | std::ios::binary);
    file.seekg(static_cast<std::streamoff>(place));
    auto byte = static_cast<char>(file.get() ^ 1);
    file.seekp(static_cast<std::streamoff>(place));
    file.put(byte);
    file.close();
    expect_refused("was changed");
  }

  std::filesystem::rename(whole, copy_path());
  std::filesystem::rename(installation_.key_file(), folder_.path("right.key"));
  expect_refused("There is no key file");
  std::ofstream(installation_.key_file()) << std::string(43, 'A') << "\n";
  std::filesystem::permissions(installation_.key_file(), std::filesystem::perms::owner_read);
  expect_refused("another master key");
}

// Losing the key loses the names; the program says so at once and makes nothing worse.
TEST_P(BackupProgram, WithoutItsMasterKeyTheHouseStaysShutAndUnchanged) {
  record(10);
  server_.reset();
  auto before = contents(place_->database());
  place_->close();
  std::filesystem::remove(installation_.key_file());
  for (const char* command : {"serve", "check", "demo"}) {
    auto ended = run_program(installation_, {command});
    EXPECT_EQ(ended.status, 1) << command;
    EXPECT_THAT(ended.errors, HasSubstr("There is no key file")) << command;
    EXPECT_FALSE(std::filesystem::exists(installation_.key_file())) << command;
  }
  std::ofstream(installation_.key_file()) << std::string(43, 'A') << "\n";
  std::filesystem::permissions(installation_.key_file(), std::filesystem::perms::owner_read);
  auto ended = run_program(installation_, {"serve"});
  EXPECT_EQ(ended.status, 1);
  EXPECT_THAT(ended.errors, HasSubstr("does not open what is in this database"));
  EXPECT_EQ(contents(place_->database()), before);
}

}  // namespace
}  // namespace nabij::testing_support
