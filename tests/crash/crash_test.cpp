// Kills a writing program with signal 9 at a random moment, again and again, and looks whether
// everything that it was told is stored is there. NABIJ_CRASH_ROUNDS sets how often.
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <set>

#include "support/storage_testing.hpp"

extern char** environ;

namespace nabij::storage {
namespace {

constexpr int kWriters = 16;
constexpr int kDefaultRounds = 40;
constexpr Sql kInsert{"test.insert", "INSERT INTO written (id, filler) VALUES (:id, :filler)"};
constexpr Sql kPart{"test.part", "INSERT INTO part (id) VALUES (:id)"};
constexpr Sql kIds{"test.ids", "SELECT id FROM written"};
constexpr Sql kHalves{"test.halves",
                      "SELECT (SELECT COUNT(*) FROM written WHERE id NOT IN (SELECT id FROM part))"
                      " + (SELECT COUNT(*) FROM part WHERE id NOT IN (SELECT id FROM written))"};

std::unique_ptr<Database> open(const std::string& path) {
  SqliteOptions options;
  options.path = path;
  auto database = open_sqlite(options);
  return database.has_value() ? std::move(*database) : nullptr;
}

// The program that is killed: many writers, each of which says on the standard output which
// number was stored, as 8 bytes, after it was told so.
int write_until_killed(const std::string& path, std::int64_t first_id) {
  auto database = open(path);
  if (!database) return 1;
  std::vector<std::thread> writers;
  for (int writer = 0; writer < kWriters; ++writer) {
    writers.emplace_back([&, writer] {
      std::string filler(static_cast<std::size_t>(100 * writer + 10), 'x');
      for (std::int64_t id = first_id + writer;; id += kWriters) {
        auto stored = database->write([&](Writer& to) -> Result<> {
          TRY(to.execute(kInsert, {{"id", id}, {"filler", filler}}));
          TRY(to.execute(kPart, {{"id", id}}));
          return {};
        });
        if (!stored.has_value() || ::write(STDOUT_FILENO, &id, sizeof(id)) != sizeof(id))
          ::_exit(2);
      }
    });
  }
  for (auto& writer : writers) writer.join();
  return 0;
}

class Crash : public ::testing::Test {
 protected:
  void SetUp() override {
    auto made = open(path())->write([](Writer& writer) {
      return writer.script(
          "CREATE TABLE written (id INTEGER PRIMARY KEY, filler TEXT) STRICT;"
          "CREATE TABLE part (id INTEGER PRIMARY KEY) STRICT;");
    });
    ASSERT_TRUE(made.has_value());
  }
  std::string path() const { return folder_.path("nabij.db"); }

  // What the program said was stored until it was killed, `life_us` after it first said so.
  std::vector<std::int64_t> run_and_kill(std::int64_t first_id, std::uint64_t life_us) {
    int ends[2] = {};
    EXPECT_EQ(::pipe2(ends, O_CLOEXEC), 0);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    auto first = std::to_string(first_id);
    auto database_path = path();
    std::string program = "/proc/self/exe";
    std::string role = "--write-until-killed";
    char* arguments[] = {program.data(), role.data(), database_path.data(), first.data(), nullptr};
    pid_t child = 0;
    EXPECT_EQ(::posix_spawn(&child, program.c_str(), &actions, nullptr, arguments, environ), 0);
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    std::vector<std::int64_t> said;
    std::int64_t id = 0;
    while (::read(ends[0], &id, sizeof(id)) == sizeof(id)) {
      said.push_back(id);
      if (said.size() == 1) {
        std::this_thread::sleep_for(std::chrono::microseconds(life_us));
        ::kill(child, SIGKILL);
      }
    }
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the program ended by itself with " << status;
    return said;
  }

  std::set<std::int64_t> stored() {
    auto database = open(path());
    std::set<std::int64_t> ids;
    auto read = database->read([&](Reader& reader) -> Result<> {
      TRY(reader.query(kIds, {}, [&](const Row& row) {
        ids.insert(row.integer(0));
        return Result<>();
      }));
      auto halves = TRY(reader.first(kHalves, {}, [](const Row& row) { return row.integer(0); }));
      EXPECT_EQ(halves, 0) << "a write is there by half";
      auto whole = TRY(reader.first({"test.check", "SELECT * FROM pragma_integrity_check"}, {},
                                    [](const Row& row) { return row.get<std::string>(0); }));
      EXPECT_EQ(whole, "ok");
      return {};
    });
    EXPECT_TRUE(read.has_value());
    return ids;
  }

  testing::TemporaryFolder folder_;
};

TEST_F(Crash, LosesNothingThatWasAcknowledged) {
  const char* asked = std::getenv("NABIJ_CRASH_ROUNDS");
  int rounds = asked == nullptr ? kDefaultRounds : std::atoi(asked);
  base::SystemRandom random;
  std::array<unsigned char, 1> chance{};
  std::set<std::int64_t> acknowledged;
  for (int round = 1; round <= rounds; ++round) {
    random.fill(chance);
    auto life_us = std::uint64_t{chance[0]} * 250;
    auto said = run_and_kill(std::int64_t{round} * 1'000'000, life_us);
    ASSERT_FALSE(said.empty());
    acknowledged.insert(said.begin(), said.end());
    auto there = stored();
    for (auto id : acknowledged) ASSERT_TRUE(there.contains(id)) << id << " in round " << round;
  }
  RecordProperty("rounds", rounds);
  RecordProperty("acknowledged", static_cast<int>(acknowledged.size()));
  EXPECT_GE(acknowledged.size(), static_cast<std::size_t>(rounds));
}

}  // namespace
}  // namespace nabij::storage

int main(int count, char** arguments) {
  if (count == 4 && std::string_view(arguments[1]) == "--write-until-killed") {
    return nabij::storage::write_until_killed(arguments[2], std::atoll(arguments[3]));
  }
  ::testing::InitGoogleTest(&count, arguments);
  return RUN_ALL_TESTS();
}
