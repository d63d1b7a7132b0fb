#include "app/demo/words.hpp"

#include <array>

namespace nabij::app::demo::words {
namespace {

using Word = std::string_view;

constexpr std::array kPlaces{
    Place{"Skatebaan Noorderpark", "square", "Na schooltijd druk, met muziek van een box."},
    Place{"De Loods", "centre", "Inloop op woensdag en vrijdag, de keuken is van iedereen."},
    Place{"Stationsplein", "square", "Veel voorbijgangers, vaste groep bij de fietsen."},
    Place{"Waalkade", "street", "Bij zon zit iedereen op de trappen."},
    Place{"Voetbalkooi Tuinlaan", "sports", "Elke avond wedstrijdjes, iedereen mag meedoen."},
    Place{"Vmbo De Brug", "school", "Grote pauze in de aula, tafel bij de planten."},
    Place{"Mbo Waalcollege", "school", "Plek in de hal, vlak bij de koffie."},
    Place{"Kooiplein", "square", "Basketbal en bankjes."},
    Place{"Speeltuin Veldzicht", "park", "De jongsten komen met broertjes en zusjes."},
    Place{"Jongerencentrum Kade", "centre", "Studio boven, tafeltennis beneden."},
    Place{"Park Oost", "park", "Onder de kastanjes is het altijd droog."},
    Place{"Winkelcentrum Plantage", "street", "Vooral op koopavond."},
    Place{"Discord van De Krib", "online", "Elke dinsdagavond open."},
    Place{"Sporthal Zuid", "sports", "Zaalvoetbal op vrijdag."},
    Place{"Hangplek de Bult", "street", "Uitzicht over de rivier."},
    Place{"Vso De Horizon", "school", "Klein en rustig, vaste dag op maandag."},
    Place{"Bibliotheek Oost", "other", "Huiswerk aan de lange tafel."},
    Place{"Strandje", "park", "Op warme dagen tot laat."},
    Place{"Busplein", "square", "Overstappen en bijpraten."},
    Place{"Muziekhuis", "centre", "Open podium, elke eerste zaterdag."},
    Place{"Vmbo Het Kompas", "school", "Twee pauzes, drie gangen."},
    Place{"Havo-vwo Lyceum Singel", "school", "Het kantoortje naast de mediatheek."},
    Place{"Praktijkschool De Werf", "school", "Vaak in de werkplaats te vinden."},
    Place{"Vso De Linde", "school", "Samen buiten lopen werkt hier goed."},
    Place{"Vso Oeverzicht", "school", "In de tuin is tijd om te praten."},
    Place{"Scholengemeenschap Oostwal", "school", "Tafel in de kantine."},
    Place{"Roc De Sluis", "school", "Inloop bij het studieplein."},
    Place{"Instagram jongerenwerk", "online", "Vragen komen binnen na het eten."},
    Place{"Gameserver Kade Zeven", "online", "Bouwen en bijpraten, vooral in het weekend."},
    Place{"Grasveld Berkenhof", "park", "Picknicktafels en een frisbee."},
    Place{"Plein Molenhoek", "square", "Fonteinen in de zomer."},
    Place{"Buurthuis Heuveldal", "centre", "Meidenavond op donderdag, eerst koken."},
    Place{"Sportpark Westend", "sports", "Veldje drie is van de buurt."},
    Place{"Skatehal Wiekslag", "sports", "Binnen als het regent."},
    Place{"Passage Raadhuisbuurt", "street", "Droog, met veel aanloop."},
    Place{"Steiger Oosterhaven", "street", "Vissen en kletsen."},
    Place{"Kickboksschool Ankerplein", "sports", "De trainer kent iedereen."},
    Place{"Boerderij Dijkhuizen", "other", "Dieren helpen het gesprek op gang."},
    Place{"Parkeerdak Plantage", "street", "Bij zonsondergang."},
    Place{"Repaircafe Lindenlaan", "other", "Scooters en fietsen maken."},
};

constexpr std::array<Word, 12> kRivers{"Lek",   "Maas",  "Vecht", "IJssel", "Eem", "Dommel",
                                       "Linge", "Rotte", "Zaan",  "Amstel", "Aa",  "Berkel"};
constexpr std::array<Word, 4> kTownEnds{"haven", "zicht", "burcht", "oever"};

constexpr std::array<Word, 40> kWorkerNames{
    "Anouk",   "Karim",   "Eline", "Dennis", "Fatma",  "Joost",   "Priya",   "Ruben",
    "Samira",  "Thijs",   "Wendy", "Yassin", "Zeynep", "Bart",    "Chantal", "Emre",
    "Gwen",    "Hamza",   "Ilse",  "Jamal",  "Kim",    "Lars",    "Merel",   "Niels",
    "Oumaima", "Patrick", "Romy",  "Stefan", "Tessa",  "Umit",    "Vera",    "Wouter",
    "Xavi",    "Youssra", "Demi",  "Kofi",   "Lotus",  "Marieke", "Soraya",  "Tim"};

constexpr std::array<Word, 36> kFamilyNames{
    "Jansen",  "Yilmaz", "de Boer", "El Amrani",   "Pinas",   "van Dijk", "Kaya",  "Peters",
    "Bouzid",  "Smit",   "Ramdin",  "Hendriks",    "Tesfay",  "Vos",      "Demir", "Willems",
    "Martina", "Kuiper", "Haddad",  "van Leeuwen", "Sahin",   "Mulder",   "Nowak", "Bakker",
    "Lieveld", "Dekker", "Osman",   "Koster",      "Biharie", "Maas",     "Aksoy", "van Vliet",
    "Tahiri",  "Groen",  "Santos",  "Brouwer"};

constexpr std::array<Word, 112> kCallNames{
    "Milan",  "Zoë",    "Yusuf", "Lotte", "Jayden",  "Amina",   "Bram",   "Selin",   "Daan",
    "Noa",    "Mo",     "Fleur", "Rico",  "Sanne",   "Kai",     "Esma",   "Tijn",    "Lina",
    "Ravi",   "Puck",   "Ties",  "Imane", "Sven",    "Joy",     "Omar",   "Roos",    "Pim",
    "Dilara", "Levi",   "Maud",  "Adam",  "Jip",     "Sara",    "Luuk",   "Nina",    "Finn",
    "Hana",   "Noah",   "Evi",   "Ilyas", "Sofie",   "Mees",    "Yara",   "Thijmen", "Nora",
    "Jesse",  "Elif",   "Stijn", "Romy",  "Bilal",   "Isa",     "Cas",    "Meryem",  "Owen",
    "Liv",    "Rayan",  "Tess",  "Gijs",  "Aya",     "Dani",    "Merel",  "Ayoub",   "Loïs",
    "Siem",   "Ela",    "Kyan",  "Bo",    "Samuel",  "Jasmijn", "Teun",   "Asma",    "Micha",
    "Vera",   "Dex",    "Feyza", "Abel",  "Lieke",   "Hamid",   "Floor",  "Quinten", "Zara",
    "Jort",   "Naomi",  "Tarik", "Saar",  "Mats",    "Rania",   "Sil",    "Juul",    "Nassim",
    "Hugo",   "Alia",   "Boaz",  "Kiki",  "Merlijn", "Selam",   "Timo",   "Yonas",   "Eva",
    "Ruben",  "Shanti", "Joep",  "Marit", "Amir",    "Lola",    "Wessel", "Farah",   "Ivo",
    "Melody", "Kees",   "Ines",  "Tobias"};

constexpr std::array<Word, 24> kDescriptions{"Rode scooter",
                                             "Groene muts",
                                             "Blauwe fiets",
                                             "Jongen met bal",
                                             "Gitaar",
                                             "Witte koptelefoon",
                                             "Longboard",
                                             "Meisje met hond",
                                             "Gele jas",
                                             "Twee vlechten",
                                             "Basketbal 7",
                                             "Lange met camera",
                                             "Step met stickers",
                                             "Trainingsjas Ajax",
                                             "Bril en schetsboek",
                                             "Rugzak met sterren",
                                             "Zwarte crossfiets",
                                             "Danser bij de trap",
                                             "Boek van Tolkien",
                                             "Roze skates",
                                             "Vishengel",
                                             "Pet achterstevoren",
                                             "Jongen met drumstok",
                                             "Meisje met de box"};

constexpr std::array<Word, 24> kHints{"skate", "voetbal", "muziek", "plein",  "school",   "krullen",
                                      "bril",  "hond",    "dans",   "fiets",  "strand",   "boksen",
                                      "teken", "koken",   "basket", "gamen",  "film",     "lang",
                                      "rap",   "paard",   "hockey", "bakker", "vlechten", "stage"};

constexpr std::array<Word, 6> kSchool{
    "Heeft een toets en oefent met een vriendin.",
    "Kiest dit jaar een profiel en twijfelt tussen twee.",
    "Trots op een acht voor Engels.",
    "Wil na de vakantie weer elke dag gaan; we lopen maandag samen.",
    "Presenteert donderdag en heeft het hier geoefend.",
    "Zoekt een rustige plek om te leren."};
constexpr std::array<Word, 5> kWork{
    "Begint maandag op stage en heeft er zin in.", "Zoekt een bijbaan voor de zaterdag.",
    "Brief geschreven voor de bakker, samen nagelezen.", "Proefdag bij de fietsenmaker ging goed.",
    "Wil weten wat een leerwerkplek is."};
constexpr std::array<Word, 4> kMoney{"Spaart voor een brommer en houdt het bij in een schriftje.",
                                     "Vraagt hoe zorgtoeslag werkt als je achttien wordt.",
                                     "Samen een overzicht gemaakt van wat er in en uit gaat.",
                                     "Eerste loon gekregen en gevraagd wat een loonstrook is."};
constexpr std::array<Word, 4> kHome{"Vertelde trots over het nieuwe zusje.",
                                    "Kookt thuis twee keer in de week.",
                                    "Vindt het thuis vol en komt graag hier om rust te hebben.",
                                    "Gaat met opa vissen in de vakantie."};
constexpr std::array<Word, 5> kFriends{"Heeft ruzie bijgelegd en is opgelucht.",
                                       "Nam vandaag een nieuwe klasgenoot mee.",
                                       "Wil graag mensen leren kennen buiten de eigen straat.",
                                       "Organiseert een verjaardag voor een vriend.",
                                       "Twee groepen die elkaar niet kenden speelden samen."};
constexpr std::array<Word, 3> kLove{"Verliefd en dat mag iedereen weten.",
                                    "Vroeg wat je doet als het uit is; we namen de tijd.",
                                    "Wil het er een andere keer over hebben, op een rustige plek."};
constexpr std::array<Word, 4> kHealth{
    "Slaapt slecht in de toetsweek, wil iets proberen met bewegen.",
    "Traint voor een loop van vijf kilometer.", "Is gestopt met vapen, drie weken nu.",
    "Piekert minder sinds er een vast moment is om te praten."};
constexpr std::array<Word, 4> kIdentity{
    "Denkt na over wat je later wilt zijn, en dat het niet af hoeft.",
    "Schrijft teksten in twee talen.", "Vertelde over een feest dat thuis belangrijk is.",
    "Zoekt een groep waar je gewoon jezelf bent."};
constexpr std::array<Word, 6> kLeisure{"Wil graag zelf iets organiseren op het plein.",
                                       "Wil leren koken voor de hele groep.",
                                       "Maakt muziek en laat de volgende keer iets horen.",
                                       "Hoopt dat het zaalvoetbal door kan gaan.",
                                       "Bouwt een skateramp en zoekt planken.",
                                       "Filmde een clip, premiere is vrijdag."};
constexpr std::array<Word, 3> kHousing{"Staat ingeschreven en vraagt hoe lang het duurt.",
                                       "Wil op kamers na het examen.",
                                       "Bezichtiging gehad, we hebben vragen op een rij gezet."};
constexpr std::array<Word, 4> kOnline{
    "Helpt anderen op de server en is daar goed in.", "Vroeg hoe je ziet of een foto echt is.",
    "Wil minder op de telefoon na tien uur.", "Maakt filmpjes over vissen en heeft kijkers."};
constexpr std::array<Word, 3> kLaw{"Vroeg wat je rechten zijn bij een controle.",
                                   "Halt-traject afgerond, opgelucht en klaar om verder te gaan.",
                                   "Wil sorry zeggen tegen de buurvrouw; we oefenden hoe."};
constexpr std::array<Word, 3> kOther{"Wilde gewoon even zitten.",
                                     "Vroeg wat jongerenwerkers de hele dag doen.",
                                     "Moest lachen om mijn schoenen, mooi begin."};

constexpr std::array kTopics{Topic{"school", 19, kSchool},   Topic{"work", 9, kWork},
                             Topic{"money", 7, kMoney},      Topic{"home", 9, kHome},
                             Topic{"friends", 15, kFriends}, Topic{"love", 4, kLove},
                             Topic{"health", 7, kHealth},    Topic{"identity", 4, kIdentity},
                             Topic{"leisure", 14, kLeisure}, Topic{"housing", 3, kHousing},
                             Topic{"online", 4, kOnline},    Topic{"police_and_law", 3, kLaw},
                             Topic{"other", 2, kOther}};

constexpr std::array<Word, 10> kPromises{"Appen hoe het ging",
                                         "Vragen naar de uitslag",
                                         "Folder van de sportclub meenemen",
                                         "Bellen met de stagebegeleider",
                                         "Samen naar de open dag",
                                         "Mailtje nalezen",
                                         "Zaal reserveren voor vrijdag",
                                         "Terugkomen op het idee",
                                         "Kaartje voor het concert regelen",
                                         "Uitzoeken bij wie je moet zijn"};

constexpr std::array<Word, 8> kPresenceNotes{
    "Rustig begin, later kwam de muziek en werd het gezellig.",
    "Veel nieuwe gezichten, iemand deelde zelfgebakken koek.",
    "Buurvrouw kwam erbij zitten, goed gesprek over het bankje.",
    "Regen, dus onder het afdak; drie spelletjes gespeeld.",
    "Twee groepen keken eerst de kat uit de boom en speelden later samen.",
    "Prullenbak zat vol, gemeld bij de gemeente.",
    "Lang gezeten zonder veel te zeggen, dat was ook goed.",
    "Iemand leerde de anderen een kaartspel."};

constexpr std::array<Word, 10> kWishes{"Wil dierenverzorger worden.",
                                       "Speelt drums en zoekt een band.",
                                       "Is mantelzorger voor oma en wil dat dat meetelt.",
                                       "Wil op tijd gebeld worden, niet geappt.",
                                       "Houdt van tekenen, schetsboek gaat altijd mee.",
                                       "Bouwt aan een eigen kledinglijn.",
                                       "Wil leren zwemmen.",
                                       "Traint de jongste voetballers op zaterdag.",
                                       "Wil liever lopen dan zitten bij een gesprek.",
                                       "Gaat dit jaar voor het diploma."};

constexpr std::array<Word, 6> kWays{"Appje, liefst na school",  "Via de groepsapp van het plein",
                                    "Langskomen bij de inloop", "Bericht op de server",
                                    "Bellen na vijven",         "Via grote zus"};

}  // namespace

std::span<const Place> places() { return kPlaces; }
std::span<const Topic> topics() { return kTopics; }
List rivers() { return kRivers; }
List town_ends() { return kTownEnds; }
List worker_names() { return kWorkerNames; }
List family_names() { return kFamilyNames; }
List call_names() { return kCallNames; }
List descriptions() { return kDescriptions; }
List hints() { return kHints; }
List promises() { return kPromises; }
List presence_notes() { return kPresenceNotes; }
List wishes() { return kWishes; }
List ways() { return kWays; }

}  // namespace nabij::app::demo::words
