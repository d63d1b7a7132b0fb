// Lists and norms are data with a source and a period (requirements R05, R06): topics, goals,
// channels and so on, and the numbers that rules use. A new region starts with the values in
// store/seed_*.sql. Knows no other module, so that all may ask it.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "base/ids.hpp"
#include "base/result.hpp"
#include "http/api.hpp"
#include "storage/database.hpp"

namespace nabij::lists {

struct Item {
  std::string list;  // topics, goals, channels, moods, settings and so on
  std::string key;
  std::string label_nl;
  std::string label_en;
  std::string plain_nl;
  std::string plain_en;
  std::string icon;  // name of a lucide icon
  std::int64_t position = 0;
  std::string source;
  base::LocalDay valid_from;
  std::optional<base::LocalDay> valid_until;  // the first day on which it no longer holds
};

struct Norm {
  std::string key;
  double value = 0;
  std::string unit;
  std::string source;
  base::LocalDay valid_from;
  std::optional<base::LocalDay> valid_until;
};

// Everything of one region, loaded together.
struct Content {
  std::vector<Item> items;  // by list, position
  std::vector<Norm> norms;  // by key, valid_from
};

// The lists and norms of every region. Kept in memory for at most a minute, because another
// process may have changed them; a change made here shows at once.
class Lists {
 public:
  Lists(storage::Database& database, const base::Clock& clock)
      : database_(database), clock_(clock) {}

  // The items of one list that hold on that day, in their order.
  Result<std::vector<Item>> items(RegionId region, std::string_view list, base::LocalDay day);
  Result<bool> knows(RegionId region, std::string_view list, std::string_view key,
                     base::LocalDay day);
  // The norm that holds on that day; Unavailable when the region has none of that key.
  Result<double> norm(RegionId region, std::string_view key, base::LocalDay day);
  Result<std::int64_t> whole_norm(RegionId region, std::string_view key, base::LocalDay day);
  // Shared: readers keep what they hold while another thread loads anew.
  Result<std::shared_ptr<const Content>> content(RegionId region);

  // A norm gets another value from that day on; what held before keeps its period.
  Result<> set_norm(RegionId region, const Norm& norm);
  void forget(RegionId region);

 private:
  struct Held {
    std::int64_t loaded_ms;
    std::shared_ptr<const Content> content;
  };
  storage::Database& database_;
  const base::Clock& clock_;
  std::mutex mutex_;
  std::map<RegionId, Held> held_;
};

// The default lists and norms for a new region; in an older one, those that it does not know yet.
Result<> seed(storage::Writer& writer, RegionId region);

// What day it is in a region; identity knows.
using Today = std::function<Result<base::LocalDay>(RegionId)>;

void add_endpoints(http::Api& api, Lists& lists, Today today);

}  // namespace nabij::lists
