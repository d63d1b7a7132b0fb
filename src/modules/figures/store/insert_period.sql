INSERT INTO figure_period (region_id, period, from_day, until_day, made_at, hidden_below,
  hidden_below_outside)
VALUES (:region, :period, :from, :until, :made_at, :hidden_below, :hidden_below_outside)
ON CONFLICT (region_id, period) DO NOTHING
