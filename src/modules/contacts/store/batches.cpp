#include "contacts/store/batches.hpp"

#include "contacts/sql.hpp"

namespace nabij::contacts {
namespace {

storage::Params key_params(const BatchKey& key) {
  return {{"region_id", key.region}, {"batch_id", key.batch}};
}

template <typename AnyId>
Result<std::vector<AnyId>> list_ids(storage::Reader& reader, const storage::Sql& query,
                                    const storage::Params& params) {
  return reader.all(query, params, [](const storage::Row& row) { return row.id<AnyId>(0); });
}

}  // namespace

Result<> insert_batch_contact(storage::Writer& writer, const BatchKey& key, ContactId contact) {
  auto params = key_params(key);
  params.emplace_back("contact_id", contact);
  TRY(writer.execute(sql::insert_batch_contact, params));
  return {};
}

Result<> insert_batch_person(storage::Writer& writer, const BatchKey& key, PersonId person,
                             TeamId team) {
  auto params = key_params(key);
  params.emplace_back("person_id", person);
  params.emplace_back("team_id", team);
  TRY(writer.execute(sql::insert_batch_person, params));
  return {};
}

Result<> insert_batch_place(storage::Writer& writer, const BatchKey& key, PlaceId place) {
  auto params = key_params(key);
  params.emplace_back("place_id", place);
  TRY(writer.execute(sql::insert_batch_place, params));
  return {};
}

Result<std::vector<TeamPerson>> list_batch_people(storage::Reader& reader, const BatchKey& key) {
  return reader.all(sql::list_batch_people, key_params(key), [](const storage::Row& row) {
    return TeamPerson{row.id<TeamId>(0), row.id<PersonId>(1)};
  });
}

Result<std::vector<PersonId>> list_batch_people_alone(storage::Reader& reader,
                                                      const BatchKey& key) {
  return list_ids<PersonId>(reader, sql::list_batch_people_alone, key_params(key));
}

Result<std::vector<PlaceId>> list_batch_places_alone(storage::Reader& reader, const BatchKey& key) {
  return list_ids<PlaceId>(reader, sql::list_batch_places_alone, key_params(key));
}

Result<std::vector<ContactId>> list_batch_contacts(storage::Reader& reader, const BatchKey& key,
                                                   std::int64_t most) {
  auto params = key_params(key);
  params.emplace_back("limit", most);
  return list_ids<ContactId>(reader, sql::list_batch_contacts, params);
}

Result<BatchSizes> count_batch(storage::Reader& reader, const BatchKey& key) {
  auto sizes = TRY(reader.first(sql::count_batch, key_params(key), [](const storage::Row& row) {
    return BatchSizes{row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
  }));
  return sizes.value_or(BatchSizes{});
}

Result<> count_batch_in_days(storage::Writer& writer, const BatchKey& key, int amount) {
  auto params = key_params(key);
  params.emplace_back("amount", amount);
  TRY(writer.execute(sql::count_batch_people_in_days, params));
  TRY(writer.execute(sql::count_batch_in_days, params));
  TRY(writer.execute(sql::know_batch_in_days, key_params(key)));
  return {};
}

Result<> count_batch_at_places(storage::Writer& writer, const BatchKey& key, int amount) {
  auto params = key_params(key);
  params.emplace_back("amount", amount);
  TRY(writer.execute(sql::count_batch_at_places, params));
  return {};
}

Result<> meet_batch(storage::Writer& writer, const BatchKey& key) {
  TRY(writer.execute(sql::meet_batch, key_params(key)));
  return {};
}

Result<> look_back_batch(storage::Writer& writer, const BatchKey& key) {
  TRY(writer.execute(sql::forget_met_batch, key_params(key)));
  TRY(writer.execute(sql::meet_batch_again, key_params(key)));
  return {};
}

Result<std::int64_t> unhide_batch(storage::Writer& writer, const BatchKey& key, base::Instant at) {
  auto params = key_params(key);
  params.emplace_back("at", at);
  TRY(writer.execute(sql::stamp_batch, params));
  return writer.execute(sql::unhide_batch, key_params(key));
}

Result<std::int64_t> end_batch(storage::Writer& writer, const Origin& by, const BatchKey& key) {
  auto params = key_params(key);
  params.emplace_back("author_id", by.author);
  params.emplace_back("at", by.recorded_at);
  return writer.execute(sql::end_batch, params);
}

Result<> delete_contacts(storage::Writer& writer, const BatchKey& key,
                         const std::vector<ContactId>& ids) {
  storage::Params params{{"region_id", key.region}, {"ids", ids}};
  for (const auto* query :
       {&sql::delete_text_key_rows, &sql::delete_text_rows, &sql::delete_contact_person_rows,
        &sql::delete_contact_topic_rows, &sql::delete_contact_goal_rows,
        &sql::delete_contact_end_rows, &sql::delete_contact_rows}) {
    TRY(writer.execute(*query, params));
  }
  params.emplace_back("batch_id", key.batch);
  TRY(writer.execute(sql::delete_batch_contact_rows, params));
  return {};
}

Result<> delete_places(storage::Writer& writer, RegionId region, const std::vector<PlaceId>& ids) {
  storage::Params params{{"region_id", region}, {"ids", ids}};
  TRY(writer.execute(sql::delete_place_version_rows, params));
  TRY(writer.execute(sql::delete_place_rows, params));
  return {};
}

Result<> delete_batch(storage::Writer& writer, const BatchKey& key) {
  TRY(writer.execute(sql::forget_batch_contact, key_params(key)));
  TRY(writer.execute(sql::forget_batch_person, key_params(key)));
  TRY(writer.execute(sql::forget_batch_place, key_params(key)));
  return {};
}

}  // namespace nabij::contacts
