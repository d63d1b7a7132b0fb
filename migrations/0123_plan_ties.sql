-- The people around a young person, as they draw them: a call name and a role, sealed together with
-- nothing else. These are no records of persons; they belong to the plan and go with it.
CREATE TABLE plan_tie (
  region_id uuid NOT NULL,
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  tie_id uuid NOT NULL,
  at integer64 NOT NULL,
  side text NOT NULL CHECK (side IN ('young_person', 'worker')),
  member_id uuid,
  content_hash bytes,
  closeness text NOT NULL CHECK (closeness IN ('near', 'around', 'far', 'might')),
  energy text NOT NULL CHECK (energy IN ('gives', 'takes', 'both', 'unclear')),
  wish text CHECK (wish IN ('closer', 'further', 'as_it_is')),
  angle integer64,
  for_pair integer64 NOT NULL,
  gone integer64 NOT NULL,
  sealed_name bytes NOT NULL,
  sealed_role bytes NOT NULL,
  PRIMARY KEY (region_id, person_id, id)
) @table;

CREATE INDEX plan_tie_versions ON plan_tie (region_id, tie_id, id);
