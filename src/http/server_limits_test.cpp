#include <gmock/gmock.h>

#include <chrono>
#include <semaphore>

#include "http/transport/loopback_client.hpp"

namespace nabij::http::transport {
namespace {

using namespace std::chrono_literals;

std::string post(std::string_view headers, std::string_view body = {}) {
  return "POST / HTTP/1.1\r\nHost: localhost\r\n" + std::string(headers) + "\r\n" +
         std::string(body);
}

struct Refusal {
  std::string name;
  std::string request;
  int status;
};

class ServerRefuses : public testing::TestWithParam<Refusal> {};

TEST_P(ServerRefuses, AndCloses) {
  TestServer server(echo);
  LoopbackClient client(server.port());
  auto answer = client.ask(GetParam().request);
  EXPECT_EQ(answer.status, GetParam().status) << answer.body;
  EXPECT_TRUE(answer.has("application/problem+json"));
  EXPECT_TRUE(answer.has("Connection: close"));
  EXPECT_TRUE(client.is_closed_within(1500));
}

const std::string kHead = "GET / HTTP/1.1\r\nHost: localhost\r\n";

INSTANTIATE_TEST_SUITE_P(
    Requests, ServerRefuses,
    testing::Values(
        Refusal{"Garbage", "hello\r\n\r\n", 400},
        Refusal{"BareNewlines", "GET / HTTP/1.1\nHost: localhost\n\n", 400},
        // However the bytes come in, it is the newline that is named first.
        Refusal{"BareNewlineWithAWrongVersion", "GET / HTTP/9.1\r\nHost: a\nX: y\r\n\r\n", 400},
        Refusal{"NoHost", "GET / HTTP/1.1\r\n\r\n", 400},
        Refusal{"TwoHosts", kHead + "Host: other\r\n\r\n", 400},
        Refusal{"ObsoleteFold", kHead + "X-A: one\r\n two\r\n\r\n", 400},
        Refusal{"SpaceBeforeColon", kHead + "X-A : one\r\n\r\n", 400},
        Refusal{"ControlCharacter", kHead + "X-A: o\x01ne\r\n\r\n", 400},
        Refusal{"BothLengths",
                post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400},
        Refusal{"BothLengthsTurned",
                post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"), 400},
        Refusal{"TwoLengths", post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello"), 400},
        Refusal{"SameLengthTwice", post("Content-Length: 5, 5\r\n", "hello"), 400},
        Refusal{"SignedLength", post("Content-Length: +5\r\n", "hello"), 400},
        Refusal{"NegativeLength", post("Content-Length: -1\r\n"), 400},
        Refusal{"EndlessLength", post("Content-Length: 99999999999999999999\r\n"), 400},
        Refusal{"OtherEncoding", post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), 400},
        Refusal{"HiddenEncoding", post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"), 400},
        Refusal{"BadChunkSize", post("Transfer-Encoding: chunked\r\n", "zz\r\nhello\r\n"), 400},
        Refusal{"SignedChunkSize", post("Transfer-Encoding: chunked\r\n", "-1\r\nhello\r\n"), 400},
        Refusal{"ChunkLongerThanItSays",
                post("Transfer-Encoding: chunked\r\n", "2\r\nhello\r\n0\r\n\r\n"), 400},
        Refusal{"EncodedBody", post("Content-Encoding: gzip\r\nContent-Length: 1\r\n", "x"), 415},
        Refusal{"LargeBody", post("Content-Length: 1025\r\n"), 413},
        Refusal{"LargeChunkedBody",
                post("Transfer-Encoding: chunked\r\n", "800\r\n" + std::string(2048, 'x')), 413},
        Refusal{"LongTarget", "GET /" + std::string(5000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n",
                414},
        Refusal{"ManyHeaders",
                [] {
                  auto text = kHead;
                  for (int index = 0; index < 70; ++index) text += "X-A: b\r\n";
                  return text + "\r\n";
                }(),
                431},
        Refusal{"LongHeader", kHead + "X-A: " + std::string(20'000, 'b') + "\r\n\r\n", 431},
        Refusal{"EndlessHeader", kHead + "X-A: " + std::string(20'000, 'b'), 431},
        Refusal{"Connect", "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n", 501},
        Refusal{"UnknownMethod", "BREW / HTTP/1.1\r\nHost: a\r\n\r\n", 501},
        Refusal{"OtherVersion", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505},
        Refusal{"Expectation", post("Expect: more\r\nContent-Length: 0\r\n"), 417},
        Refusal{"DotSegment", "GET /a/../b HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        Refusal{"HiddenDotSegment", "GET /a/%2e%2e/b HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        Refusal{"HiddenSlash", "GET /a%2fb HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        Refusal{"NotUtf8", "GET /%ff HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        Refusal{"HiddenNul", "GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n", 400}),
    [](const auto& info) { return info.param.name; });

TEST(ServerLimits, RefusesALargeBodyBeforeItIsSent) {
  TestServer server(echo);
  LoopbackClient client(server.port());
  auto answer = client.ask(post("Content-Length: 5000\r\nExpect: 100-continue\r\n"));
  EXPECT_EQ(answer.status, 413);
}

TEST(ServerLimits, SaysTooSlowToASlowHeadAndASlowBodyWhileOthersAreServed) {
  TestServer server(echo);
  LoopbackClient head(server.port());
  LoopbackClient body(server.port());
  head.say("GET / HT");
  body.say(post("Content-Length: 10\r\n", "half"));
  LoopbackClient other(server.port());
  EXPECT_EQ(other.get("/").status, 200);
  EXPECT_EQ(head.hear().status, 408);
  EXPECT_EQ(body.hear().status, 408);
  EXPECT_EQ(server.server().statistics().timed_out, 2U);
}

TEST(ServerLimits, DrippingBytesDoNotMoveTheDeadlineOfTheHead) {
  TestServer server(echo);
  LoopbackClient client(server.port());
  client.say(kHead);
  for (int index = 0; index < 12; ++index) {
    client.say("X-A: b\r\n");
    std::this_thread::sleep_for(50ms);
  }
  EXPECT_EQ(client.hear().status, 408);
}

TEST(ServerLimits, CutsOffWhoDoesNotReadWhileOthersAreServed) {
  std::string large(32'000'000, 'x');
  TestServer server([&](const Request& request) {
    Response response = echo(request);
    if (request.path == "/large") response.static_body = large;
    return response;
  });
  LoopbackClient slow(server.port(), 4096);
  slow.say("GET /large HTTP/1.1\r\nHost: a\r\n\r\n");
  EXPECT_EQ(LoopbackClient(server.port()).get("/small").status, 200);
  for (int turn = 0; turn < 200 && server.server().statistics().connections > 0; ++turn) {
    std::this_thread::sleep_for(20ms);
  }
  EXPECT_EQ(server.server().statistics().connections, 0);
  EXPECT_EQ(server.server().statistics().timed_out, 1U);
}

TEST(ServerLimits, ClosesAnIdleConnectionQuietly) {
  TestServer server(echo);
  LoopbackClient client(server.port());
  EXPECT_EQ(client.get("/").status, 200);
  EXPECT_TRUE(client.is_closed_within(3000));
  EXPECT_EQ(server.server().statistics().timed_out, 0U);
}

TEST(ServerLimits, TurnsAwayConnectionsBeyondTheMost) {
  auto options = TestServer::quick();
  options.max_connections = 2;
  TestServer server(echo, options);
  LoopbackClient first(server.port());
  LoopbackClient second(server.port());
  EXPECT_EQ(first.get("/").status, 200);
  EXPECT_EQ(second.get("/").status, 200);
  LoopbackClient third(server.port());
  auto answer = third.hear();
  EXPECT_EQ(answer.status, 503);
  EXPECT_TRUE(answer.has("Retry-After: 1"));
}

TEST(ServerLimits, TurnsAwayRequestsWhenTooManyWait) {
  std::counting_semaphore<8> go_on(0);
  auto options = TestServer::quick();
  options.handler_threads = 1;
  options.max_queued = 1;
  TestServer server(
      [&](const Request& request) {
        go_on.acquire();
        return echo(request);
      },
      options);
  LoopbackClient first(server.port());
  LoopbackClient second(server.port());
  first.say(kHead + "\r\n");
  while (server.server().statistics().handlers_busy < 1) std::this_thread::sleep_for(1ms);
  second.say(kHead + "\r\n");
  while (server.server().statistics().queued < 1) std::this_thread::sleep_for(1ms);
  auto refused = LoopbackClient(server.port()).get("/");
  EXPECT_EQ(refused.status, 503);
  EXPECT_TRUE(refused.has("Retry-After: 1"));
  go_on.release(2);
  EXPECT_EQ(first.hear().status, 200);
  EXPECT_EQ(second.hear().status, 200);
}

TEST(ServerLimits, TurnsAwayBodiesThatTogetherAreTooLarge) {
  auto options = TestServer::quick();
  options.body_bytes_in_flight = 1500;
  options.body_deadline_ms = 3000;
  TestServer server(echo, options);
  LoopbackClient first(server.port());
  first.say(post("Content-Length: 1000\r\n", "part"));
  while (server.server().statistics().body_bytes_in_flight == 0) std::this_thread::sleep_for(1ms);
  EXPECT_EQ(LoopbackClient(server.port()).ask(post("Content-Length: 1000\r\n")).status, 503);
  first.say(std::string(996, 'x'));
  EXPECT_EQ(first.hear().status, 200);
  EXPECT_EQ(server.server().statistics().body_bytes_in_flight, 0U);
}

// Sends to whoever has subscribed last.
class Source {
 public:
  Response respond() {
    Response response;
    response.events = EventStream{[this](EventStream::Send send) {
      std::lock_guard lock(mutex_);
      send_ = std::move(send);
      return std::shared_ptr<void>(this, [](Source* self) { ++self->ended_; });
    }};
    return response;
  }
  bool send(std::string_view text) {
    std::lock_guard lock(mutex_);
    return send_ && send_(text);
  }
  int ended() const { return ended_; }

 private:
  std::mutex mutex_;
  EventStream::Send send_;
  std::atomic<int> ended_{0};
};

template <typename Condition>
bool comes_true(Condition condition) {
  for (int turn = 0; turn < 300; ++turn) {
    if (condition()) return true;
    std::this_thread::sleep_for(10ms);
  }
  return false;
}

TEST(ServerEvents, SendsEventsAndAHeartbeat) {
  Source source;
  TestServer server([&](const Request&) { return source.respond(); });
  LoopbackClient client(server.port());
  client.say(kHead + "\r\n");
  ASSERT_TRUE(client.hear_until("Content-Type: text/event-stream"));
  EXPECT_TRUE(source.send("event: changed\ndata: {}\n\n"));
  EXPECT_TRUE(client.hear_until("event: changed\ndata: {}\n\n"));
  EXPECT_TRUE(client.hear_until(": still here\n\n"));
  EXPECT_TRUE(source.send("data: 2\n\n"));
  EXPECT_TRUE(client.hear_until("data: 2\n\n"));
}

TEST(ServerEvents, EndWhenTheClientLeaves) {
  Source source;
  TestServer server([&](const Request&) { return source.respond(); });
  {
    LoopbackClient client(server.port());
    client.say(kHead + "\r\n");
    ASSERT_TRUE(client.hear_until("text/event-stream"));
  }
  EXPECT_TRUE(comes_true([&] { return source.ended() == 1; }));
  EXPECT_FALSE(source.send("data: nobody\n\n"));
}

TEST(ServerEvents, CutOffAClientThatFallsBehind) {
  Source source;
  TestServer server([&](const Request&) { return source.respond(); });
  LoopbackClient client(server.port(), 4096);
  client.say(kHead + "\r\n");
  ASSERT_TRUE(client.hear_until("text/event-stream"));
  std::string event(16'000, 'x');
  EXPECT_TRUE(comes_true([&] {
    for (int index = 0; index < 50; ++index) {
      if (!source.send(event)) return true;
    }
    return false;
  }));
  EXPECT_TRUE(comes_true([&] { return source.ended() == 1; }));
}

TEST(ServerEvents, EndAfterTheirTimeHoweverLively) {
  Source source;
  auto options = TestServer::quick();
  options.event_stream_ms = 400;
  TestServer server([&](const Request&) { return source.respond(); }, options);
  LoopbackClient client(server.port());
  client.say(kHead + "\r\n");
  ASSERT_TRUE(client.hear_until("text/event-stream"));
  EXPECT_TRUE(source.send("data: 1\n\n"));
  EXPECT_TRUE(client.hear_until("data: 1\n\n"));
  EXPECT_TRUE(client.is_closed_within(3000));
  EXPECT_TRUE(comes_true([&] { return source.ended() == 1; }));
  EXPECT_FALSE(source.send("data: nobody\n\n"));
}

TEST(ServerEvents, EndWhenTheServerStops) {
  Source source;
  TestServer server([&](const Request&) { return source.respond(); });
  LoopbackClient client(server.port());
  client.say(kHead + "\r\n");
  ASSERT_TRUE(client.hear_until("text/event-stream"));
  server.server().stop();
  EXPECT_TRUE(client.is_closed_within(1000));
  EXPECT_EQ(source.ended(), 1);
}

}  // namespace
}  // namespace nabij::http::transport
