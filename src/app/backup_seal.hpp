// What stands at the end of a backup: a hash of every byte before it, keyed by the master key. It
// shows that the file is whole, that nobody changed it, and that it belongs to this master key,
// before a single row of it is taken over. SQLite ignores what follows its last page.
#pragma once

#include <string>

#include "base/result.hpp"
#include "privacy/sealing.hpp"

namespace nabij::app {

Result<> seal_backup(const std::string& path, const privacy::Key& master_key);
// Unavailable when the file is cut off, changed, not a backup, or made under another master key.
Result<> check_backup(const std::string& path, const privacy::Key& master_key);

}  // namespace nabij::app
