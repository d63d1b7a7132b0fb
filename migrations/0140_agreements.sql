-- What a young person and a worker promised one another. Every change is a row of its own and the
-- newest holds; the words are sealed under the young person's key.
CREATE TABLE agreement (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  agreement_id uuid NOT NULL,
  at integer64 NOT NULL,
  side text NOT NULL CHECK (side IN ('young_person', 'worker')),
  member_id uuid,
  content_hash bytes,
  promised_by text NOT NULL CHECK (promised_by IN ('young_person', 'worker', 'both')),
  worker_id uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('open', 'kept', 'not_kept', 'let_go')),
  due_on integer64,
  due_minute integer64 CHECK (due_minute BETWEEN 0 AND 1439),
  explained_back integer64 NOT NULL,
  answer_by integer64,
  sealed_words bytes NOT NULL,
  sealed_depends_on bytes,
  sealed_why bytes,
  PRIMARY KEY (region_id, person_id, id)
) @table;

CREATE INDEX agreement_versions ON agreement (region_id, agreement_id, id);
CREATE INDEX agreement_of_worker ON agreement
  (region_id, worker_id, state, at, agreement_id, id, person_id);
