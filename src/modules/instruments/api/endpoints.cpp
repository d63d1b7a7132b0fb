#include "instruments/api/answer_instrument.hpp"
#include "instruments/api/end_instrument.hpp"
#include "instruments/api/list_instruments.hpp"
#include "instruments/api/load_instrument.hpp"
#include "instruments/api/show_instruments.hpp"
#include "instruments/api/take_back_answers.hpp"

namespace nabij::instruments {

void add_endpoints(http::Api& api, Instruments& instruments) {
  api.add(ListInstruments{instruments});
  api.add(LoadInstrument{instruments});
  api.add(EndInstrument{instruments});
  api.add(ShowInstruments{instruments});
  api.add(AnswerInstrument{instruments});
  api.add(TakeBackAnswers{instruments});
}

}  // namespace nabij::instruments
