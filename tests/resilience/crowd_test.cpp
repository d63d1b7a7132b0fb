// Many who do nothing, many who are slow, and some who send nonsense, at the real server, while
// workers record as if they were alone.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include "support/captures.hpp"
#include "support/storage_testing.hpp"

namespace nabij::testing_support {
namespace {

using http::transport::LoopbackClient;

constexpr int kWorkers = 8;
constexpr int kIdle = 5000;
constexpr int kSlow = 200;
constexpr int kCaptures = 400;

class Crowd : public ::testing::Test {
 protected:
  void SetUp() override {
    installation_ = {
        "sqlite:" + folder_.path("nabij.db"), folder_.path("."), {"NABIJ_LOG_LEVEL=error"}};
    ASSERT_EQ(prepare_house(installation_), "");
    server_ = Server::start(installation_);
    ASSERT_TRUE(server_) << log_of(installation_);
    town_ = open_town(server_->port(), kWorkers);
    recorders_ = make_recorders(town_, 1);
  }

  // Everything is stored, and nobody is refused or left without an answer.
  void expect_served() {
    Load load(recorders_);
    for (int turn = 0; turn < 6000 && load.acknowledged() < kCaptures; ++turn) {
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    load.stop();
    EXPECT_GE(load.acknowledged(), kCaptures);
    for (auto& recorder : recorders_) {
      for (const auto& [status, count] : recorder.answers()) {
        EXPECT_EQ(status / 100, 2) << count << " times " << recorder.last_refusal();
      }
    }
    EXPECT_TRUE(server_->is_running());
  }

  storage::testing::TemporaryFolder folder_;
  Installation installation_;
  Town town_;
  std::vector<Recorder> recorders_;
  std::unique_ptr<Server> server_;
};

TEST_F(Crowd, FiveThousandIdleAndTwoHundredSlowClientsHinderNobody) {
  rlimit limit{};
  ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &limit), 0);
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
  ASSERT_GT(limit.rlim_cur, static_cast<rlim_t>(kIdle + kSlow + 200))
      << "raise the limit on open files (ulimit -Hn) for this test";
  std::vector<std::unique_ptr<LoopbackClient>> crowd;
  for (int number = 0; number < kIdle; ++number) {
    crowd.push_back(std::make_unique<LoopbackClient>(server_->port()));
    ASSERT_TRUE(crowd.back()->connected());
  }
  for (int number = 0; number < kSlow; ++number) {
    crowd.push_back(std::make_unique<LoopbackClient>(server_->port()));
    // Half of them stop in the head, half in the body.
    crowd.back()->say(number % 2 == 0
                          ? "GET /healthz HT"
                          : "POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\n"
                            "Content-Type: application/json\r\nContent-Length: 50\r\n\r\n{");
  }
  expect_served();
  // Those who did nothing wrong are still welcome.
  EXPECT_EQ(crowd.front()->get("/healthz").status, 200);
  EXPECT_EQ(crowd[kIdle - 1]->get("/healthz").status, 200);
}

TEST_F(Crowd, NonsenseIsRefusedWithItsReasonAndHindersNobody) {
  const std::string start = "POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\n";
  const std::string json = start + "Content-Type: application/json\r\n";
  const std::vector<std::pair<std::string, int>> nonsense{
      {"hello\r\n\r\n", 400},
      {"GET / HTTP/1.1\r\nHost: a\r\nX: " + std::string(20'000, 'x') + "\r\n\r\n", 431},
      {"GET /" + std::string(5000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n", 414},
      {json + "Content-Length: 99999999\r\n\r\n", 413},
      {json + "Content-Length: 9\r\n\r\n{\"email\":", 400},
      {json + "Content-Length: 40\r\n\r\n" + std::string(40, '['), 400},
      {json + "Content-Length: 2\r\n\r\n{}", 400},
      {start + "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}", 415},
      {json + "Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n", 400},
  };
  std::atomic<bool> enough{false};
  std::thread sender([&] {
    while (!enough) {
      LoopbackClient(server_->port()).say(std::string(200, '\x01'));  // and gone
      for (const auto& [text, status] : nonsense) {
        auto answer = LoopbackClient(server_->port()).ask(text);
        EXPECT_EQ(answer.status, status) << text.substr(0, 80);
        EXPECT_THAT(answer.body, ::testing::HasSubstr("\"code\":")) << text.substr(0, 80);
      }
    }
  });
  expect_served();
  enough = true;
  sender.join();
}

}  // namespace
}  // namespace nabij::testing_support
