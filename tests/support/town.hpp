// A small town in a real installation, made through the command line and the API that people use:
// one organisation, one team, workers who are signed in, places and young persons.
#pragma once

#include <string>
#include <vector>

#include "base/clock.hpp"
#include "base/ids.hpp"
#include "support/program.hpp"
#include "support/visitor.hpp"

namespace nabij::testing_support {

struct Town {
  std::vector<Visitor> workers;
  std::vector<std::string> places;
  std::vector<std::string> people;
};

// A fresh id as a client makes it; from any thread.
std::string new_id();

inline constexpr const char* kAdministrator = "beheer@waalstad.example";
inline constexpr const char* kPassword = "een lang wachtwoord voor de proef";

// Before the server starts: a region, its host and an administrator. What went wrong, or empty.
std::string prepare_house(const Installation& installation);

// Through the server. Throws with the answer that was not as expected.
Town open_town(std::uint16_t port, int workers);

}  // namespace nabij::testing_support
