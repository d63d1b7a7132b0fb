// A town in which a team leader brings contacts from another system; real endpoints, real thread.
#pragma once

#include "imports/imports.hpp"
#include "imports/run.hpp"
#include "support/contacts_world.hpp"

namespace nabij::imports {

inline constexpr std::string_view kPath = "/api/v1/imports";
inline constexpr std::int64_t kDayMs = 86'400'000;

class ImportsWorld : public contacts::World {
 protected:
  ImportsWorld() {
    add_endpoints(api_, imports_);
    sign_in(leader_);
  }

  http::Response upload(const std::string& bytes, const std::string& import) {
    http::Request request;
    request.method = http::Method::Post;
    request.path = kPath;
    request.query = "id=" + import;
    request.headers = {{"Content-Type", "application/octet-stream"},
                       {"Sec-Fetch-Site", "same-origin"}};
    request.body = bytes;
    return api_.handle(request);
  }
  std::string stage(const std::string& bytes) {
    auto import = id();
    auto answer = upload(bytes, import);
    EXPECT_EQ(answer.status, 201) << answer.body;
    return import;
  }
  std::string path(const std::string& import, const std::string& rest = "") {
    return std::string(kPath) + "/" + import + rest;
  }
  // The guessed columns, with a channel for all and what else is given; begins with a comma.
  void map(const std::string& import, const std::string& more = "") {
    auto shown = get(path(import)).body;
    auto at = shown.find(R"("columns":[)", shown.find(R"("mapping":)"));
    auto columns = shown.substr(at, shown.find(']', at) - at + 1);
    auto body = "{" + columns +
                R"(,"day_order":"day_first","separator":",","note_audience":"me",)" +
                R"("team_id":")" + to_text(leader_.teams[0]) +
                R"(","channel":"street","young_people":1,"keep_repeats":false)" + more + "}";
    auto answer = send(http::Method::Put, path(import, "/mapping"), body);
    EXPECT_EQ(answer.status, 200) << answer.body;
  }
  std::string lines(const std::string& import, const std::string& verdict = "") {
    auto answer = get(path(import, "/lines") + (verdict.empty() ? "" : "?verdict=" + verdict));
    EXPECT_EQ(answer.status, 200) << answer.body;
    return answer.body;
  }
  // As a run begins, without the thread behind it.
  void begin(const std::string& import) {
    auto begun = database().write([&](storage::Writer& writer) {
      return set_state(writer, key(import), "staged", "running");
    });
    EXPECT_TRUE(begun.value_or(false));
  }
  // Waits for the thread behind it.
  std::string run(const std::string& import) {
    auto begun = post(path(import, "/run"), "{}");
    EXPECT_EQ(begun.status, 202) << begun.body;
    return wait(import);
  }
  std::string wait(const std::string& import) {
    for (int turn = 0; turn < 60'000; ++turn) {
      auto body = get(path(import)).body;
      bool under_way = body.find(R"("state":"running")") != std::string::npos ||
                       body.find(R"("state":"clearing")") != std::string::npos;
      if (!under_way) return body;
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    ADD_FAILURE() << "the import does not end";
    return {};
  }
  ImportKey key(const std::string& import) { return {leader_.region, *base::parse_uuid(import)}; }
  // What nobody may change without wanting to: everything that pages and figures are made from.
  std::int64_t count(const std::string& table) {
    storage::Sql sql{"test.count", text_ = "SELECT COUNT(*) FROM " + table};
    auto counted = database().read([&](storage::Reader& reader) -> Result<std::int64_t> {
      auto found =
          TRY(reader.first(sql, {}, [](const storage::Row& row) { return row.integer(0); }));
      return found.value_or(0);
    });
    return counted.value_or(-1);
  }
  std::vector<std::int64_t> everything() {
    std::vector<std::int64_t> counts;
    for (const auto* table : {"contact",
                              "contact_end",
                              "contact_person",
                              "contact_topic",
                              "contact_goal",
                              "sealed_text",
                              "text_key",
                              "person",
                              "person_version",
                              "person_access",
                              "person_met",
                              "place",
                              "place_version",
                              "place_day",
                              "author_day",
                              "author_day_person",
                              "batch_contact",
                              "batch_person",
                              "batch_place",
                              "contact_import_name",
                              "contact_import_place"}) {
      counts.push_back(count(table));
    }
    return counts;
  }

  std::string text_;
  Dependencies needs_{database(), identity_, lists_, people_, contacts_, clock_, random_, ids_};
  Imports imports_{needs_};
};

}  // namespace nabij::imports
