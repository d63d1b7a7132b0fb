#include "boundaries/api/add_exception.hpp"
#include "boundaries/api/add_rule.hpp"
#include "boundaries/api/end_rule.hpp"
#include "boundaries/api/list_exceptions.hpp"
#include "boundaries/api/list_rules.hpp"
#include "boundaries/api/review_rule.hpp"
#include "boundaries/api/show_boundaries.hpp"
#include "boundaries/api/show_own_boundaries.hpp"
#include "boundaries/api/take_back_exception.hpp"
#include "boundaries/api/write_boundary_sheet.hpp"

namespace nabij::boundaries {

void add_endpoints(http::Api& api, Boundaries& boundaries) {
  api.add(AddException{boundaries});
  api.add(AddRule{boundaries});
  api.add(EndRule{boundaries});
  api.add(ListExceptions{boundaries});
  api.add(ListRules{boundaries});
  api.add(ReviewRule{boundaries});
  api.add(ShowBoundaries{boundaries});
  api.add(ShowOwnBoundaries{boundaries});
  api.add(TakeBackException{boundaries});
  api.add(WriteBoundarySheet{boundaries});
}

}  // namespace nabij::boundaries
