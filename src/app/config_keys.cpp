#include "app/config.hpp"
#include "app/config_checks.hpp"

namespace nabij::app {
namespace {

struct Range {
  std::int64_t minimum;
  std::int64_t maximum;
};

constexpr ConfigKey text(std::string_view name, std::string_view default_value,
                         std::string_view about, TextCheck check = nullptr) {
  return {.name = name,
          .kind = KeyKind::Text,
          .default_value = default_value,
          .about = about,
          .check = check};
}

constexpr ConfigKey secret(std::string_view name, std::string_view about) {
  return {.name = name, .kind = KeyKind::Text, .default_value = "", .about = about, .secret = true};
}

constexpr ConfigKey number(std::string_view name, std::string_view default_value, Range range,
                           std::string_view unit, std::string_view about) {
  return {.name = name,
          .kind = KeyKind::Integer,
          .default_value = default_value,
          .about = about,
          .minimum = range.minimum,
          .maximum = range.maximum,
          .unit = unit};
}

constexpr ConfigKey on_or_off(std::string_view name, std::string_view default_value,
                              std::string_view about) {
  return {.name = name, .kind = KeyKind::Boolean, .default_value = default_value, .about = about};
}

constexpr Range kWait{100, 3'600'000};

constexpr std::array kKeys{
    text("database.url", "sqlite:var/nabij.db",
         "Where the data is: sqlite:<path>, or postgresql://user@host/database.",
         check_database_url),
    number("database.readers", "4", {1, 64}, "connections", "Connections that only read (SQLite)."),
    number("database.connections", "8", {1, 256}, "connections", "Connections to PostgreSQL."),
    on_or_off("database.group_commit", "true",
              "Puts the writes of many requests on disk together; off only to measure that."),
    text("security.master_key_file", "var/master.key",
         "File with the master key; made on first use. Without it nothing can be read."),
    secret("security.master_key",
           "The master key itself, instead of a file; give it by the environment."),
    text("server.address", "127.0.0.1", "The address to listen on.", check_address),
    number("server.port", "8080", {0, 65535}, "", "The port to listen on; 0 for any free one."),
    text("server.public_url", "",
         "The address that people use; without it http:// with the address and port above.",
         check_public_url),
    number("server.io_threads", "2", {1, 64}, "threads", "Threads that serve connections."),
    number("server.handler_threads", "64", {1, 1024}, "threads",
           "Requests handled at once; as many writes can share one commit."),
    number("server.max_connections", "8000", {1, 60'000}, "connections", "Connections at once."),
    number("server.max_queued", "1024", {0, 100'000}, "requests",
           "Requests that wait for a handler thread; beyond that people are asked to come back."),
    number("server.head_bytes", "16384", {1024, 1'048'576}, "bytes",
           "The request line and headers of one request."),
    number("server.body_bytes_in_flight", "268435456", {1'048'576, 17'179'869'184}, "bytes",
           "Bodies that are being received at once, over all connections."),
    number("server.head_deadline_ms", "10000", kWait, "ms",
           "For the head of a request, from its first byte."),
    number("server.body_deadline_ms", "60000", kWait, "ms", "For a whole body."),
    number("server.idle_timeout_ms", "75000", kWait, "ms", "How long an idle connection is kept."),
    number("server.write_deadline_ms", "20000", kWait, "ms", "For every 64 KiB of an answer."),
    number("server.stop_deadline_ms", "10000", kWait, "ms",
           "For requests under way when the server stops."),
    number("server.max_event_streams", "2000", {0, 60'000}, "streams",
           "Pages that are told of changes at once; beyond that they look now and then."),
    number("server.event_backlog_bytes", "65536", {1024, 16'777'216}, "bytes",
           "What may wait to be sent on one event stream; beyond that it is cut off."),
    number("server.heartbeat_ms", "25000", {1000, 600'000}, "ms",
           "How often a quiet event stream says something, so that proxies keep it open."),
    number("server.event_stream_ms", "300000", {10'000, 86'400'000}, "ms",
           "After so long an event stream ends and the page comes back, to be asked who it is."),
    text("server.trusted_proxy", "",
         "Proxies whose X-Forwarded-For is believed: addresses or ranges, with commas.",
         check_networks),
    text("server.metrics_readers", "127.0.0.0/8,::1",
         "Who may read /metrics: addresses or ranges, with commas; empty for nobody.",
         check_networks),
    number("retention.every_minutes", "60", {0, 10'080}, "minutes",
           "How often records whose term is over are removed; 0 for never."),
    text("mail.server", "",
         "The mail server that carries letters; empty: this installation sends none."),
    number("mail.port", "587", {1, 65535}, "", "The port of the mail server."),
    text("mail.security", "starttls", "starttls, tls, or none for a mail server on this machine.",
         check_mail_security),
    text("mail.user", "", "To sign in to the mail server; empty: without signing in."),
    secret("mail.password", "The password of the mail server; give it by the environment."),
    text("mail.ca_file", "", "File with the certificates to trust; empty: those of the system."),
    text("mail.sender", "",
         "The address that letters come from; choose one that tells nobody at home anything.",
         check_sender),
    text("mail.sender_name", "Nabij", "What letters are from when no worker's name stands there."),
    number("mail.every_seconds", "60", {5, 3600}, "seconds",
           "How often reminders that are due are looked for."),
    text("push.subject", "",
         "mailto: or https: of who runs this installation; empty: nothing is pushed.",
         check_push_subject),
    text("push.ca_file", "", "File with the certificates to trust; empty: those of the system."),
    on_or_off("push.only_this_machine", "false",
              "For trying it out: pushes to a service on this machine, and to none on the net."),
    text("log.level", "info",
         "What is logged: error, warning, info (one line per request) or debug.", check_log_level),
};

std::string respelt(std::string_view key, std::string_view before, char between, char shift) {
  std::string name(before);
  for (char letter : key) {
    bool lower = letter >= 'a' && letter <= 'z';
    bool word = lower || (letter >= '0' && letter <= '9');
    name += !word ? between : lower ? static_cast<char>(letter - shift) : letter;
  }
  return name;
}

}  // namespace

std::span<const ConfigKey> config_keys() { return kKeys; }

std::string environment_name(std::string_view key) {
  return respelt(key, "NABIJ_", '_', 'a' - 'A');
}

std::string option_name(std::string_view key) { return respelt(key, "--", '-', 0); }

}  // namespace nabij::app
