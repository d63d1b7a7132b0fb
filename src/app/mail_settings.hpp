// The mailbox of the house from the settings.
#pragma once

#include <optional>

#include "app/config.hpp"
#include "mail/mailer.hpp"

namespace nabij::app {

// Nothing when mail.server is empty. InvalidInput that names the setting when there is a server but
// no sender.
Result<std::optional<mail::Mailer>> mailer_of(const Config& config);

}  // namespace nabij::app
