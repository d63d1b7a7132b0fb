// Taking one import in: small transactions that nobody sees anything of, then one that shows all.
// Every step says from which row it goes on, so that two programs at work on the same import, or
// one that was stopped anywhere, never take a line in twice.
#pragma once

#include "imports/service.hpp"

namespace nabij::imports {

class Run {
 public:
  Run(const Dependencies& needs, const ImportKey& key) : needs_(needs), key_(key) {}

  // One small transaction; false when there is nothing more to do. A failure that is not of the
  // moment turns the import back: what was written goes, step by step, and it is staged again.
  Result<bool> step();

 private:
  Result<bool> take_in();
  Result<bool> show();
  Result<bool> clear();
  Result<> prepare();
  Result<> write_rows(storage::Writer& writer, std::size_t from, std::size_t until);
  Result<std::vector<PersonId>> people_of(storage::Writer& writer, const PlannedLine& line,
                                          std::vector<contacts::BatchPerson>& fresh);
  Result<std::optional<PlaceId>> place_of(storage::Writer& writer, const PlannedLine& line);
  base::Bytes hash_of(std::string_view kind, const std::string& text) const;

  const Dependencies& needs_;
  ImportKey key_;
  ImportRow row_;
  std::optional<privacy::Key> region_key_;
  std::optional<Plan> plan_;
  std::int64_t expected_row_ = 0;           // where the plan's names are up to date
  std::map<base::Bytes, PersonId> people_;  // known to the team by that name, or new with this
  std::map<base::Bytes, PlaceId> places_;   // new with this
};

}  // namespace nabij::imports
