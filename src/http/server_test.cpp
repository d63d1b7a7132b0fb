#include "http/server.hpp"

#include <gmock/gmock.h>

#include <atomic>
#include <chrono>
#include <semaphore>

#include "http/security_headers.hpp"
#include "http/transport/loopback_client.hpp"

namespace nabij::http::transport {
namespace {

using testing::Contains;
using testing::HasSubstr;
using namespace std::chrono_literals;

TEST(Server, AnswersAndKeepsTheConnectionOpen) {
  TestServer server(echo);
  LoopbackClient client(server.port());
  EXPECT_EQ(client.get("/one").body, "GET /one ");
  auto second = client.get("/two");
  EXPECT_EQ(second.body, "GET /two ");
  EXPECT_TRUE(second.has("Connection: keep-alive"));
  EXPECT_TRUE(second.has("Date: "));
  EXPECT_TRUE(second.has("X-Request-Id: "));
  EXPECT_TRUE(second.has("Cache-Control: no-store"));
  EXPECT_EQ(server.server().statistics().accepted, 1U);
}

TEST(Server, AnswersPipelinedRequestsInOrder) {
  TestServer server(echo);
  LoopbackClient client(server.port());
  std::string all;
  for (int index = 0; index < 20; ++index) {
    all += "POST /" + std::to_string(index) +
           " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\nhi";
  }
  client.say(all);
  for (int index = 0; index < 20; ++index) {
    EXPECT_EQ(client.hear().body, "POST /" + std::to_string(index) + " hi");
  }
}

TEST(Server, ReadsAHeadThatComesByteForByte) {
  auto options = TestServer::quick();
  options.head_deadline_ms = 3000;
  TestServer server(echo, options);
  LoopbackClient client(server.port());
  for (char letter : std::string("GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
    client.say({&letter, 1});
    std::this_thread::sleep_for(1ms);
  }
  EXPECT_EQ(client.hear().body, "GET /slow ");
}

TEST(Server, ReadsAChunkedBody) {
  TestServer server(echo);
  LoopbackClient client(server.port());
  client.say("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc");
  std::this_thread::sleep_for(20ms);
  client.say("\r\n2;note=1\r\nde\r\n0\r\nX-Forwarded-For: 10.0.0.1\r\n\r\n");
  EXPECT_EQ(client.hear().body, "POST / abcde");
  EXPECT_EQ(client.get("/next").body, "GET /next ");
}

TEST(Server, SendsTheHeadOnlyForHead) {
  TestServer server(echo);
  LoopbackClient client(server.port());
  client.say("HEAD /x HTTP/1.1\r\nHost: localhost\r\n\r\n");
  auto answer = client.hear_head();
  EXPECT_EQ(answer.status, 200);
  EXPECT_TRUE(answer.has("Content-Length: 8"));
  EXPECT_EQ(client.get("/y").body, "GET /y ");
}

TEST(Server, ClosesAfterAnHttp10Request) {
  TestServer server(echo);
  LoopbackClient client(server.port());
  EXPECT_EQ(client.ask("GET /old HTTP/1.0\r\n\r\n").body, "GET /old ");
  EXPECT_TRUE(client.is_closed_within(1000));
}

TEST(Server, AsksForTheBodyOfWhoWaits) {
  TestServer server(echo);
  LoopbackClient client(server.port());
  client.say(
      "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n"
      "Expect: 100-continue\r\n\r\n");
  EXPECT_EQ(client.hear().status, 100);
  EXPECT_EQ(client.ask("hi").body, "POST / hi");
}

TEST(Server, SendsALargeAnswerWhole) {
  std::string large(3'000'000, 'x');
  TestServer server([&](const Request&) {
    Response response;
    response.static_body = large;
    return response;
  });
  LoopbackClient client(server.port());
  EXPECT_EQ(client.get("/").body, large);
}

TEST(Server, SendsTheDefaultHeadersAlsoWithItsOwnAnswers) {
  auto options = TestServer::quick();
  options.default_headers = security_headers(PublicScheme::Https);
  TestServer server(echo, options);
  LoopbackClient client(server.port());
  EXPECT_TRUE(client.get("/").has("Content-Security-Policy: default-src 'none'; "));
  auto refused = client.ask("nonsense\r\n\r\n");
  EXPECT_EQ(refused.status, 400);
  EXPECT_TRUE(refused.has("Strict-Transport-Security: "));
  EXPECT_TRUE(refused.has("X-Content-Type-Options: nosniff"));
  EXPECT_TRUE(refused.has("Content-Type: application/problem+json"));
}

TEST(Server, LeavesOutAHeaderThatWouldBreakOutOfItsLine) {
  TestServer server([](const Request&) {
    Response response;
    response.headers.push_back({"X-Bad", "a\r\nSet-Cookie: stolen=1"});
    return response;
  });
  LoopbackClient client(server.port());
  EXPECT_FALSE(client.get("/").has("stolen"));
}

TEST(Server, AnswersFiveHundredWhenAHandlerThrowsAndGoesOn) {
  TestServer server([](const Request& request) -> Response {
    if (request.path == "/bad") throw std::runtime_error("no such thing");
    return echo(request);
  });
  LoopbackClient client(server.port());
  auto answer = client.get("/bad");
  EXPECT_EQ(answer.status, 500);
  EXPECT_THAT(answer.body, Not(HasSubstr("no such thing")));
  EXPECT_EQ(client.get("/good").status, 200);
  EXPECT_THAT(server.seen(), Contains("exception no such thing"));
}

TEST(Server, BelievesForwardedForOnlyFromATrustedProxy) {
  auto source = [](const Request& request) {
    Response response;
    response.body = request.source;
    return response;
  };
  auto options = TestServer::quick();
  TestServer direct(source, options);
  options.trusted_proxies.push_back(*Network::parse("127.0.0.0/8"));
  TestServer behind(source, options);
  constexpr auto kClaim = "X-Forwarded-For: 203.0.113.9\r\n";
  EXPECT_EQ(LoopbackClient(direct.port()).get("/", kClaim).body, "127.0.0.1");
  EXPECT_EQ(LoopbackClient(behind.port()).get("/", kClaim).body, "203.0.113.9");
}

TEST(Server, ReportsTheRouteAndNeverThePath) {
  TestServer server(echo);
  LoopbackClient(server.port()).get("/people/0190-secret?name=secret");
  LoopbackClient(server.port()).ask("GET /people/secret\r\n\r\n");
  server.server().stop();
  EXPECT_THAT(server.seen(), Contains("GET /echo 200"));
  EXPECT_THAT(server.seen(), Contains("- (transport) 400"));
}

TEST(Server, SaysWhyItCannotListen) {
  TestServer first(echo);
  auto options = TestServer::quick();
  options.port = first.port();
  FunctionHandler handler(echo);
  RecordingObserver observer;
  base::SystemClock clock;
  base::SystemRandom random;
  base::IdSource ids(clock, random);
  auto second = Server::start(options, {handler, observer, clock, ids});
  ASSERT_FALSE(second.has_value());
  EXPECT_THAT(second.error().detail, HasSubstr("Cannot listen on 127.0.0.1"));
}

TEST(ServerStop, FinishesTheRequestThatItTook) {
  std::binary_semaphore taken(0);
  std::binary_semaphore go_on(0);
  TestServer server([&](const Request& request) {
    taken.release();
    go_on.acquire();
    return echo(request);
  });
  LoopbackClient busy(server.port());
  LoopbackClient idle(server.port());
  busy.say("GET /work HTTP/1.1\r\nHost: localhost\r\n\r\n");
  taken.acquire();
  std::thread stopper([&] { server.server().stop(); });
  EXPECT_TRUE(idle.is_closed_within(2000));
  go_on.release();
  auto answer = busy.hear();
  EXPECT_EQ(answer.body, "GET /work ");
  EXPECT_TRUE(answer.has("Connection: close"));
  stopper.join();
  EXPECT_FALSE(LoopbackClient(server.port()).connected());
}

TEST(ServerStop, DoesNotWaitForeverForASlowClient) {
  auto options = TestServer::quick();
  options.head_deadline_ms = 60'000;
  options.stop_deadline_ms = 200;
  TestServer server(echo, options);
  LoopbackClient client(server.port());
  client.say("GET / HTTP");
  std::this_thread::sleep_for(50ms);
  auto begin = std::chrono::steady_clock::now();
  server.server().stop();
  EXPECT_LT(std::chrono::steady_clock::now() - begin, 2s);
}

}  // namespace
}  // namespace nabij::http::transport
