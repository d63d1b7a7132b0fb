#include "app/config.hpp"
#include "base/text.hpp"

namespace nabij::app {
namespace {

constexpr std::array kKeys{
    ConfigKey{"database.url", KeyKind::Text, "sqlite:var/nabij.db",
              "Where the data is: sqlite:<path>, or postgresql://user@host/database."},
    ConfigKey{"database.readers", KeyKind::Integer, "4", "Connections that only read (SQLite).", 1,
              64},
    ConfigKey{"database.connections", KeyKind::Integer, "8", "Connections to PostgreSQL.", 1, 256},
    ConfigKey{"database.group_commit", KeyKind::Boolean, "true",
              "Puts the writes of many requests on disk together; off only to measure that."},
    ConfigKey{"security.master_key_file", KeyKind::Text, "var/master.key",
              "File with the master key; made on first use. Without it nothing can be read."},
    ConfigKey{"security.master_key", KeyKind::Text, "",
              "The master key itself, instead of a file; give it by the environment.", 0, 0, true},
    ConfigKey{"server.address", KeyKind::Text, "127.0.0.1", "The address to listen on."},
    ConfigKey{"server.port", KeyKind::Integer, "8080", "The port to listen on; 0 for any free one.",
              0, 65535},
    ConfigKey{"server.public_url", KeyKind::Text, "",
              "The address that people use; without it http:// with the address and port above."},
    ConfigKey{"server.io_threads", KeyKind::Integer, "2", "Threads that serve connections.", 1, 64},
    ConfigKey{"server.handler_threads", KeyKind::Integer, "64",
              "Requests handled at once; as many writes can share one commit.", 1, 1024},
    ConfigKey{"server.max_connections", KeyKind::Integer, "8000", "Connections at once.", 1, 60000},
    ConfigKey{"server.trusted_proxy", KeyKind::Text, "",
              "Proxies whose X-Forwarded-For is believed: addresses or ranges, with commas."},
    ConfigKey{"server.metrics_readers", KeyKind::Text, "127.0.0.0/8,::1",
              "Who may read /metrics: addresses or ranges, with commas; empty for nobody."},
    ConfigKey{"retention.every_minutes", KeyKind::Integer, "60",
              "How often records whose term is over are removed; 0 for never.", 0, 10080},
    ConfigKey{"log.level", KeyKind::Text, "info",
              "What is logged: error, warning, info (one line per request) or debug."},
};

}  // namespace

std::span<const ConfigKey> config_keys() { return kKeys; }

std::string environment_name(std::string_view key) {
  std::string name = "NABIJ_";
  for (char letter : key) {
    bool lower = letter >= 'a' && letter <= 'z';
    name += letter == '.' ? '_' : lower ? static_cast<char>(letter - 32) : letter;
  }
  return name;
}

}  // namespace nabij::app
