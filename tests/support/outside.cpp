#include "support/outside.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace nabij::testing_support {
namespace {

namespace files = std::filesystem;

std::string text_of(const files::path& path) {
  std::stringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::stringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

std::string first_line(int file) {
  std::string line;
  for (char each = 0; ::read(file, &each, 1) == 1 && each != '\n';) line += each;
  return line;
}

std::vector<std::string> mail_server(const std::string& folder, const Certificate& certificate,
                                     const std::vector<std::string>& behaviour) {
  std::vector<std::string> words{"/usr/bin/python3", NABIJ_SUPPORT "/mail_server.py", folder,
                                 certificate.certificate_file, certificate.key_file};
  words.insert(words.end(), behaviour.begin(), behaviour.end());
  return words;
}

}  // namespace

OutsideServer::OutsideServer(std::vector<std::string> words) {
  std::array<int, 2> ends{-1, -1};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  std::vector<char*> pointers;
  for (auto& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  process_ = ::fork();
  if (process_ == 0) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::dup2(ends[1], STDOUT_FILENO);
    ::execvp(pointers.front(), pointers.data());
    ::_exit(127);
  }
  ::close(ends[1]);
  auto line = first_line(ends[0]);
  ::close(ends[0]);
  std::from_chars(line.data(), line.data() + line.size(), port_);
  if (port_ == 0) throw std::runtime_error("did not start: " + words.at(1));
}

OutsideServer::~OutsideServer() {
  ::kill(process_, SIGKILL);
  ::waitpid(process_, nullptr, 0);
}

Certificate Certificate::make(const storage::testing::TemporaryFolder& folder) {
  Certificate made{folder.path("certificate.pem"), folder.path("key.pem")};
  auto command = fmt::format(
      "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj "
      "/CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -out {} -keyout {} 2> {}",
      made.certificate_file, made.key_file, folder.path("openssl.log"));
  if (std::system(command.c_str()) != 0) throw std::runtime_error("no certificate");
  return made;
}

MailServer::MailServer(std::vector<std::string> behaviour)
    : certificate_(Certificate::make(folder_)),
      server_(mail_server(folder_.path("."), certificate_, behaviour)) {}

std::vector<std::string> MailServer::letters() const {
  std::vector<std::pair<files::file_time_type, std::string>> found;
  std::error_code ignored;
  for (const auto& each : files::directory_iterator(folder_.path("mail/new"), ignored)) {
    found.emplace_back(each.last_write_time(), text_of(each.path()));
  }
  std::ranges::sort(found);
  std::vector<std::string> letters;
  for (auto& [when, text] : found) letters.push_back(std::move(text));
  return letters;
}

PushService::PushService()
    : certificate_(Certificate::make(folder_)),
      server_({"node", NABIJ_SUPPORT "/push_service.mjs", folder_.path("."),
               certificate_.certificate_file, certificate_.key_file}) {}

std::string PushService::endpoint(const std::string& path) const {
  return fmt::format("https://localhost:{}{}", port(), path);
}

std::string PushService::file(const std::string& name) const { return text_of(folder_.path(name)); }

std::string PushService::p256dh() const { return file("p256dh"); }
std::string PushService::auth() const { return file("auth"); }
std::vector<std::string> PushService::messages() const { return lines_of(file("messages")); }
std::vector<std::string> PushService::refusals() const { return lines_of(file("refusals")); }

}  // namespace nabij::testing_support
