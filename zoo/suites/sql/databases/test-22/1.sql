CREATE TABLE udfyyd (genus TEXT, supplier TEXT, brightness INTEGER, tenant_id INTEGER, petals INTEGER);
INSERT INTO udfyyd VALUES
('Kuching', 'Bapal', 87, 503, 66),
('Lome', 'Nekin', 25, 426, 18),
('Kuching', 'Bader', 83, 953, 54),
('Bamako', 'Bapal', 14, 813, 41),
('Bamako', 'Bader', 42, 358, 62),
('Lome', 'Bader', 65, 616, 86),
('Bamako', 'Bapal', 50, 570, 38),
('Kuching', 'Nekin', 29, 399, 63);
CREATE TABLE korick (ballast INTEGER, category TEXT, tenant_id INTEGER, datan TEXT);
INSERT INTO korick VALUES
(58, 'Gunnar', 570, 'Nufon'),
(52, 'Naledi', 358, 'Hoser'),
(69, 'Naledi', 426, 'Nufon'),
(56, 'Naledi', 503, 'Hoser'),
(88, 'Carmen', 503, 'Nufon'),
(79, 'Carmen', 616, 'Kllz'),
(61, 'Naledi', 616, 'Kllz'),
(75, 'Carmen', 503, 'Kllz'),
(40, 'Carmen', 399, 'Nufon'),
(96, 'Gunnar', 426, 'Hoser');
