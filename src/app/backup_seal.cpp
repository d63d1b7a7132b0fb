#include "app/backup_seal.hpp"

#include <fstream>

#include "privacy/fingerprint.hpp"

namespace nabij::app {
namespace {

constexpr std::string_view kMark = "\nnabij backup 1\n";
constexpr std::string_view kPurpose = "backup file";
constexpr std::size_t kHashSize = 32;
constexpr std::size_t kSealSize = kMark.size() + kHashSize;
constexpr std::size_t kPieceSize = 1024 * 1024;

Error unreadable(const std::string& path) {
  return fail(ErrorCode::Unavailable, "The file " + path + " cannot be read.");
}

// Piece by piece, each together with the hash of all before it.
Result<std::string> hash_of(std::istream& file, std::uint64_t size, const std::string& path,
                            const privacy::Key& key) {
  auto hash = base::Bytes(kHashSize);
  std::string piece;
  while (size > 0) {
    auto next = static_cast<std::size_t>(std::min<std::uint64_t>(size, kPieceSize));
    piece.assign(base::as_text(hash));
    piece.resize(kHashSize + next);
    file.read(piece.data() + kHashSize, static_cast<std::streamsize>(next));
    if (!file) return unreadable(path);
    hash = privacy::fingerprint(key, kPurpose, piece);
    size -= next;
  }
  return std::string(base::as_text(hash));
}

Result<std::uint64_t> size_of(std::istream& file, const std::string& path) {
  file.seekg(0, std::ios::end);
  auto size = file.tellg();
  file.seekg(0);
  if (!file || size < 0) return unreadable(path);
  return static_cast<std::uint64_t>(size);
}

}  // namespace

Result<> seal_backup(const std::string& path, const privacy::Key& master_key) {
  std::ifstream file(path, std::ios::binary);
  auto size = TRY(size_of(file, path));
  auto seal = std::string(kMark) + TRY(hash_of(file, size, path, master_key));
  std::ofstream end(path, std::ios::binary | std::ios::app);
  end << seal << std::flush;
  if (!end) return fail(ErrorCode::Unavailable, "The file " + path + " cannot be written.");
  return {};
}

Result<> check_backup(const std::string& path, const privacy::Key& master_key) {
  std::ifstream file(path, std::ios::binary);
  auto size = TRY(size_of(file, path));
  std::string seal(kSealSize, '\0');
  if (size > kSealSize) {
    auto expected = std::string(kMark) + TRY(hash_of(file, size - kSealSize, path, master_key));
    file.read(seal.data(), static_cast<std::streamsize>(seal.size()));
    if (!file) return unreadable(path);
    if (seal == expected) return {};
  }
  bool is_marked = seal.starts_with(kMark);
  return fail(ErrorCode::Unavailable,
              is_marked ? "The file " + path +
                              " was changed, or made under another master key; nothing was taken "
                              "over."
                        : "The file " + path + " is not a whole backup; nothing was taken over.");
}

}  // namespace nabij::app
