#include "storage/sqlite/lock_file.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace nabij::storage::sqlite {
namespace {

// The holder wrote its process number into the file; only for the message.
std::string holder_of(int file) {
  char text[32] = {};
  auto size = ::pread(file, text, sizeof(text) - 1, 0);
  return size > 0 ? " (process " + std::string(text, static_cast<std::size_t>(size)) + ")" : "";
}

void write_holder(int file) {
  auto text = std::to_string(::getpid());
  // Without it the message names no process; the lock itself holds.
  if (::ftruncate(file, 0) == 0 && ::pwrite(file, text.data(), text.size(), 0) < 0) return;
}

}  // namespace

Result<LockFile> LockFile::create(const std::string& database_path) {
  auto path = database_path + ".lock";
  int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0) {
    return fail(ErrorCode::Unavailable, "The lock file " + path + " cannot be opened: " +
                                            std::generic_category().message(errno) + ".");
  }
  LockFile lock(file);
  if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
    return fail(ErrorCode::Unavailable,
                "Another program" + holder_of(file) + " has the database " + database_path +
                    " open, and only one may write it. Stop that one first.");
  }
  write_holder(file);
  return lock;
}

LockFile::LockFile(LockFile&& other) noexcept : file_(std::exchange(other.file_, -1)) {}

// The file stays: were it removed, two processes could hold locks on two files of one name.
LockFile::~LockFile() {
  if (file_ >= 0) ::close(file_);
}

}  // namespace nabij::storage::sqlite
