// Passwords of ten characters and more that many people use, in lower case, sorted. From common
// leaked patterns (keyboard rows, seasons with a year) and Dutch words near at hand for our users.
#include <algorithm>
#include <string_view>

#include "identity/domain/account.hpp"

namespace nabij::identity {
namespace {

// clang-format off
constexpr std::string_view kCommon[]{
    "0000000000", "0102030405", "0123456789", "0987654321", "09876543210",
    "1029384756", "1111111111", "1122334455", "11223344556", "112233445566",
    "1212121212", "123123123123", "1231231234", "12341234123", "123412341234",
    "1234512345", "1234554321", "1234567890", "1234567891", "12345678910",
    "123456789123", "123456789a", "123456789q", "1472583690", "1a2b3c4d5e",
    "1a2b3c4d5e6f", "1q2w3e4r5t", "1q2w3e4r5t6y", "1qaz2wsx3edc", "1qazxsw23edc",
    "5555555555", "6666666666", "7777777777", "7894561230", "8888888888",
    "9876543210", "9999999999", "a123456789", "a1234567890", "a1b2c3d4e5",
    "a1b2c3d4e5f6", "aa12345678", "aa123456789", "abc1234567", "abc123456789",
    "abcd123456", "abcd12345678", "abcdefg123", "abcdefg1234", "abcdefghij",
    "abcdefghijk", "abcdefghijkl", "admin12345", "admin123456", "admin1234567",
    "adminadmin", "administrador", "administrator", "administrator1", "ajaxajax12",
    "ajaxamsterdam", "amsterdam020", "amsterdam1", "amsterdam12", "amsterdam123",
    "appeltaart", "appeltaart1", "arsenal1234", "asd123456789", "asdasdasd123",
    "asdfghjkl1", "asdfghjkl123", "asdfghjklzxcvbnm", "autumn2024!", "autumn2025!",
    "autumn2026!", "barcelona1", "barcelona123", "baseball123", "basketball",
    "batman12345", "boterham123", "butterfly1", "butterfly123", "changeme12",
    "changeme123", "changeme1234", "chelsea123", "chocolate1", "chocolate123",
    "computer12", "computer123", "correcthorsebatterystaple", "default123",
    "default1234", "dragon12345", "eindhoven040", "eindhoven1", "facebook12",
    "facebook123", "feyenoord1", "feyenoord12", "feyenoord123", "feyenoord1908",
    "fietsbel123", "football12", "football123", "football1234", "fortnite123",
    "geheim12345", "geheim123456", "geheimpje1", "geheimpje123", "gemeente123",
    "gemeente2024", "gemeente2025", "gemeente2026", "google12345", "hagelslag1",
    "hallo12345", "hallo123456", "hallohallo", "hallohallo1", "herfst2024!",
    "herfst2025!", "herfst2026!", "ikhouvanje", "ikhouvanje1", "ikhouvanjou",
    "ikhouvanjou1", "iloveyou12", "iloveyou123", "iloveyou1234", "iloveyouforever",
    "iloveyousomuch", "instagram1", "instagram123", "internet12", "internet123",
    "jennifer123", "jessica123", "jeugdwerk123", "jeugdzorg123", "jongerenwerk",
    "jongerenwerk1", "jongerenwerk123", "jongerenwerker", "juventus123", "kerstboom1",
    "kerstboom123", "kerstman123", "knuffel123", "knuffelbeer", "lente2024!",
    "lente2025!", "lente2026!", "letmein123", "letmein1234", "letmeinnow",
    "liefje12345", "liverpool1", "liverpool123", "manchester", "master12345",
    "michael123", "mijnwachtwoord", "mijnwachtwoord1", "minecraft1", "minecraft123",
    "monkey12345", "mypassword", "mypassword1", "mypassword123", "nabij12345",
    "nabij123456", "nabijnabij", "nabijnabij1", "nederland1", "nederland12",
    "nederland123", "newpassword", "newpassword1", "nieuwwachtwoord", "nijmegen024",
    "nijmegen123", "p@ssw0rd12", "p@ssw0rd123", "p@ssword123", "passw0rd12",
    "passw0rd123", "password!1", "password1!", "password12", "password123",
    "password123!", "password1234", "password12345", "password2023", "password2024",
    "password2025", "password2026", "passwordpassword", "pindakaas1", "pindakaas123",
    "pokemon123", "pokemon1234", "princess12", "princess123", "q1w2e3r4t5",
    "q1w2e3r4t5y6", "qazwsxedc123", "qazwsxedcrfv", "qwe123456789", "qweasdzxc1",
    "qweasdzxc123", "qweqweqwe123", "qwerty1234", "qwerty12345", "qwerty123456",
    "qwerty7890", "qwertyuiop", "qwertyuiop1", "qwertyuiop123", "realmadrid",
    "realmadrid1", "rotterdam010", "rotterdam1", "rotterdam123", "samsung123",
    "samsung1234", "schatje123", "schatje1234", "secret12345", "secretpassword",
    "shadow12345", "sinterklaas", "sinterklaas1", "snapchat123", "spiderman1",
    "spiderman123", "spring2024!", "spring2025!", "spring2026!", "starwars123",
    "straathoekwerk", "stroopwafel", "stroopwafel1", "summer2023!", "summer2024!",
    "summer2025!", "summer2026!", "sunshine12", "sunshine123", "superman12",
    "superman123", "supersecret", "supersecret1", "temporary1", "temporary123",
    "temppass123", "temppassword", "test123456", "test1234567", "tester12345",
    "testing123", "testing1234", "testtest12", "testtest123", "topsecret123",
    "trustno1234", "utrecht030", "utrecht123", "vakantie12", "vakantie123",
    "vakantie2024", "vakantie2025", "vakantie2026", "voetbal123", "voetbal1234",
    "voetbal12345", "wachtwoord", "wachtwoord!", "wachtwoord01", "wachtwoord1",
    "wachtwoord1!", "wachtwoord12", "wachtwoord123", "wachtwoord123!", "wachtwoord1234",
    "wachtwoord2023", "wachtwoord2024", "wachtwoord2025", "wachtwoord2026",
    "welcome123", "welcome123!", "welcome1234", "welcome12345", "welcome2023",
    "welcome2024", "welcome2025", "welcome2026", "welkom123!", "welkom1234",
    "welkom1234!", "welkom12345", "welkom123456", "welkom2023", "welkom2023!",
    "welkom2024", "welkom2024!", "welkom2025", "welkom2025!", "welkom2026",
    "welkom2026!", "welkombijnabij", "welkomthuis", "welkomwelkom", "whatever12",
    "whatever123", "winter2023!", "winter2024!", "winter2025!", "winter2026!",
    "youthworker", "youthworker1", "youthworker123", "youtube123", "zaq12wsxcde3",
    "zomer12345", "zomer2023!", "zomer2024!", "zomer2025!", "zomer2026!",
    "zomervakantie", "zxc123456789", "zxcvbnm123", "zxcvbnm1234", "zxczxczxc123"};
// clang-format on
static_assert(std::ranges::is_sorted(kCommon));

}  // namespace

bool is_common_password(std::string_view lower_case) {
  return std::ranges::binary_search(kCommon, lower_case);
}

}  // namespace nabij::identity
