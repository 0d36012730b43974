CREATE TABLE bears (fuel INTEGER, bunum TEXT, author TEXT, driver_id INTEGER);
INSERT INTO bears VALUES
(97, 'Fiha', 'Fukot', 948),
(60, 'Hilo', 'Vera', 126),
(62, 'Hilo', 'Vera', 959),
(61, 'Patras', 'Vera', 704),
(90, 'Fiha', 'Putri', 720),
(67, 'Hilo', 'Fukot', 196),
(56, 'Hilo', 'Putri', 749),
(81, 'Patras', 'Putri', 983);
CREATE TABLE cobblers (lgmmd INTEGER, driver TEXT, pomas INTEGER, driver_id INTEGER);
INSERT INTO cobblers VALUES
(1, 'Lqdslyyw', 96, 959),
(53, 'Astrid', 27, 196),
(71, 'Lqdslyyw', 42, 720),
(61, 'Lqdslyyw', 13, 983),
(17, 'Astrid', 84, 959),
(81, 'Lqdslyyw', 3, 983),
(28, 'Cormac', 55, 948),
(76, 'Cormac', 91, 948),
(85, 'Cormac', 99, 983),
(52, 'Astrid', 71, 948);
