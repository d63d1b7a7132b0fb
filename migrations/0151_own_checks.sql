-- By which link of their own the young person said it; empty: on a worker's phone. Who has the link
-- reads there what was said by it, and nothing else.
ALTER TABLE alliance_check ADD COLUMN link_id uuid;
