// How a file's content is sealed; each value is bound to its import.
#pragma once

#include "imports/service.hpp"

namespace nabij::imports {

privacy::SealContext head_context(base::Uuid id);
privacy::SealContext mapping_context(base::Uuid id);
privacy::SealContext remembered_context(OrganisationId organisation);
Result<Mapping> open_mapping(const privacy::Key& key, const base::Bytes& sealed,
                             const privacy::SealContext& context);

// The rows of a file in parts, sealed.
std::vector<SealedPart> seal_rows(const Dependencies& needs, const privacy::Key& region_key,
                                  const ImportKey& key, const std::vector<tables::Row>& rows);

}  // namespace nabij::imports
