#include "imports/api/discard_import.hpp"
#include "imports/api/list_import_lines.hpp"
#include "imports/api/list_imports.hpp"
#include "imports/api/map_import.hpp"
#include "imports/api/run_import.hpp"
#include "imports/api/show_import.hpp"
#include "imports/api/stage_import.hpp"
#include "imports/api/undo_import.hpp"

namespace nabij::imports {

void add_endpoints(http::Api& api, Imports& imports) {
  api.add(StageImport{imports});
  api.add(ListImports{imports});
  api.add(ShowImport{imports});
  api.add(MapImport{imports});
  api.add(ListImportLines{imports});
  api.add(RunImport{imports});
  api.add(UndoImport{imports});
  api.add(DiscardImport{imports});
}

}  // namespace nabij::imports
