#include "lists/api/show_lists.hpp"
#include "lists/api/show_norms.hpp"

namespace nabij::lists {

void add_endpoints(http::Api& api, Lists& lists, Today today) {
  api.add(ShowLists{lists, today});
  api.add(ShowNorms{lists});
}

}  // namespace nabij::lists
