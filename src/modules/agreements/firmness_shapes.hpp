// How firmly somebody wants to be held to what was agreed, on its way in and out.
#pragma once

#include "agreements/domain/agreements.hpp"
#include "http/fields.hpp"

namespace nabij::agreements {

inline constexpr http::Rules kFirmnessRules{
    .personal = privacy::PersonalData::Account,
    .about = "gentle: they begin about it; usual: the worker asks; firm: the worker keeps asking"};

struct FirmnessWish {
  Firmness firmness = Firmness::Usual;
  static constexpr std::string_view schema_name = "OwnFirmness";
  static constexpr auto fields() {
    return std::tuple{http::field("firmness", &FirmnessWish::firmness, kFirmnessRules)};
  }
};

struct FirmnessChange : FirmnessWish {
  Side side = Side::YoungPerson;
  static constexpr std::string_view schema_name = "FirmnessChange";
  static constexpr auto fields() {
    return std::tuple_cat(
        std::tuple{http::field("side", &FirmnessChange::side,
                               {.personal = privacy::PersonalData::Account,
                                .about = "Only the young person chooses how firmly"})},
        FirmnessWish::fields());
  }
};

}  // namespace nabij::agreements
