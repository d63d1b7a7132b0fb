-- Taking an import back asks of each place that it made whether anything else hangs on it.
CREATE INDEX tally_of_place ON tally (region_id, place_id);
CREATE INDEX place_round_of_place ON place_round (region_id, place_id);
