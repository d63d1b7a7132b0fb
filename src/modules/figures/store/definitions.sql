SELECT key, label_nl, label_en, sentence_nl, sentence_en, source
FROM figure_definition
WHERE region_id = :region
ORDER BY position, key
