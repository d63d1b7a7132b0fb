// One transfer of libcurl, for the files of this folder: limits on time, no signals, no proxy from
// the environment, certificates always checked.
#pragma once

#include <curl/curl.h>

#include <memory>
#include <string>
#include <vector>

#include "outbound/outcome.hpp"

namespace nabij::outbound {

struct Patience {
  long connect_ms = 10'000;  // name, connection and TLS
  long total_ms = 30'000;
};

class Transfer {
 public:
  Transfer(const Patience& patience, const std::string& ca_file);

  CURL* handle() const { return handle_.get(); }
  template <typename Value>
  void set(CURLoption option, Value value) {
    if (curl_easy_setopt(handle_.get(), option, value) != CURLE_OK) refused_ = true;
  }
  void set_text(CURLoption option, const std::string& text) { set(option, text.c_str()); }
  void set_list(CURLoption option, const std::vector<std::string>& lines);
  // What is sent, whole; must outlive the transfer.
  void set_upload(const std::string& text);
  bool sent_everything() const { return sent_ == upload_size_; }

  CURLcode perform();
  int answer_code() const;
  std::int64_t retry_after_s() const;

 private:
  struct CloseHandle {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
  };
  struct FreeList {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
  };
  static std::size_t give(char* room, std::size_t size, std::size_t count, void* self);

  std::unique_ptr<CURL, CloseHandle> handle_;
  std::vector<std::unique_ptr<curl_slist, FreeList>> lists_;
  const std::string* upload_ = nullptr;
  std::size_t sent_ = 0;
  std::size_t upload_size_ = 0;
  bool refused_ = false;
};

// What a failure on the way means when there was no answer that says more.
Outcome failed_on_the_way(CURLcode code);

}  // namespace nabij::outbound
