// embed_assets FOLDER BLOB SOURCE: puts every file below FOLDER, as it is and compressed with gzip
// and brotli, into the one file BLOB, and writes SOURCE, the C++ table that finds them there.
// Runs while the program is built (cmake/web.cmake).
#include <brotli/encode.h>
#include <fmt/format.h>
#include <sodium.h>
#include <zlib.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace {

namespace files = std::filesystem;

struct Piece {
  std::size_t offset = 0;
  std::size_t size = 0;
};

struct File {
  std::string path;
  std::string tag;
  Piece plain;
  Piece gzip;
  Piece brotli;
};

std::string read(const files::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::string_view content_type(const std::string& path) {
  const std::map<std::string, std::string_view> types{{".html", "text/html; charset=utf-8"},
                                                      {".js", "text/javascript; charset=utf-8"},
                                                      {".css", "text/css; charset=utf-8"},
                                                      {".json", "application/json"},
                                                      {".webmanifest", "application/manifest+json"},
                                                      {".svg", "image/svg+xml"},
                                                      {".png", "image/png"},
                                                      {".ico", "image/x-icon"},
                                                      {".woff2", "font/woff2"},
                                                      {".woff", "font/woff"},
                                                      {".txt", "text/plain; charset=utf-8"}};
  auto found = types.find(files::path(path).extension().string());
  return found == types.end() ? "application/octet-stream" : found->second;
}

bool is_compressed_already(const std::string& path) {
  auto extension = files::path(path).extension();
  return extension == ".png" || extension == ".woff2" || extension == ".woff";
}

std::string gzip(const std::string& plain) {
  constexpr int kGzipWindow = 15 + 16;  // the added 16 asks zlib for a gzip header
  constexpr int kMemoryLevel = 9;
  z_stream stream{};
  deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, kGzipWindow, kMemoryLevel,
               Z_DEFAULT_STRATEGY);
  std::string packed(deflateBound(&stream, plain.size()), '\0');
  std::string input = plain;
  stream.next_in = reinterpret_cast<unsigned char*>(input.data());
  stream.avail_in = static_cast<unsigned>(input.size());
  stream.next_out = reinterpret_cast<unsigned char*>(packed.data());
  stream.avail_out = static_cast<unsigned>(packed.size());
  deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

std::string brotli(const std::string& plain) {
  std::size_t size = BrotliEncoderMaxCompressedSize(plain.size());
  std::string packed(size, '\0');
  auto done =
      BrotliEncoderCompress(BROTLI_MAX_QUALITY, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_GENERIC,
                            plain.size(), reinterpret_cast<const unsigned char*>(plain.data()),
                            &size, reinterpret_cast<unsigned char*>(packed.data()));
  packed.resize(done == BROTLI_TRUE ? size : 0);
  return packed;
}

std::string tag_of(const std::string& bytes) {
  std::array<unsigned char, 16> hash{};
  crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                     bytes.size(), nullptr, 0);
  std::string text;
  for (unsigned char byte : hash) text += fmt::format("{:02x}", byte);
  return text;
}

Piece append(std::string& blob, const std::string& bytes) {
  Piece piece{blob.size(), bytes.size()};
  blob += bytes;
  return piece;
}

// A compressed form counts only when it saves a twentieth.
Piece append_if_smaller(std::string& blob, const std::string& packed, const std::string& plain) {
  if (packed.empty() || packed.size() * 20 > plain.size() * 19) return {};
  return append(blob, packed);
}

std::vector<files::path> sorted_files(const files::path& folder) {
  std::vector<files::path> found;
  for (auto at = files::recursive_directory_iterator(folder); at != end(at); ++at) {
    bool hidden = at->path().filename().string().starts_with('.');
    if (hidden && at->is_directory()) at.disable_recursion_pending();
    if (!hidden && at->is_regular_file()) found.push_back(at->path());
  }
  std::ranges::sort(found);
  return found;
}

std::string expression(const Piece& piece) {
  return piece.size == 0 ? "{}" : fmt::format("piece({}, {})", piece.offset, piece.size);
}

std::string source_text(const std::vector<File>& all, const std::string& blob_path) {
  std::string out = fmt::format(
      "// Made by tools/embed_assets.\n#include \"http/assets.hpp\"\n\n#include <array>\n\n"
      "__asm__(\".section .rodata\\n.balign 16\\n.global nabij_asset_bytes\\n\"\n"
      "        \"nabij_asset_bytes:\\n.incbin \\\"{}\\\"\\n.byte 0\\n.previous\\n\");\n"
      "extern \"C\" const char nabij_asset_bytes[];\n\n"
      "namespace nabij::app {{\n\nstd::span<const http::Asset> web_assets() {{\n"
      "  auto piece = [](std::size_t offset, std::size_t size) {{\n"
      "    return std::string_view(nabij_asset_bytes + offset, size);\n  }};\n"
      "  static const std::array<http::Asset, {}> assets{{{{\n",
      blob_path, all.size());
  for (const auto& file : all) {
    out += fmt::format("      {{\"{}\", \"{}\", \"{}\", {}, {}, {}}},\n", file.path,
                       content_type(file.path), file.tag, expression(file.plain),
                       expression(file.gzip), expression(file.brotli));
  }
  return out + "  }};\n  return assets;\n}\n\n}  // namespace nabij::app\n";
}

int embed(const files::path& folder, const files::path& blob_path, const files::path& source) {
  std::vector<File> all;
  std::string blob;
  for (const auto& path : sorted_files(folder)) {
    auto plain = read(path);
    File file{"/" + files::relative(path, folder).generic_string(), tag_of(plain), {}, {}, {}};
    file.plain = append(blob, plain);
    if (!is_compressed_already(file.path)) {
      file.gzip = append_if_smaller(blob, gzip(plain), plain);
      file.brotli = append_if_smaller(blob, brotli(plain), plain);
    }
    all.push_back(file);
  }
  std::ofstream(blob_path, std::ios::binary) << blob;
  std::ofstream(source) << source_text(all, blob_path.string());
  return all.empty() ? 1 : 0;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 4 || sodium_init() < 0) {
    fmt::print(stderr, "embed_assets FOLDER BLOB SOURCE\n");
    return 2;
  }
  return embed(arguments[1], arguments[2], arguments[3]);
}
