INSERT INTO area_import (region_id, id, kind, year, imported_at, member_id, areas)
VALUES (:region, :id, :kind, :year, :at, :member, :areas)
