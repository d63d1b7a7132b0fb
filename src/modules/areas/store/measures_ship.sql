INSERT INTO measure (region_id, key, label_nl, label_en, unit, position)
VALUES
  (:region, 'inhabitants', 'Inwoners', 'Inhabitants', 'people', 1),
  (:region, 'aged_15_24', 'Inwoners van 15 tot 25 jaar', 'Inhabitants aged 15 to 24', 'people', 2),
  (:region, 'share_15_24', 'Aandeel 15 tot 25 jaar', 'Share aged 15 to 24', 'percent', 3),
  (:region, 'aged_0_14', 'Inwoners tot 15 jaar', 'Inhabitants under 15', 'people', 4),
  (:region, 'share_0_14', 'Aandeel tot 15 jaar', 'Share under 15', 'percent', 5),
  (:region, 'households', 'Huishoudens', 'Households', 'households', 6),
  (:region, 'households_with_children', 'Huishoudens met kinderen',
    'Households with children', 'households', 7),
  (:region, 'share_households_with_children', 'Aandeel huishoudens met kinderen',
    'Share of households with children', 'percent', 8),
  (:region, 'share_one_person_households', 'Aandeel eenpersoonshuishoudens',
    'Share of one-person households', 'percent', 9),
  (:region, 'density', 'Inwoners per vierkante kilometer', 'Inhabitants per square kilometre',
    'people per km2', 10),
  (:region, 'land_area', 'Oppervlakte land', 'Area of land', 'hectares', 11),
  (:region, 'total_area', 'Oppervlakte', 'Area', 'hectares', 12),
  (:region, 'share_youth_care', 'Aandeel jongeren met jeugdzorg',
    'Share of young people in youth care', 'percent', 13),
  (:region, 'aged_10_23', 'Inwoners van 10 tot en met 23 jaar', 'Inhabitants aged 10 to 23',
    'people', 14)
ON CONFLICT (region_id, key) DO NOTHING
