#include "identity/api/endpoints.hpp"
#include "identity/api/shapes.hpp"

namespace nabij::identity {
namespace {

// Signs a member in. Wrong address and wrong password sound the same.
struct SignIn {
  Services& services;
  struct Input {
    std::string email;
    std::string password;
    static constexpr std::string_view schema_name = "Credentials";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{field("email", &Input::email,
                              {.max_length = 254, .personal = privacy::PersonalData::Staff}),
                        field("password", &Input::password,
                              {.min_length = 1,
                               .max_length = 200,
                               .verbatim = true,
                               .personal = privacy::PersonalData::Secret})};
    }
  };
  using Output = MeShape;

  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/session",
            .operation = "sign_in",
            .summary = "Sign in with an e-mail address and a password",
            .access = http::Access::everyone()};
  }

  Result<Output> handle(http::Call& call, const Input& input) const {
    return begin_session(
        call, TRY(services.members.sign_in(input.email, input.password, call.request())));
  }
};

}  // namespace

void add_sign_in(http::Api& api, Services& services) { api.add(SignIn{services}); }

}  // namespace nabij::identity
