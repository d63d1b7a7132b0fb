// Definitions: loaded by whoever looks after the region, never changed, ended when a licence is.
#include <algorithm>

#include "instruments/definition.hpp"
#include "instruments/service.hpp"

namespace nabij::instruments {
namespace {

Result<> record(Instruments& instruments, storage::Writer& writer, const privacy::Viewer& viewer,
                const std::string& what, InstrumentId instrument) {
  return instruments.needs().identity.audit().record(
      writer, {viewer.region, viewer.member, what, "instrument", instrument.uuid, ""});
}

Result<> check_fresh(const NewInstrument& fresh) {
  auto error = base::Error::of(ErrorCode::InvalidInput);
  if (!fresh.licence_is_held) {
    error.fields.push_back({"licence_is_held", "required", "Without a licence it is not loaded."});
  }
  if (auto checked = check_definition(fresh.definition); !checked) {
    std::ranges::move(checked.error().fields, std::back_inserter(error.fields));
  }
  if (error.fields.empty()) return {};
  return error;
}

// False when exactly this was loaded before.
Result<bool> is_new(storage::Reader& reader, RegionId region, const NewInstrument& fresh) {
  auto before = TRY(find_instrument(reader, region, fresh.id));
  if (!before) return true;
  if (TRY(definition_from(before->definition)) == fresh.definition) return false;
  return fail(ErrorCode::Conflict, "This id was used before for something else.");
}

Result<> check_beside_others(const std::vector<InstrumentRow>& rows, const NewInstrument& fresh) {
  auto same = std::ranges::find(rows, fresh.definition.code, &InstrumentRow::code);
  if (same != rows.end() && same->version >= fresh.definition.version) {
    return base::Error::field("definition.version", "not_newer",
                              "A version that was loaded stays as it is; give it a higher number.");
  }
  auto standing =
      std::ranges::count_if(rows, [](const InstrumentRow& row) { return !row.ended_at; });
  if (static_cast<std::size_t>(standing) < kInstrumentsAtMost) return {};
  return base::Error::field("definition", "too_many", "End an earlier one first.");
}

}  // namespace

Result<InstrumentShape> shape_of(const InstrumentRow& row) {
  return InstrumentShape{row.id, row.at, row.ended_at, false, TRY(definition_from(row.definition))};
}

Result<std::vector<InstrumentShape>> read_instruments(storage::Reader& reader, RegionId region,
                                                      base::LocalDay today) {
  std::vector<InstrumentShape> shapes;
  std::string_view code;
  auto rows = TRY(list_instruments(reader, region));
  for (const auto& row : rows) {
    bool newest = row.code != code;
    code = row.code;
    shapes.push_back(TRY(shape_of(row)));
    const auto& until = shapes.back().definition.licence.until_on;
    shapes.back().open = newest && !row.ended_at && (!until || today <= *until);
  }
  return shapes;
}

Result<InstrumentList> Instruments::list(RegionId region) {
  auto today = TRY(needs_.identity.regions().today(region));
  return needs_.database.read([&](storage::Reader& reader) -> Result<InstrumentList> {
    return InstrumentList{TRY(read_instruments(reader, region, today))};
  });
}

Result<After<InstrumentList>> Instruments::load(const privacy::Viewer& viewer,
                                                const NewInstrument& fresh) {
  TRY(check_fresh(fresh));
  bool added = TRY(needs_.database.write([&](storage::Writer& writer) -> Result<bool> {
    if (!TRY(is_new(writer, viewer.region, fresh))) return false;
    TRY(check_beside_others(TRY(list_instruments(writer, viewer.region)), fresh));
    TRY(insert_instrument(writer, {viewer.region, viewer.member, needs_.clock.now()}, fresh));
    TRY(record(*this, writer, viewer, "instrument.loaded", fresh.id));
    return true;
  }));
  return After<InstrumentList>{TRY(list(viewer.region)), added};
}

Result<InstrumentList> Instruments::end(const privacy::Viewer& viewer, InstrumentId instrument) {
  TRY(needs_.database.write([&](storage::Writer& writer) -> Result<> {
    auto row = TRY(find_instrument(writer, viewer.region, instrument));
    if (!row) return fail(ErrorCode::NotFound);
    if (row->ended_at) return {};
    TRY(end_instrument(writer, viewer.region, instrument, needs_.clock.now()));
    return record(*this, writer, viewer, "instrument.ended", instrument);
  }));
  return list(viewer.region);
}

}  // namespace nabij::instruments
