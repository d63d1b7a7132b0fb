-- PostgreSQL gathers such figures by itself; the first time, now.
ANALYZE;
