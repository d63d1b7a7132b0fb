SELECT list, key, label_nl, label_en, plain_nl, plain_en, icon, position, source,
  valid_from, valid_until
FROM code_list_item
WHERE region_id = :region_id
ORDER BY list, position, key, valid_from
