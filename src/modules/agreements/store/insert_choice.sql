INSERT INTO reminder_choice (region_id, person_id, id, at, member_id, channel, minute, tells,
                             language, sealed_address)
VALUES (:region_id, :person_id, :id, :at, :member_id, :channel, :minute, :tells, :language,
        :sealed_address)
