// What a definition must hold before it is loaded, and its way into the database and back.
#pragma once

#include "instruments/answer_shapes.hpp"

namespace nabij::instruments {

// InvalidInput with every fault and where it stands ("definition.items[3].text").
Result<> check_definition(const Definition& definition);
// InvalidInput for a side that is not asked, an unknown or repeated item, an unknown value, and for
// no mark at all.
Result<> check_marks(const Definition& definition, const NewAnswers& answers);
// One for each subscale, in their order.
std::vector<ScoreShape> scores_of(const Definition& definition, const Marks& marks);

std::string to_text(const Definition& definition);
Result<Definition> definition_from(const std::string& text);
std::string to_text(const Marks& marks);
Result<Marks> marks_from(const std::string& text);

}  // namespace nabij::instruments
