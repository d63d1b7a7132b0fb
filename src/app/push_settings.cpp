#include "app/push_settings.hpp"

namespace nabij::app {

std::optional<push::Sender> pusher_of(const Config& config, const base::Clock& clock,
                                      base::Random& random) {
  const auto& subject = config.text("push.subject");
  if (subject.empty()) return std::nullopt;
  outbound::HttpsRules rules;
  rules.only_this_machine = config.boolean("push.only_this_machine");
  rules.ca_file = config.text("push.ca_file");
  return push::Sender({subject, std::move(rules)}, clock, random);
}

}  // namespace nabij::app
