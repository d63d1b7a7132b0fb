SELECT sealed_text.id, sealed_text.audience, sealed_text.sealed, text_key.holder_id,
       text_key.wrapped, sealed_text.status
FROM sealed_text
JOIN text_key ON text_key.region_id = sealed_text.region_id
             AND text_key.text_id = sealed_text.id
WHERE sealed_text.region_id = :region_id AND sealed_text.id IN (:ids...)
  AND sealed_text.team_id IN (:team_ids...)
  AND (sealed_text.audience = 'team' OR sealed_text.author_id = :member_id)
  AND (text_key.holder_id = text_key.region_id
       OR EXISTS (SELECT 1 FROM person_visible
                  WHERE person_visible.region_id = text_key.region_id
                    AND person_visible.person_id = text_key.holder_id
                    AND person_visible.team_id IN (:team_ids...)))
