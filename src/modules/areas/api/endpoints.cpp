#include "areas/api/import_areas.hpp"
#include "areas/api/import_baseline.hpp"
#include "areas/api/list_areas.hpp"
#include "areas/api/list_baseline.hpp"
#include "areas/api/list_measures.hpp"
#include "areas/api/show_map.hpp"

namespace nabij::areas {

void add_endpoints(http::Api& api, Areas& areas) {
  api.add(ListAreas{areas});
  api.add(ShowMap{areas});
  api.add(ImportAreas{areas});
  api.add(ImportBaseline{areas});
  api.add(ListBaseline{areas});
  api.add(ListMeasures{areas});
}

}  // namespace nabij::areas
