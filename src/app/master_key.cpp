#include "app/master_key.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace nabij::app {
namespace {

constexpr mode_t kOwnerOnly = 0600;

Result<> write_key(const std::string& path, const std::string& text) {
  auto folder = std::filesystem::path(path).parent_path();
  std::error_code ignored;
  if (!folder.empty()) std::filesystem::create_directories(folder, ignored);
  int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kOwnerOnly);
  if (file < 0) return fail(ErrorCode::Unavailable, "Cannot make the key file " + path + ".");
  std::string line = text + "\n";
  bool written = ::write(file, line.data(), line.size()) == static_cast<ssize_t>(line.size());
  bool on_disk = ::fsync(file) == 0;
  ::close(file);
  if (!written || !on_disk) {
    return fail(ErrorCode::Unavailable, "Cannot write the key file " + path + ".");
  }
  return {};
}

Result<> check_owner_only(const std::string& path) {
  struct stat facts{};
  if (::stat(path.c_str(), &facts) != 0) return {};
  if ((facts.st_mode & 077U) == 0) return {};
  return fail(ErrorCode::Unavailable,
              "Others may read the key file " + path + "; do: chmod 600 " + path);
}

}  // namespace

Error no_master_key(const Config& config) {
  return fail(ErrorCode::Unavailable, "There is no key file " +
                                          config.text("security.master_key_file") +
                                          ", but there is data sealed with it.");
}

Result<> keep_master_key(const Config& config, const privacy::Key& key) {
  return write_key(config.text("security.master_key_file"), privacy::to_text(key));
}

Result<MasterKey> load_master_key(const Config& config, base::Random& random,
                                  WhenMissing when_missing) {
  const auto& given = config.text("security.master_key");
  if (!given.empty()) return MasterKey{TRY(privacy::parse_master_key(given))};
  const auto& path = config.text("security.master_key_file");
  std::ifstream file(path);
  if (!file) {
    if (when_missing == WhenMissing::Refuse) return no_master_key(config);
    return MasterKey{privacy::Key::random(random), true};
  }
  TRY(check_owner_only(path));
  std::stringstream text;
  text << file.rdbuf();
  return MasterKey{TRY(privacy::parse_master_key(text.str()))};
}

}  // namespace nabij::app
