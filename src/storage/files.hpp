// Files that appear under their name only when they are complete and on disk.
#pragma once

#include <string>

#include "base/result.hpp"

namespace nabij::storage {

// What the system said about `path` just now (errno), as an error for people.
Error file_error(const std::string& path);
// Makes an empty file that only its owner may read; one that is there is left as it is.
Result<> make_private_file(const std::string& path);
// Brings a file, or what a folder lists, to the disk.
Result<> flush(const std::string& path);
// Gives the finished file its name; Conflict when somebody has that name already.
Result<> publish_file(const std::string& finished, const std::string& path);
// Gives the finished file its name, in the place of what had it.
Result<> replace_file(const std::string& finished, const std::string& path);

// The path of an unfinished database, removed at the end with what SQLite may have put beside it.
class Unfinished {
 public:
  explicit Unfinished(std::string path) : path_(std::move(path)) { remove(); }
  Unfinished(const Unfinished&) = delete;
  Unfinished& operator=(const Unfinished&) = delete;
  ~Unfinished() { remove(); }
  const std::string& path() const { return path_; }

 private:
  void remove() const;
  std::string path_;
};

}  // namespace nabij::storage
