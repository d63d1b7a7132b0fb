#include "figures/api/export_figures.hpp"
#include "figures/api/list_definitions.hpp"
#include "figures/api/list_periods.hpp"
#include "figures/api/show_area_figures.hpp"
#include "figures/api/show_month_figures.hpp"
#include "figures/api/show_part_figures.hpp"
#include "figures/api/show_place_figures.hpp"
#include "figures/api/show_week_figures.hpp"

namespace nabij::figures {

void add_endpoints(http::Api& api, Figures& figures) {
  api.add(ListPeriods{figures});
  api.add(ShowAreaFigures{figures});
  api.add(ShowPlaceFigures{figures});
  api.add(ShowWeekFigures{figures});
  api.add(ShowPartFigures{figures});
  api.add(ShowMonthFigures{figures});
  api.add(ListDefinitions{figures});
  api.add(ExportFigures{figures});
}

}  // namespace nabij::figures
