SELECT id, person_id, agreement_id, at, side, member_id, content_hash, promised_by, worker_id,
       state, due_on, due_minute, explained_back, answer_by, sealed_words,
       sealed_depends_on, sealed_why
FROM agreement
WHERE region_id = :region_id AND agreement_id = :agreement_id
ORDER BY id
