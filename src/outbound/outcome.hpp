// What became of something that was sent out of the house.
#pragma once

#include <cstdint>
#include <string_view>

namespace nabij::outbound {

enum class Fate {
  Accepted,  // the other side took it
  Later,     // it did not get there; trying again may help
  Never,     // the other side refused it for good, or it may not be sent there
  Unknown,   // it was handed over whole, and no answer came: it may have arrived
};

struct Outcome {
  Fate fate = Fate::Later;
  int code = 0;                    // the answer in SMTP or HTTP; 0 when there was none
  std::string_view reason;         // one stable word for log and screen; never personal
  std::int64_t retry_after_s = 0;  // asked for by the other side; 0 when it did not
};

}  // namespace nabij::outbound
