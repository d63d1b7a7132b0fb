#include "figures/api/list_definitions.hpp"

namespace nabij::figures {

http::Spec ListDefinitions::spec() {
  return {.method = http::Method::Get,
          .path = "/api/v1/figures/definitions",
          .operation = "list_figure_definitions",
          .summary = "What each figure counts, and where it comes from.",
          .access = who_may_see_figures()};
}

Result<http::Page<ListDefinitions::Item>> ListDefinitions::handle(http::Call&, const Input&) const {
  Output page;
  page.items = {
      {"contacts", "Contacten", "Contacts",
       "Hoe vaak een jongerenwerker een of meer jongeren sprak, op straat, binnen of online.",
       "How often a youth worker spoke with one or more young people, outside, inside or online.",
       "Contactmomenten, zonder wat is ingetrokken of verbeterd"},
      {"presence_minutes", "Aanwezigheid", "Presence",
       "Hoe lang jongerenwerkers ergens aanwezig waren, ook als er niemand was.",
       "How long youth workers were present somewhere, also when nobody was there.",
       "Aanwezigheden, zonder wat is ingetrokken"},
      {"known", "Jongeren met wie contact was", "Young people in contact",
       "Hoeveel verschillende jongeren, bekend bij hun roepnaam, er een contact hadden. Wie op "
       "meer plekken of in meer weken kwam, telt in elke rij een keer mee: niet optellen.",
       "How many different young people, known by a call name, had a contact there. Whoever came "
       "to several places or in several weeks counts once in each row: do not add rows up.",
       "Contactmomenten; samengevoegde jongeren tellen een keer"},
      {"inhabitants", "Inwoners", "Inhabitants",
       "Hoeveel mensen er wonen, geteld door het CBS. Geen resultaat van jongerenwerk.",
       "How many people live there, counted by Statistics Netherlands. Not a result of youth work.",
       "CBS, Kerncijfers wijken en buurten"},
      {"hidden", "Verborgen", "Hidden",
       "Achter deze rij staan te weinig jongeren, of met deze rij zou een andere te berekenen "
       "zijn.",
       "Too few young people stand behind this row, or another row could be worked out from it.",
       "Norm figures.hidden_below"},
  };
  return page;
}

}  // namespace nabij::figures
