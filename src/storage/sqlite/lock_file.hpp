// Says that this process is the one that writes a SQLite database: an exclusive lock on a file
// beside it, which the operating system releases with the process, however it ends.
#pragma once

#include <string>

#include "base/result.hpp"

namespace nabij::storage::sqlite {

class LockFile {
 public:
  // Unavailable when another process, or another part of this one, has the lock.
  static Result<LockFile> create(const std::string& database_path);
  LockFile(LockFile&& other) noexcept;
  LockFile& operator=(LockFile&&) = delete;
  ~LockFile();

 private:
  explicit LockFile(int file) : file_(file) {}
  int file_ = -1;
};

}  // namespace nabij::storage::sqlite
