// Imports: an organisation brings the contacts that it has elsewhere (requirements G01, F08, R04).
// A file is staged sealed, its columns are mapped, a dry run says line by line what would happen,
// and a run takes in all of it or nothing; a whole import can be undone within a term. What is
// never kept (surnames, birth dates, citizen numbers, origin) is dropped before anything is stored.
//
// Knows contacts, people, lists and identity by their faces alone; no module knows this one.
#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

#include "http/api.hpp"
#include "imports/shapes.hpp"

namespace nabij::imports {

struct Dependencies {
  storage::Database& database;
  identity::Identity& identity;
  lists::Lists& lists;
  people::People& people;
  contacts::Contacts& contacts;
  const base::Clock& clock;
  base::Random& random;
  base::IdSource& ids;
};

struct NewFile {
  ImportId id;
  std::string bytes;  // what the file is called stays outside: it may hold a name
};

struct LinesWanted {
  std::optional<Verdict> verdict;
  std::optional<std::string> cursor;
  std::int64_t limit = 100;
};

struct Around;
struct ImportKey;
struct ImportRow;
class Run;

class Imports {
 public:
  explicit Imports(const Dependencies& dependencies) : needs_(dependencies) {}
  ~Imports();
  Imports(const Imports&) = delete;
  Imports& operator=(const Imports&) = delete;

  // NotFound for what another brought and for what is not there. Conflict when an id was used for
  // another file, and when the import is not in a state in which this can be done.
  Result<Summary> stage(const privacy::Viewer& viewer, const NewFile& file);
  Result<std::vector<Summary>> list(const privacy::Viewer& viewer);
  Result<Detail> show(const privacy::Viewer& viewer, ImportId id);
  // Confirms how the file is read, and remembers it for the organisation.
  Result<Detail> map(const privacy::Viewer& viewer, ImportId id, const Mapping& mapping);
  Result<DryRun> dry_run(const privacy::Viewer& viewer, ImportId id, const LinesWanted& wanted);
  // Begins; the work goes on behind it, also when the program stops in between and starts again.
  Result<Summary> run(const privacy::Viewer& viewer, ImportId id);
  // Gone once the term has passed.
  Result<Summary> undo(const privacy::Viewer& viewer, ImportId id);
  Result<> discard(const privacy::Viewer& viewer, ImportId id);

  // Goes on with what was under way when the program stopped.
  Result<> resume();
  // Throws away staged files whose term is over; returns how many.
  Result<std::int64_t> expire(RegionId region);

  const Dependencies& needs() const { return needs_; }

 private:
  void enqueue(const ImportKey& key);
  void work();

  Dependencies needs_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::pair<RegionId, base::Uuid>> queue_;
  bool stopping_ = false;
  std::thread thread_;  // starts with the first import
};

// For backups: in a copy, removes the files that wait, because nobody can be erased from them.
storage::Sql leave_waiting_out();

void add_endpoints(http::Api& api, Imports& imports);

}  // namespace nabij::imports
