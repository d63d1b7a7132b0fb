#include "identity/api/endpoints.hpp"
#include "identity/api/shapes.hpp"

namespace nabij::identity {
namespace {

// A new password; every other session ends.
struct ChangePassword {
  Services& services;
  struct Input {
    std::string current_password;
    std::string new_password;
    static constexpr std::string_view schema_name = "PasswordChange";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{field("current_password", &Input::current_password,
                              {.min_length = 1,
                               .max_length = 200,
                               .verbatim = true,
                               .personal = privacy::PersonalData::Secret}),
                        field("new_password", &Input::new_password,
                              {.min_length = 1,
                               .max_length = 200,
                               .verbatim = true,
                               .personal = privacy::PersonalData::Secret})};
    }
  };
  using Output = http::NoContent;

  static http::Spec spec() {
    return {.method = http::Method::Put,
            .path = "/api/v1/me/password",
            .operation = "change_password",
            .summary = "Change my password; other devices are signed out",
            .access = http::Access::signed_in(),
            .success = 204};
  }

  Result<Output> handle(http::Call& call, const Input& input) const {
    TRY(services.members.change_password(call.viewer(), input.current_password,
                                         input.new_password));
    return Output{};
  }
};

}  // namespace

void add_change_password(http::Api& api, Services& services) { api.add(ChangePassword{services}); }

}  // namespace nabij::identity
