CREATE TABLE bears (fuel INTEGER, bunum TEXT, author TEXT, driver_id INTEGER);
INSERT INTO bears VALUES
(59, 'Fiha', 'Vera', 625),
(2, 'Patras', 'Fukot', 448),
(69, 'Hilo', 'Putri', 490),
(12, 'Patras', 'Putri', 651),
(76, 'Fiha', 'Fukot', 378),
(51, 'Patras', 'Fukot', 527),
(8, 'Hilo', 'Putri', 429),
(95, 'Hilo', 'Vera', 394);
CREATE TABLE cobblers (lgmmd INTEGER, driver TEXT, pomas INTEGER, driver_id INTEGER);
INSERT INTO cobblers VALUES
(35, 'Lqdslyyw', 46, 651),
(25, 'Astrid', 64, 625),
(5, 'Astrid', 38, 378),
(91, 'Cormac', 45, 490),
(3, 'Lqdslyyw', 57, 527),
(72, 'Cormac', 61, 527),
(19, 'Cormac', 12, 651),
(97, 'Lqdslyyw', 84, 527),
(53, 'Cormac', 24, 527),
(82, 'Cormac', 37, 394);
