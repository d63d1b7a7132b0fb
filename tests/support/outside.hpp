// The world outside on this machine: a real mail server, and a push service as browsers use them.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>
#include <vector>

#include "support/storage_testing.hpp"

namespace nabij::testing_support {

// A program that serves on a free port of this machine until this object goes.
class OutsideServer {
 public:
  // The program and its arguments; it prints its port on the first line.
  explicit OutsideServer(std::vector<std::string> words);
  ~OutsideServer();
  OutsideServer(const OutsideServer&) = delete;
  OutsideServer& operator=(const OutsideServer&) = delete;
  int port() const { return port_; }

 private:
  pid_t process_ = -1;
  int port_ = 0;
};

// A certificate for localhost and 127.0.0.1 that signs itself.
struct Certificate {
  std::string certificate_file;
  std::string key_file;
  static Certificate make(const storage::testing::TemporaryFolder& folder);
};

// A mail server (aiosmtpd) that keeps what it takes in a Maildir. `behaviour` is among: starttls,
// tls, sign-in (user `house`, password `a secret`), greylist (refuses each address once for now),
// silent (takes a letter whole and never answers). It refuses addresses that begin with `nobody`.
class MailServer {
 public:
  explicit MailServer(std::vector<std::string> behaviour = {});

  int port() const { return server_.port(); }
  const std::string& ca_file() const { return certificate_.certificate_file; }
  // What was delivered, oldest first, as the mailbox holds it.
  std::vector<std::string> letters() const;

 private:
  storage::testing::TemporaryFolder folder_;
  Certificate certificate_;
  OutsideServer server_;
};

// A push service (Node.js, with its own implementation of RFC 8291 and RFC 8292) that checks who
// sends, decrypts, and keeps what it took. What the path begins with decides how it answers:
// /take 201, /gone 410, /busy 429 with Retry-After, /broken 500, /moved 302, /silent never.
class PushService {
 public:
  PushService();

  int port() const { return server_.port(); }
  const std::string& ca_file() const { return certificate_.certificate_file; }
  // A browser that subscribed: where to send, and its two keys in base64url.
  std::string endpoint(const std::string& path) const;
  std::string p256dh() const;
  std::string auth() const;
  // One JSON text per message that was decrypted: text, audience, subject, ttl, topic, urgency.
  std::vector<std::string> messages() const;
  // Why messages were turned away, one line each.
  std::vector<std::string> refusals() const;

 private:
  std::string file(const std::string& name) const;
  storage::testing::TemporaryFolder folder_;
  Certificate certificate_;
  OutsideServer server_;
};

}  // namespace nabij::testing_support
