#include "storage/kept_apart.hpp"

#include <filesystem>
#include <unordered_map>

#include "storage/files.hpp"
#include "storage/sqlite/connection.hpp"

namespace nabij::storage {
namespace {

using sqlite::Connection;

const std::string kTable = "kept_apart";

std::string quoted(const std::string& name) { return '"' + name + '"'; }

std::string identity_list(const KeptApart& apart) {
  std::string names;
  for (const auto& column : apart.identity) {
    names += (names.empty() ? "" : ", ") + quoted(column);
  }
  return names;
}

std::string identity_match(const KeptApart& apart) {
  std::string match;
  for (const auto& column : apart.identity) {
    match += (match.empty() ? "" : " AND ") + quoted(column) + " = :" + column;
  }
  return match;
}

std::string literal(const std::string& text) {
  std::string escaped;
  for (char each : text) escaped += each == '\'' ? "''" : std::string(1, each);
  return '\'' + escaped + '\'';
}

Result<std::int64_t> count(Connection& connection, const std::string& query) {
  std::int64_t found = 0;
  TRY(connection.query({"storage.count_kept_apart", query}, {}, [&](const Row& row) -> Result<> {
    found = row.integer(0);
    return {};
  }));
  return found;
}

Result<> refuse_other_file(Connection& copy, const KeptApart& apart) {
  if (!std::filesystem::exists(apart.path)) return {};
  TRY(copy.script("ATTACH " + literal(apart.path) + " AS earlier"));
  auto names = identity_list(apart);
  auto unknown =
      count(copy, "SELECT COUNT(*) FROM (SELECT " + names + " FROM earlier." + quoted(kTable) +
                      " EXCEPT SELECT " + names + " FROM main." + quoted(apart.table) + ")");
  TRY(copy.script("DETACH earlier"));
  if (unknown.has_value() && *unknown == 0) return {};
  return fail(ErrorCode::Conflict, "The file of keys " + apart.path +
                                       " is not an earlier one of this database; it was left "
                                       "alone, and nothing was copied. Choose another place.");
}

// The connection deletes securely here as well.
Result<> leave_out(Connection& copy, const KeptApart& apart) {
  for (const auto& rows : apart.left_out) TRY(copy.execute(rows, {}));
  return {};
}

Result<> move_column(Connection& copy, const KeptApart& apart, const std::string& keys_path) {
  auto table = quoted(apart.table);
  auto column = quoted(apart.column);
  TRY(copy.script("ATTACH " + literal(keys_path) +
                  " AS apart; PRAGMA apart.journal_mode = DELETE;"
                  "CREATE TABLE apart." +
                  quoted(kTable) + " AS SELECT " + identity_list(apart) + ", " + column +
                  " FROM main." + table +
                  ";"
                  // The connection deletes securely, so that no old page holds what was there.
                  "UPDATE main." +
                  table + " SET " + column +
                  " = NULL;"
                  "DETACH apart"));
  return sqlite::make_single_file(copy);
}

std::string identity_of(const Row& row, std::size_t columns) {
  std::string identity;
  for (std::size_t column = 0; column < columns; ++column) {
    auto bytes = row.bytes(static_cast<int>(column));
    identity.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  }
  return identity;
}

using Keys = std::unordered_map<std::string, std::optional<base::Bytes>>;

Result<Keys> read_keys(const KeptApart& apart) {
  if (!std::filesystem::exists(apart.path)) {
    return fail(ErrorCode::NotFound,
                "There is no file of keys " + apart.path + "; without it the copy cannot be read.");
  }
  auto connection = TRY(Connection::open(apart.path, Access::ReadOnly, 0));
  Keys keys;
  auto text =
      "SELECT " + identity_list(apart) + ", " + quoted(apart.column) + " FROM " + quoted(kTable);
  auto columns = apart.identity.size();
  auto read = connection->query({"storage.read_kept_apart", text}, {}, [&](const Row& row) {
    keys.emplace(identity_of(row, columns), row.optional<base::Bytes>(static_cast<int>(columns)));
    return Result<>();
  });
  if (read.has_value()) return keys;
  return fail(ErrorCode::Conflict, apart.path + " is not a file of keys.");
}

// The rows of the target with what the file of keys says of each.
struct Return {
  std::vector<base::Uuid> identity;
  base::Bytes value;
};

Result<std::vector<Return>> what_to_return(Writer& target, const KeptApart& apart,
                                           const Keys& keys) {
  std::vector<Return> returns;
  auto columns = apart.identity.size();
  auto text = "SELECT " + identity_list(apart) + " FROM " + quoted(apart.table);
  TRY(target.query({"storage.rows_kept_apart", text}, {}, [&](const Row& row) -> Result<> {
    std::vector<base::Uuid> identity;
    std::string joined;
    for (std::size_t column = 0; column < columns; ++column) {
      identity.push_back(row.id<PersonId>(static_cast<int>(column)).uuid);
      const auto& bytes = identity.back().bytes;
      joined.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    }
    auto found = keys.find(joined);
    if (found == keys.end()) {
      return fail(ErrorCode::Conflict, "The file of keys " + apart.path +
                                           " is older than the copy, or of another database; "
                                           "nothing was changed. Use the newest one.");
    }
    if (found->second) returns.push_back({std::move(identity), *found->second});
    return {};
  }));
  return returns;
}

}  // namespace

Result<> keep_apart(const std::string& copy_path, const KeptApart& apart) {
  auto copy = TRY(Connection::open(copy_path, Access::ReadWrite, 0));
  TRY(refuse_other_file(*copy, apart));
  Unfinished keys(apart.path + ".unfinished");
  TRY(make_private_file(keys.path()));
  TRY(leave_out(*copy, apart));
  TRY(move_column(*copy, apart, keys.path()));
  TRY(flush(keys.path()));
  return replace_file(keys.path(), apart.path);
}

Result<> put_back(Writer& target, const KeptApart& apart) {
  auto keys = TRY(read_keys(apart));
  auto text = "UPDATE " + quoted(apart.table) + " SET " + quoted(apart.column) +
              " = :kept_apart_value WHERE " + identity_match(apart);
  for (auto& each : TRY(what_to_return(target, apart, keys))) {
    Params params{{"kept_apart_value", std::move(each.value)}};
    for (std::size_t column = 0; column < apart.identity.size(); ++column) {
      params.emplace_back(apart.identity[column], each.identity[column]);
    }
    TRY(target.execute({"storage.put_back", text}, params));
  }
  return {};
}

}  // namespace nabij::storage
