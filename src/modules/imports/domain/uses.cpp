#include "imports/domain/uses.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "base/text.hpp"
#include "imports/domain/values.hpp"

namespace nabij::imports {
namespace {

constexpr std::size_t kEnoughNumbers = 3;

struct RefusedWord {
  std::string_view part;
  Refused what;
};

constexpr std::array<RefusedWord, 46> kRefused{{
    {"achternaam", Refused::Surname},
    {"familienaam", Refused::Surname},
    {"geslachtsnaam", Refused::Surname},
    {"volledige naam", Refused::Surname},
    {"voorletter", Refused::Surname},
    {"tussenvoegsel", Refused::Surname},
    {"surname", Refused::Surname},
    {"last name", Refused::Surname},
    {"lastname", Refused::Surname},
    {"family name", Refused::Surname},
    {"full name", Refused::Surname},
    {"fullname", Refused::Surname},
    {"geboorte", Refused::BirthDate},
    {"geb.dat", Refused::BirthDate},
    {"gebdat", Refused::BirthDate},
    {"birth", Refused::BirthDate},
    {"burgerservice", Refused::CitizenNumber},
    {"sofinummer", Refused::CitizenNumber},
    {"citizen", Refused::CitizenNumber},
    {"etnic", Refused::Origin},
    {"ethnic", Refused::Origin},
    {"afkomst", Refused::Origin},
    {"herkomst", Refused::Origin},
    {"nationalit", Refused::Origin},
    {"religi", Refused::Origin},
    {"geloof", Refused::Origin},
    {"migratie", Refused::Origin},
    {"adres", Refused::Address},
    {"address", Refused::Address},
    {"postcode", Refused::Address},
    {"postal code", Refused::Address},
    {"huisnummer", Refused::Address},
    {"woonplaats", Refused::Address},
    {"straatnaam", Refused::Address},
    {"telefoonnummer", Refused::Reach},
    {"phone number", Refused::Reach},
    {"mobiel", Refused::Reach},
    {"whatsapp", Refused::Reach},
    {"instagram", Refused::Reach},
    {"snapchat", Refused::Reach},
    {"geslacht", Refused::Gender},
    {"gender", Refused::Gender},
    {"diagnos", Refused::Health},
    {"medicati", Refused::Health},
    {"beperking", Refused::Health},
    {"disabilit", Refused::Health},
}};
// Too short to be looked for inside other words.
constexpr std::array<RefusedWord, 9> kRefusedWhole{{
    {"bsn", Refused::CitizenNumber},
    {"bsn-nummer", Refused::CitizenNumber},
    {"dob", Refused::BirthDate},
    {"zip", Refused::Address},
    {"sekse", Refused::Gender},
    {"m/v", Refused::Gender},
    {"sex", Refused::Gender},
    {"lvb", Refused::Health},
    {"iq", Refused::Health},
}};

struct UseWord {
  std::string_view part;
  Use use;
};

// In this order: the first that fits.
constexpr std::array<UseWord, 42> kUses{{
    {"medewerker", Use::Worker},
    {"werker", Use::Worker},
    {"worker", Use::Worker},
    {"collega", Use::Worker},
    {"begeleider", Use::Worker},
    {"uitvoerder", Use::Worker},
    {"staff", Use::Worker},
    {"email", Use::Worker},
    {"e-mail", Use::Worker},
    {"tijdsduur", Use::Duration},
    {"duur", Use::Duration},
    {"duration", Use::Duration},
    {"minuten", Use::Duration},
    {"minutes", Use::Duration},
    {"datum", Use::Day},
    {"date", Use::Day},
    {"tijd", Use::Time},
    {"time", Use::Time},
    {"aantal", Use::YoungPeople},
    {"number of", Use::YoungPeople},
    {"count", Use::YoungPeople},
    {"roepna", Use::CallNames},
    {"alias", Use::CallNames},
    {"call name", Use::CallNames},
    {"voorna", Use::CallNames},
    {"first name", Use::CallNames},
    {"jongere", Use::CallNames},
    {"young p", Use::CallNames},
    {"locatie", Use::Place},
    {"vindplaats", Use::Place},
    {"plek", Use::Place},
    {"plaats", Use::Place},
    {"place", Use::Place},
    {"location", Use::Place},
    {"kanaal", Use::Channel},
    {"channel", Use::Channel},
    {"soort contact", Use::Channel},
    {"thema", Use::Topics},
    {"onderwerp", Use::Topics},
    {"topic", Use::Topics},
    {"doel", Use::Goals},
    {"goal", Use::Goals},
}};
constexpr std::array<UseWord, 10> kLaterUses{{
    {"team", Use::Team},
    {"notitie", Use::Note},
    {"opmerking", Use::Note},
    {"toelichting", Use::Note},
    {"verslag", Use::Note},
    {"note", Use::Note},
    {"remark", Use::Note},
    {"dag", Use::Day},
    {"day", Use::Day},
    {"naam", Use::CallNames},
}};

template <typename Words>
Use first_fit(const Words& words, std::string_view name) {
  for (const auto& word : words) {
    if (name.find(word.part) != std::string_view::npos) return word.use;
  }
  return Use::Nothing;
}

bool is_about_a_worker(std::string_view name) { return first_fit(kUses, name) == Use::Worker; }

}  // namespace

std::optional<Refused> refused_by_name(std::string_view column) {
  auto name = base::fold(column);
  for (const auto& word : kRefusedWhole) {
    if (name == word.part) return word.what;
  }
  if (is_about_a_worker(name)) return std::nullopt;
  for (const auto& word : kRefused) {
    if (name.find(word.part) != std::string::npos) return word.what;
  }
  return std::nullopt;
}

std::optional<Refused> refused_by_values(std::span<const std::string> values) {
  std::set<std::string> numbers;
  for (const auto& value : values) {
    if (value.empty()) continue;
    if (!is_citizen_number(value)) return std::nullopt;
    numbers.insert(value);
  }
  // One in eleven passes by chance, and a day may stand in a column a hundred times.
  bool enough = numbers.size() >= kEnoughNumbers;
  return enough ? std::optional(Refused::CitizenNumber) : std::nullopt;
}

Use use_by_name(std::string_view column) {
  auto name = base::fold(column);
  if (refused_by_name(column)) return Use::Nothing;
  auto use = first_fit(kUses, name);
  return use == Use::Nothing ? first_fit(kLaterUses, name) : use;
}

}  // namespace nabij::imports
