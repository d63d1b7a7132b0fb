#include "contacts/store/texts.hpp"

#include "contacts/sql.hpp"

namespace nabij::contacts {
namespace {

privacy::SealContext text_context(const base::Uuid& id) { return {"sealed_text.sealed", id}; }
privacy::SealContext key_context(const base::Uuid& id) { return {"text_key.wrapped", id}; }

}  // namespace

Result<> seal_text(storage::Writer& writer, RegionId region, const TextToSeal& text,
                   const std::vector<Holder>& holders, base::Random& random) {
  auto key = privacy::Key::random(random);
  auto sealed = privacy::seal(key, text.text, text_context(text.id), random);
  auto status =
      text.status ? std::optional<std::string>(base::to_name(*text.status)) : std::nullopt;
  TRY(writer.execute(sql::insert_text, {{"region_id", region},
                                        {"id", text.id},
                                        {"author_id", text.author},
                                        {"team_id", text.team},
                                        {"audience", base::to_name(text.audience)},
                                        {"sealed", sealed},
                                        {"status", status}}));
  for (const auto& holder : holders) {
    auto wrapped = privacy::wrap(holder.key, key, key_context(text.id), random);
    TRY(writer.execute(sql::insert_text_key, {{"region_id", region},
                                              {"text_id", text.id},
                                              {"holder_id", holder.id},
                                              {"wrapped", wrapped}}));
  }
  return {};
}

Result<std::vector<TextLock>> list_texts(storage::Reader& reader, const privacy::PeopleScope& scope,
                                         const std::vector<base::Uuid>& ids) {
  if (ids.empty()) return std::vector<TextLock>{};
  return reader.all(sql::list_texts,
                    {{"region_id", scope.region},
                     {"ids", ids},
                     {"team_ids", scope.teams},
                     {"member_id", scope.member}},
                    [](const storage::Row& row) {
                      TextLock lock;
                      lock.text = row.id<base::Id<struct TextTag>>(0).uuid;
                      lock.audience = base::from_name<Audience>(row.text(1)).value_or(Audience::Me);
                      lock.sealed = row.get<base::Bytes>(2);
                      lock.holder = row.id<base::Id<struct HolderTag>>(3).uuid;
                      lock.wrapped = row.get<base::Bytes>(4);
                      if (!row.is_null(5)) lock.status = base::from_name<NoteStatus>(row.text(5));
                      return lock;
                    });
}

Result<std::string> open_text(const TextLock& lock, const privacy::Key& holder_key) {
  auto key = TRY(privacy::unwrap(holder_key, lock.wrapped, key_context(lock.text)));
  return privacy::unseal(key, lock.sealed, text_context(lock.text));
}

}  // namespace nabij::contacts
