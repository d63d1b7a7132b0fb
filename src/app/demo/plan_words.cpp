#include "app/demo/plan_words.hpp"

namespace nabij::app::demo::words {
namespace {

constexpr std::array kAims{
    Aim{"work",
        "Ik wil eigen geld verdienen",
        "Een bijbaan waar ik met mijn handen kan werken",
        {"Ik zoek niet meer", "Ik heb gevraagd waar ik kan beginnen", "Ik heb een proefdag gehad",
         "Ik werk elke zaterdag", "Ze willen dat ik blijf en ik leer iets nieuws"},
        {"Drie plekken bedenken waar ik zou willen werken", "Eén zaak binnenlopen",
         "Proefdag doen"},
        {"Samen langs de winkelstraat lopen", "Opschrijven wat ik ga zeggen"}},
    Aim{"school",
        "Ik wil dit jaar wel halen",
        "Op school zijn, ook op maandag",
        {"Ik kom niet meer", "Ik kom soms", "Ik ben er drie dagen per week", "Ik ben er elke dag",
         "Ik ben er elke dag en snap wiskunde"},
        {"Met mijn mentor praten", "Maandag samen fietsen", "Een week proberen"},
        {"Mentor een berichtje sturen", "Bedenken wat ik wil vragen"}},
    Aim{"housing",
        "Een plek voor mezelf",
        "Een eigen kamer, en rust aan mijn hoofd",
        {"Ik slaap overal en nergens", "Ik sta ingeschreven", "Ik heb een vaste slaapplek",
         "Ik heb een kamer", "Ik heb een kamer en kook voor mijn vrienden"},
        {"Inschrijven voor een kamer", "Uitrekenen wat ik kan betalen", "Een kamer bekijken"},
        {"Mijn papieren zoeken", "Account maken met hulp"}},
    Aim{"leisure",
        "Weer gaan voetballen",
        "Elke week trainen bij een club",
        {"Ik wil niet meer", "Ik kijk langs de lijn", "Ik train één keer per week",
         "Ik speel wedstrijden", "Ik train zelf een jong team"},
        {"Kijken bij een training", "Vragen wat het kost", "Meetrainen"},
        {"Met Sam langs het veld lopen", "Schoenen lenen"}},
    Aim{"money",
        "Geen stress meer over geld",
        "Weten wat ik moet betalen en aan wie",
        {"Ik maak niets open", "De brieven liggen op een stapel", "Ik weet hoeveel het is",
         "Er is een regeling", "Ik hou elke maand iets over"},
        {"Alle brieven openmaken", "Bedragen opschrijven", "Bellen voor een regeling"},
        {"Vijf brieven openmaken", "Wat thee zetten en de rest doen"}},
    Aim{"identity",
        "Weten wat bij mij past",
        "Uitzoeken welke opleiding bij mij past",
        {"Ik wil er niet over nadenken", "Ik heb er over gepraat",
         "Ik ben bij twee open dagen geweest", "Ik heb me aangemeld",
         "Ik ben begonnen en het past"},
        {"Opschrijven wat ik leuk vind", "Een open dag bezoeken", "Een dag meelopen"},
        {"Twee dingen bedenken die ik goed kan", "Aan oma vragen wat zij ziet"}},
    Aim{"friends",
        "Mensen om mee te lachen",
        "Vrienden bij wie ik niet hoef te doen alsof",
        {"Ik zit alleen op mijn kamer", "Ik app weer met iemand", "Ik spreek elke week iemand",
         "Ik heb een groepje", "Ik durf ze mee naar huis te nemen"},
        {"Naar de inloop komen", "Meedoen met koken", "Iemand vragen mee te gaan"},
        {"Tien minuten binnenlopen", "Naast iemand gaan zitten die ik ken"}},
    Aim{"health",
        "Weer een keer goed slapen",
        "Uitgerust wakker worden",
        {"Ik slaap bijna niet", "Ik lig op tijd in bed", "Ik slaap vier nachten goed",
         "Ik slaap de meeste nachten", "Ik word wakker en heb er zin in"},
        {"Telefoon weg om elf uur", "Overdag een rondje lopen", "Met de huisarts praten"},
        {"Telefoon in de gang leggen", "Een wekker lenen"}},
    Aim{"family",
        "Minder ruzie thuis",
        "Weer normaal praten met mijn moeder",
        {"Wij praten niet", "Wij groeten elkaar", "Wij eten één keer per week samen",
         "Wij praten over hoe het gaat", "Wij gaan samen een dag weg"},
        {"Bedenken wat ik wil zeggen", "Een rustig moment kiezen", "Samen eten"},
        {"Een briefje schrijven", "Het briefje aan jou laten lezen"}},
    Aim{"leisure",
        "Iets met muziek",
        "Mijn eigen nummer opnemen",
        {"Ik maak niets meer", "Ik heb een tekst", "Het nummer staat op mijn telefoon",
         "Het is opgenomen in de studio", "Ik heb het gespeeld voor publiek"},
        {"Tekst afmaken", "Studio in het centrum bekijken", "Opnemen"},
        {"Het refrein af", "Het aan één iemand laten horen"}},
    Aim{"work",
        "Later een eigen zaak",
        "Leren hoe je kapper wordt",
        {"Het lijkt me toch niets", "Ik heb met een kapper gepraat", "Ik heb een dag meegekeken",
         "Ik heb een stageplek", "Ik knip mijn eerste klant"},
        {"Een kapper vragen hoe hij begon", "Een dag meekijken", "Een stage zoeken"},
        {"Vragen opschrijven", "Samen naar binnen gaan"}},
    Aim{"law",
        "Dat gedoe achter me laten",
        "Mijn taakstraf afmaken",
        {"Ik ga niet", "Ik weet waar ik moet zijn", "Ik ben de helft gegaan", "Hij is klaar",
         "Hij is klaar en ik help daar nog steeds mee"},
        {"Bellen wanneer ik begin", "De eerste dag gaan", "Volhouden"},
        {"Nummer opzoeken", "Samen bellen"}},
};

constexpr std::array kAround{
    CloseOne{"Oma", "family"},
    CloseOne{"Mijn zus", "family"},
    CloseOne{"Neef Bilal", "family"},
    CloseOne{"Tante Jo", "family"},
    CloseOne{"Sam", "friend"},
    CloseOne{"Mees", "friend"},
    CloseOne{"Dunya", "friend"},
    CloseOne{"Lotte", "love"},
    CloseOne{"Buurman Ger", "neighbour"},
    CloseOne{"Juf Anneke", "school"},
    CloseOne{"Mentor", "school"},
    CloseOne{"Karim", "work"},
    CloseOne{"De trainer", "club"},
    CloseOne{"Coach Rik", "club"},
    CloseOne{"Imam", "faith"},
    CloseOne{"Dokter Vos", "help"},
    CloseOne{"GamerNL", "online"},
    CloseOne{"Hond Bo", "pet"},
    CloseOne{"Oude vrienden", "friend"},
    CloseOne{"Papa", "family"},
};

constexpr std::array kChances{
    Chance{"side_job", "Vakken vullen bij de buurtsuper", "Meneer Hu van de winkel"},
    Chance{"internship", "Stage bij de fietsenmaker op de hoek", "Karim van de werkplaats"},
    Chance{"volunteering", "Meehelpen bij het buurtfeest", "Ria van het wijkcentrum"},
    Chance{"school", "Open dag van de bakkersopleiding", "De balie van het ROC"},
    Chance{"job", "Meewerken bij een schilder", "Wim, die de flat doet"},
    Chance{"volunteering", "Honden uitlaten bij het asiel", "Petra van het asiel"},
};

constexpr std::array<std::string_view, 12> kTalents{
    "Ik kan heel goed luisteren",          "Ik maak iedereen aan het lachen",
    "Ik blijf rustig als het druk is",     "Ik kan goed koken voor veel mensen",
    "Ik leer snel als ik het mag doen",    "Ik ben eerlijk, ook als dat lastig is",
    "Ik zie meteen als iemand iets heeft", "Ik kan alles maken met een schroevendraaier",
    "Ik teken beter dan ik dacht",         "Ik geef niet op met voetbal",
    "Ik kan goed met kleine kinderen",     "Ik spreek drie talen"};

constexpr std::array<std::string_view, 10> kSuccesses{
    "Drie dagen achter elkaar op tijd",      "Ik durfde zelf te bellen",
    "Ik ben gegaan, ook al had ik geen zin", "Mijn mentor zei dat ze trots was",
    "Voor het eerst zelf eten gekookt",      "Ik heb nee gezegd en ben weggelopen",
    "De eerste tien euro gespaard",          "Ik heb hulp gevraagd",
    "Een hele avond niet op mijn telefoon",  "Ik heb sorry gezegd en het hielp"};

constexpr std::array<std::string_view, 6> kSetbacks{
    "Ik heb me verslapen en durfde niet meer te gaan",
    "Ze hadden al iemand anders",
    "Het was te druk, ik ben omgedraaid",
    "Ik werd boos en ben weggegaan",
    "De bus reed niet",
    "Ik was er nog niet klaar voor"};

constexpr std::array<std::string_view, 8> kChores{"Formulier voor de toeslag invullen",
                                                  "De tandarts bellen",
                                                  "Nieuwe bankpas aanvragen",
                                                  "Een brief van school samen lezen",
                                                  "Fietsband plakken",
                                                  "Een cv maken",
                                                  "Legitimatie ophalen",
                                                  "Vragen of de huur later mag"};

constexpr std::array<std::string_view, 6> kTrips{
    "Samen naar het gemeentehuis", "De route naar school fietsen", "Mee naar de huisarts",
    "Samen naar de open dag",      "Mee naar het eerste gesprek",  "Samen naar de eerste training"};

}  // namespace

std::span<const Aim> aims() { return kAims; }
std::span<const CloseOne> people_around() { return kAround; }
std::span<const Chance> chances() { return kChances; }
List talents() { return kTalents; }
List successes() { return kSuccesses; }
List setbacks() { return kSetbacks; }
List chores() { return kChores; }
List trips() { return kTrips; }

}  // namespace nabij::app::demo::words
