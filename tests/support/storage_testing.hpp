// A fresh, migrated database for every test, on SQLite and, when the environment variable
// NABIJ_TEST_POSTGRES holds the connection string of a throw-away cluster, on PostgreSQL too.
//
//   class ContactStore : public storage::testing::DatabaseTest {};
//   NABIJ_ON_EVERY_DATABASE(ContactStore);
//   TEST_P(ContactStore, KeepsAContact) { database().write(...); }
#pragma once

#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "storage/database.hpp"
#include "storage/migrator.hpp"

namespace nabij::storage::testing {

// A folder of its own below the system's folder for temporary files; removed with everything in it.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  std::string path(const std::string& name) const { return path_ + "/" + name; }

 private:
  std::string path_;
};

// Where one database lives, for as long as this object lives.
class TestDatabase {
 public:
  // Without any table.
  static std::unique_ptr<TestDatabase> empty(Dialect dialect);
  // With the migrations of the program, copied from a template that each test program makes once.
  static std::unique_ptr<TestDatabase> migrated(Dialect dialect);
  virtual ~TestDatabase() = default;

  // For programs under test that open it themselves, as `open_database` takes it.
  virtual std::string url() const = 0;
  // Open from the first call until `close`.
  Database& database();
  void close() { database_.reset(); }

 protected:
  std::unique_ptr<Database> database_;
};

// Every table and every row of a database as text, in an order that both kinds share.
using Contents = std::map<std::string, std::vector<std::string>>;
Contents contents(Database& database);

// The databases that tests run on now.
std::vector<Dialect> databases();
// Of those, the ones of this kind: one or none.
std::vector<Dialect> databases_of(Dialect dialect);
std::string name_of(Dialect dialect);  // Sqlite, Postgres

class DatabaseTest : public ::testing::TestWithParam<Dialect> {
 protected:
  DatabaseTest() : place_(TestDatabase::migrated(GetParam())) {}
  Database& database() { return place_->database(); }
  TestDatabase& place() { return *place_; }

 private:
  std::unique_ptr<TestDatabase> place_;
};

class EmptyDatabaseTest : public ::testing::TestWithParam<Dialect> {
 protected:
  EmptyDatabaseTest() : place_(TestDatabase::empty(GetParam())) {}
  Database& database() { return place_->database(); }
  TestDatabase& place() { return *place_; }

 private:
  std::unique_ptr<TestDatabase> place_;
};

}  // namespace nabij::storage::testing

// For what only PostgreSQL can show; without a cluster there are no such tests.
#define NABIJ_ON_POSTGRES(fixture)                                                       \
  GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(fixture);                                \
  INSTANTIATE_TEST_SUITE_P(                                                              \
      On, fixture,                                                                       \
      ::testing::ValuesIn(                                                               \
          ::nabij::storage::testing::databases_of(::nabij::storage::Dialect::Postgres)), \
      [](const auto& row) { return ::nabij::storage::testing::name_of(row.param); })

#define NABIJ_ON_EVERY_DATABASE(fixture)                                        \
  INSTANTIATE_TEST_SUITE_P(                                                     \
      On, fixture, ::testing::ValuesIn(::nabij::storage::testing::databases()), \
      [](const auto& row) { return ::nabij::storage::testing::name_of(row.param); })
