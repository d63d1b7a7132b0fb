// What a figure means, in one plain sentence.
#pragma once

#include <string>

namespace nabij::figures {

struct Definition {
  std::string key;
  std::string label_nl;
  std::string label_en;
  std::string sentence_nl;
  std::string sentence_en;
  std::string source;
};

}  // namespace nabij::figures
