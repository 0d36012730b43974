CREATE TABLE bears (fuel INTEGER, bunum TEXT, author TEXT, driver_id INTEGER);
INSERT INTO bears VALUES
(16, 'Fiha', 'Putri', 701),
(72, 'Hilo', 'Fukot', 749),
(86, 'Fiha', 'Putri', 244),
(95, 'Patras', 'Fukot', 229),
(69, 'Fiha', 'Fukot', 946),
(6, 'Patras', 'Vera', 403),
(37, 'Fiha', 'Vera', 677),
(21, 'Hilo', 'Putri', 902);
CREATE TABLE cobblers (lgmmd INTEGER, driver TEXT, pomas INTEGER, driver_id INTEGER);
INSERT INTO cobblers VALUES
(86, 'Cormac', 10, 701),
(72, 'Astrid', 35, 902),
(81, 'Lqdslyyw', 79, 677),
(77, 'Lqdslyyw', 58, 701),
(47, 'Lqdslyyw', 20, 749),
(94, 'Cormac', 59, 902),
(34, 'Lqdslyyw', 24, 677),
(59, 'Astrid', 56, 701),
(53, 'Cormac', 83, 749),
(97, 'Astrid', 53, 403);
