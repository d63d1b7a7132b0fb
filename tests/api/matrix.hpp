// Reads the access matrix (access_matrix.txt) and turns one of its cells into a request.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "api/things.hpp"
#include "http/endpoint.hpp"

namespace nabij::api_testing {

// How far what is asked for is from who asks, in the order of the letters.
enum class Relation { Own, OwnTeam, OwnOrganisation, OtherOrganisation, OtherRegion, Absent };
inline constexpr std::array kRelations{
    Relation::Own,
    Relation::OwnTeam,
    Relation::OwnOrganisation,
    Relation::OtherOrganisation,
    Relation::OtherRegion,
    Relation::Absent,
};

// The columns, in their order.
enum class Column { Worker, Teamless, Leader, Administrator, Officer, Host, Nobody };
inline constexpr std::size_t kColumns = 7;

struct Row {
  std::string operation;
  std::string field;  // "." for the endpoint as such
  Kind kind = Kind::None;
  std::array<std::string, kColumns> reach;
  std::string request;

  bool names_something() const { return field != "."; }
  char expected(Column column, Relation relation) const;
};

std::vector<Row> read_matrix();

// "operation field" for each endpoint and each field of it that holds an identifier, from what
// the endpoints say of themselves; sorted.
std::vector<std::string> slots_of(std::span<const http::Endpoint> endpoints);

// Who asks, for what, and whose.
struct Cell {
  const Row& row;
  const http::Spec& spec;
  const CastMember& who;
  std::string target;
};

// Makes whatever else the request needs, of whoever asks.
Ask request_of(const Cell& cell, Things& things, app::House& house);

}  // namespace nabij::api_testing
