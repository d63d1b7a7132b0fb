#include "app/mail_settings.hpp"

#include <map>

namespace nabij::app {
namespace {

outbound::SmtpSecurity security_of(const std::string& name) {
  static const std::map<std::string, outbound::SmtpSecurity> kNames{
      {"none", outbound::SmtpSecurity::None},
      {"starttls", outbound::SmtpSecurity::StartTls},
      {"tls", outbound::SmtpSecurity::Tls}};
  return kNames.at(name);  // checked with the other settings
}

}  // namespace

Result<std::optional<mail::Mailer>> mailer_of(const Config& config) {
  const auto& host = config.text("mail.server");
  if (host.empty()) return std::optional<mail::Mailer>{};
  auto sender = TRY(mail::Address::parse("mail.sender", config.text("mail.sender")));
  outbound::SmtpServer server;
  server.host = host;
  server.port = static_cast<int>(config.integer("mail.port"));
  server.security = security_of(config.text("mail.security"));
  server.user = config.text("mail.user");
  server.password = config.text("mail.password");
  server.own_name = sender.domain();
  server.ca_file = config.text("mail.ca_file");
  return std::optional<mail::Mailer>(
      mail::Mailer(std::move(server), std::move(sender), config.text("mail.sender_name")));
}

}  // namespace nabij::app
