#include "agreements/api/change_agreement.hpp"
#include "agreements/api/choose_firmness.hpp"
#include "agreements/api/choose_own_firmness.hpp"
#include "agreements/api/choose_own_reminder.hpp"
#include "agreements/api/choose_reminder.hpp"
#include "agreements/api/end_own_agreement.hpp"
#include "agreements/api/list_own_promises.hpp"
#include "agreements/api/make_agreement.hpp"
#include "agreements/api/show_agreements.hpp"
#include "agreements/api/show_own_agreements.hpp"

namespace nabij::agreements {

void add_endpoints(http::Api& api, Agreements& agreements) {
  api.add(ShowAgreements{agreements});
  api.add(ListOwnPromises{agreements});
  api.add(MakeAgreement{agreements});
  api.add(ChangeAgreement{agreements});
  api.add(ChooseReminder{agreements});
  api.add(ShowOwnAgreements{agreements});
  api.add(EndOwnAgreement{agreements});
  api.add(ChooseOwnReminder{agreements});
  api.add(ChooseFirmness{agreements});
  api.add(ChooseOwnFirmness{agreements});
}

}  // namespace nabij::agreements
