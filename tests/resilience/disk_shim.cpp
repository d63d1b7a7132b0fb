// Preloaded into the program under test: makes the disk under NABIJ_SHIM_FOLDER fail while a file
// named `full`, `broken` or `read_only` stands in NABIJ_SHIM_SWITCHES, so that a test can fill a
// disk, and empty it again, without being root.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

constexpr std::size_t kPathSize = 4096;

const char* folder() {
  static const char* const path = std::getenv("NABIJ_SHIM_FOLDER");
  return path;
}

bool is_on(const char* name) {
  static const char* const switches = std::getenv("NABIJ_SHIM_SWITCHES");
  if (switches == nullptr) return false;
  char path[kPathSize];
  std::snprintf(path, sizeof(path), "%s/%s", switches, name);
  struct stat facts{};
  return ::stat(path, &facts) == 0;
}

bool is_ours(const char* path) {
  return folder() != nullptr && std::strncmp(path, folder(), std::strlen(folder())) == 0;
}

bool is_ours(int file) {
  char link[64];
  char path[kPathSize];
  std::snprintf(link, sizeof(link), "/proc/self/fd/%d", file);
  auto size = ::readlink(link, path, sizeof(path) - 1);
  if (size <= 0) return false;
  path[size] = '\0';
  return is_ours(path);
}

// The error of a write to this file now, or 0.
int fault_of(int file) {
  bool full = is_on("full");
  bool broken = is_on("broken");
  if ((!full && !broken) || !is_ours(file)) return 0;
  return full ? ENOSPC : EIO;
}

template <typename Function>
Function next(const char* name) {
  return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

int failed(int fault) {
  errno = fault;
  return -1;
}

int open_with(const char* name, const char* path, int flags, mode_t mode) {
  bool writes = (flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT) != 0;
  if (writes && is_on("read_only") && is_ours(path)) return failed(EROFS);
  return next<int (*)(const char*, int, ...)>(name)(path, flags, mode);
}

}  // namespace

extern "C" {

ssize_t pwrite64(int file, const void* data, size_t size, off64_t at) {
  static const auto real = next<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
  if (int fault = fault_of(file)) return failed(fault);
  return real(file, data, size, at);
}

ssize_t pwrite(int file, const void* data, size_t size, off_t at) {
  return pwrite64(file, data, size, at);
}

ssize_t write(int file, const void* data, size_t size) {
  static const auto real = next<ssize_t (*)(int, const void*, size_t)>("write");
  if (int fault = fault_of(file)) return failed(fault);
  return real(file, data, size);
}

int fsync(int file) {
  static const auto real = next<int (*)(int)>("fsync");
  return fault_of(file) == EIO ? failed(EIO) : real(file);
}

int fdatasync(int file) {
  static const auto real = next<int (*)(int)>("fdatasync");
  return fault_of(file) == EIO ? failed(EIO) : real(file);
}

int open(const char* path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  auto mode = static_cast<mode_t>(va_arg(more, unsigned));
  va_end(more);
  return open_with("open", path, flags, mode);
}

int open64(const char* path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  auto mode = static_cast<mode_t>(va_arg(more, unsigned));
  va_end(more);
  return open_with("open64", path, flags, mode);
}

}  // extern "C"
