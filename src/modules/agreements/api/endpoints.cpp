#include "agreements/api/change_agreement.hpp"
#include "agreements/api/choose_reminder.hpp"
#include "agreements/api/list_own_promises.hpp"
#include "agreements/api/make_agreement.hpp"
#include "agreements/api/show_agreements.hpp"

namespace nabij::agreements {

void add_endpoints(http::Api& api, Agreements& agreements) {
  api.add(ShowAgreements{agreements});
  api.add(ListOwnPromises{agreements});
  api.add(MakeAgreement{agreements});
  api.add(ChangeAgreement{agreements});
  api.add(ChooseReminder{agreements});
}

}  // namespace nabij::agreements
