// The way of a request to a handler thread and back. Includes Asio; for the transport's .cpp files.
#pragma once

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/post.hpp>
#include <memory>
#include <utility>

#include "http/transport/core.hpp"
#include "http/transport/io_thread.hpp"
#include "http/transport/response_writer.hpp"

namespace nabij::http::transport {

template <typename Completion>
class HandlerWork final : public HandlerPool::Work {
 public:
  HandlerWork(Core& core, Request request, Completion completion)
      : core_(core), request_(std::move(request)), completion_(std::move(completion)) {}

  void run() noexcept override { complete(answer(core_, request_)); }

  void refuse() {
    ++core_.counters.refused;
    complete({fault_response(overloaded("Too many requests are waiting."), request_.id), nullptr,
              nullptr});
  }

 private:
  // Back on the io thread of the connection.
  void complete(Outcome outcome) {
    auto executor = asio::get_associated_executor(completion_);
    asio::post(executor, [completion = std::move(completion_),
                          moved = std::move(outcome)]() mutable { completion(std::move(moved)); });
  }

  Core& core_;
  Request request_;
  Completion completion_;
};

template <typename Completion>
void submit_work(Core& core, Request request, Completion completion) {
  auto own =
      std::make_unique<HandlerWork<Completion>>(core, std::move(request), std::move(completion));
  auto* refusable = own.get();
  std::unique_ptr<HandlerPool::Work> work = std::move(own);
  if (!core.pool.submit(work)) refusable->refuse();
}

}  // namespace nabij::http::transport
