SELECT COUNT(*), CAST(COALESCE(SUM(contact.unknown_count), 0) AS BIGINT),
       (SELECT COUNT(DISTINCT person_current.counts_as)
        FROM contact AS met
        JOIN contact_person ON contact_person.region_id = met.region_id
                           AND contact_person.contact_id = met.id
        JOIN person_current ON person_current.region_id = contact_person.region_id
                           AND person_current.person_id = contact_person.person_id
        WHERE met.region_id = :region_id AND met.author_id = :author_id
          AND met.started_at >= :from_at AND met.started_at < :until_at
          AND met.recorded_at <= :as_of
          AND NOT EXISTS (SELECT 1 FROM contact_end
                          WHERE contact_end.region_id = met.region_id
                            AND contact_end.contact_id = met.id AND contact_end.at <= :as_of))
FROM contact
WHERE contact.region_id = :region_id AND contact.author_id = :author_id
  AND contact.started_at >= :from_at AND contact.started_at < :until_at
  AND contact.recorded_at <= :as_of
  AND NOT EXISTS (SELECT 1 FROM contact_end
                  WHERE contact_end.region_id = contact.region_id
                    AND contact_end.contact_id = contact.id AND contact_end.at <= :as_of)
