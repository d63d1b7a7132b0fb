// A PostgreSQL of the test's own, as an organisation runs it: everything that it says is stored is
// on disk. The test may kill it with signal 9 and start it again.
#pragma once

#include <sys/types.h>

#include <string>

#include "support/storage_testing.hpp"

namespace nabij::testing_support {

class PostgresCluster {
 public:
  // False when PostgreSQL is not installed.
  static bool is_possible();
  PostgresCluster();
  ~PostgresCluster();
  PostgresCluster(const PostgresCluster&) = delete;
  PostgresCluster& operator=(const PostgresCluster&) = delete;

  // Of an empty database that is fit for Nabij.
  std::string url() const;
  void start();
  // Every process of it at once, as when the machine loses its power but keeps its disk.
  void kill();

 private:
  void run(const std::string& command) const;

  storage::testing::TemporaryFolder folder_;
  std::string programs_;
};

}  // namespace nabij::testing_support
