#include "people/api/change_person.hpp"
#include "people/api/create_person.hpp"
#include "people/api/erase_person.hpp"
#include "people/api/list_looks.hpp"
#include "people/api/merge_people.hpp"

namespace nabij::people {

Result<PersonView> to_view(People& people, RegionId region, const PersonFacts& facts,
                           base::LocalDay last_activity) {
  auto& regions = people.needs().identity.regions();
  auto today = TRY(regions.today(region));
  auto keep_days = TRY(people.needs().lists.whole_norm(region, keep_norm(facts.layer), today));
  auto created = TRY(regions.local(region, facts.created_at));
  return PersonView{facts.id,    facts.alias,
                    facts.layer, facts.age_band,
                    facts.about, facts.reach_by,
                    created.day, kept_until(std::max(last_activity, created.day), keep_days)};
}

void add_endpoints(http::Api& api, People& people) {
  api.add(CreatePerson{people});
  api.add(ChangePerson{people});
  api.add(ErasePerson{people});
  api.add(MergePeople{people});
  api.add(UndoMerge{people});
  api.add(ListLooks{people});
}

}  // namespace nabij::people
