INSERT INTO alliance_check
  (region_id, person_id, check_id, at, worker_id, side, bond, goals, tasks, link_id)
VALUES (:region_id, :person_id, :check_id, :at, :worker_id, :side, :bond, :goals, :tasks, :link_id)
