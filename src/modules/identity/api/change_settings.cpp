#include "identity/api/endpoints.hpp"
#include "identity/api/shapes.hpp"

namespace nabij::identity {
namespace {

// What a member chooses for themselves.
struct ChangeSettings {
  Services& services;
  struct Input {
    Locale locale = Locale::Dutch;
    static constexpr std::string_view schema_name = "Settings";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{field("locale", &Input::locale)};
    }
  };
  using Output = MeShape;

  static http::Spec spec() {
    return {.method = http::Method::Put,
            .path = "/api/v1/me/settings",
            .operation = "change_settings",
            .summary = "Choose a language",
            .access = http::Access::signed_in()};
  }

  Result<Output> handle(http::Call& call, const Input& input) const {
    TRY(services.members.set_locale(call.viewer(), input.locale));
    return to_shape(TRY(services.members.me(call.viewer().region, call.viewer().member)));
  }
};

}  // namespace

void add_change_settings(http::Api& api, Services& services) { api.add(ChangeSettings{services}); }

}  // namespace nabij::identity
