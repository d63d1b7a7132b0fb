#include "storage/files.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

namespace nabij::storage {
namespace {

Result<> flush_folder_of(const std::string& path) {
  return flush(std::filesystem::absolute(path).parent_path().string());
}

}  // namespace

Error file_error(const std::string& path) {
  if (errno == EEXIST) {
    return fail(ErrorCode::Conflict, "There is a file " + path + " already; it was left alone.");
  }
  return fail(ErrorCode::Unavailable, "The file " + path + " cannot be written: " +
                                          std::generic_category().message(errno) + ".");
}

Result<> make_private_file(const std::string& path) {
  int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0) return file_error(path);
  ::close(file);
  return {};
}

Result<> flush(const std::string& path) {
  int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return file_error(path);
  int failed = ::fsync(file);
  ::close(file);
  return failed != 0 ? Result<>(file_error(path)) : Result<>();
}

Result<> publish_file(const std::string& finished, const std::string& path) {
  // Unlike a rename, a link never replaces what somebody put there meanwhile.
  if (::link(finished.c_str(), path.c_str()) != 0) return file_error(path);
  return flush_folder_of(path);
}

Result<> replace_file(const std::string& finished, const std::string& path) {
  if (::rename(finished.c_str(), path.c_str()) != 0) return file_error(path);
  return flush_folder_of(path);
}

void Unfinished::remove() const {
  for (const char* behind : {"", "-wal", "-shm", "-journal", ".lock"}) {
    ::unlink((path_ + behind).c_str());
  }
}

}  // namespace nabij::storage
