#include <optional>

#include "contacts/service.hpp"

namespace nabij::contacts {
namespace {

// Opens holders' keys once per answer. A key that was destroyed opens nothing, and that is no
// failure: the words are simply gone.
class HolderKeys {
 public:
  HolderKeys(Contacts& contacts, storage::Reader& reader, const Setting& setting)
      : contacts_(contacts), reader_(reader), setting_(setting) {}

  Result<const privacy::Key*> key(const base::Uuid& holder) {
    if (holder == setting_.viewer.region.uuid) return &setting_.key;
    auto held = held_.find(holder);
    if (held == held_.end()) held = held_.emplace(holder, TRY(load(holder))).first;
    return held->second ? &*held->second : nullptr;
  }

 private:
  Result<std::optional<privacy::Key>> load(const base::Uuid& holder) {
    auto key = contacts_.needs().people.data_key(reader_, setting_.viewer.region, PersonId{holder});
    if (key.has_value()) return std::optional<privacy::Key>(std::move(*key));
    if (key.error().code == ErrorCode::NotFound) return std::optional<privacy::Key>{};
    return key.error();
  }

  Contacts& contacts_;
  storage::Reader& reader_;
  const Setting& setting_;
  std::map<base::Uuid, std::optional<privacy::Key>> held_;
};

}  // namespace

Result<Notes> open_notes(Contacts& contacts, storage::Reader& reader, const Setting& setting,
                         const std::vector<base::Uuid>& ids) {
  Notes notes;
  HolderKeys keys(contacts, reader, setting);
  for (const auto& lock : TRY(list_texts(reader, setting.scope, ids))) {
    if (notes.contains(lock.text)) continue;
    const auto* key = TRY(keys.key(lock.holder));
    if (key == nullptr) continue;
    notes.emplace(lock.text, Note{TRY(open_text(lock, *key)), lock.audience, lock.status});
  }
  return notes;
}

Result<> keep_text(Contacts& contacts, storage::Writer& writer, const Setting& setting,
                   const TextToSeal& text, const std::vector<PersonId>& people) {
  auto region = setting.viewer.region;
  std::vector<Holder> holders;
  for (const auto& person : people) {
    auto key = TRY(contacts.needs().people.data_key(writer, region, person));
    holders.push_back({person.uuid, std::move(key)});
  }
  if (holders.empty()) holders.push_back({region.uuid, setting.key});
  return seal_text(writer, region, text, holders, contacts.needs().random);
}

}  // namespace nabij::contacts
