CREATE TABLE udfyyd (genus TEXT, supplier TEXT, brightness INTEGER, tenant_id INTEGER, petals INTEGER);
INSERT INTO udfyyd VALUES
('Kuching', 'Nekin', 61, 974, 1),
('Bamako', 'Bader', 49, 403, 73),
('Kuching', 'Bader', 14, 460, 5),
('Lome', 'Bader', 52, 416, 61),
('Kuching', 'Bapal', 23, 410, 99),
('Lome', 'Bapal', 20, 439, 76),
('Lome', 'Nekin', 81, 574, 78),
('Bamako', 'Bapal', 77, 607, 52);
CREATE TABLE korick (ballast INTEGER, category TEXT, tenant_id INTEGER, datan TEXT);
INSERT INTO korick VALUES
(57, 'Gunnar', 460, 'Nufon'),
(84, 'Naledi', 460, 'Kllz'),
(19, 'Naledi', 416, 'Kllz'),
(90, 'Carmen', 410, 'Kllz'),
(25, 'Carmen', 974, 'Hoser'),
(83, 'Carmen', 410, 'Nufon'),
(43, 'Gunnar', 439, 'Nufon'),
(1, 'Carmen', 574, 'Kllz'),
(46, 'Naledi', 439, 'Nufon'),
(47, 'Carmen', 607, 'Hoser');
