INSERT INTO contact_import (region_id, id, organisation_id, author_id, created_at, expires_at,
                            state, fingerprint, content_hash, row_count, next_row, sealed_head,
                            contacts, people, places)
VALUES (:region_id, :id, :organisation_id, :author_id, :created_at, :expires_at, :state,
        :fingerprint, :content_hash, :row_count, 0, :sealed_head, 0, 0, 0)
