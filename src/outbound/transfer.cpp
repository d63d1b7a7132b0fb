#include "outbound/transfer.hpp"

#include <algorithm>
#include <cstring>
#include <mutex>

namespace nabij::outbound {
namespace {

CURL* open_handle() {
  static std::once_flag prepared;
  std::call_once(prepared, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
  return curl_easy_init();
}

}  // namespace

Transfer::Transfer(const Patience& patience, const std::string& ca_file) : handle_(open_handle()) {
  set(CURLOPT_NOSIGNAL, 1L);
  set(CURLOPT_CONNECTTIMEOUT_MS, patience.connect_ms);
  set(CURLOPT_TIMEOUT_MS, patience.total_ms);
  // Saying goodbye to a server that fell silent takes no longer than the rest did.
  set(CURLOPT_SERVER_RESPONSE_TIMEOUT, patience.total_ms / 1000 + 1);
  set(CURLOPT_PROXY, "");
  set(CURLOPT_FOLLOWLOCATION, 0L);
  set(CURLOPT_SSL_VERIFYPEER, 1L);
  set(CURLOPT_SSL_VERIFYHOST, 2L);
  set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  if (!ca_file.empty()) set_text(CURLOPT_CAINFO, ca_file);
}

void Transfer::set_list(CURLoption option, const std::vector<std::string>& lines) {
  curl_slist* list = nullptr;
  for (const auto& line : lines) list = curl_slist_append(list, line.c_str());
  lists_.emplace_back(list);
  set(option, list);
}

void Transfer::set_upload(const std::string& text) {
  upload_ = &text;
  upload_size_ = text.size();
  set(CURLOPT_UPLOAD, 1L);
  set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(text.size()));
  set(CURLOPT_READFUNCTION, &Transfer::give);
  set(CURLOPT_READDATA, static_cast<void*>(this));
}

std::size_t Transfer::give(char* room, std::size_t size, std::size_t count, void* self) {
  auto& transfer = *static_cast<Transfer*>(self);
  auto portion = std::min(size * count, transfer.upload_size_ - transfer.sent_);
  std::memcpy(room, transfer.upload_->data() + transfer.sent_, portion);
  transfer.sent_ += portion;
  return portion;
}

CURLcode Transfer::perform() {
  return handle_ && !refused_ ? curl_easy_perform(handle_.get()) : CURLE_FAILED_INIT;
}

int Transfer::answer_code() const {
  long code = 0;
  curl_easy_getinfo(handle_.get(), CURLINFO_RESPONSE_CODE, &code);
  return static_cast<int>(code);
}

std::int64_t Transfer::retry_after_s() const {
  curl_off_t seconds = 0;
  curl_easy_getinfo(handle_.get(), CURLINFO_RETRY_AFTER, &seconds);
  return seconds;
}

Outcome failed_on_the_way(CURLcode code) {
  switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST: return {Fate::Later, 0, "no_such_host", 0};
    case CURLE_COULDNT_CONNECT: return {Fate::Later, 0, "unreachable", 0};
    case CURLE_OPERATION_TIMEDOUT: return {Fate::Later, 0, "timed_out", 0};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_USE_SSL_FAILED: return {Fate::Later, 0, "not_trusted", 0};
    case CURLE_LOGIN_DENIED: return {Fate::Later, 0, "sign_in_refused", 0};
    default: return {Fate::Later, 0, "broken_off", 0};
  }
}

}  // namespace nabij::outbound
