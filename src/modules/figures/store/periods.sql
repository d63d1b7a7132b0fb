SELECT period, from_day, until_day, hidden_below, hidden_below_outside
FROM figure_period
WHERE region_id = :region
ORDER BY from_day DESC, until_day DESC
