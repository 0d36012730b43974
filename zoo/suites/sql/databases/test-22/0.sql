CREATE TABLE udfyyd (genus TEXT, supplier TEXT, brightness INTEGER, tenant_id INTEGER, petals INTEGER);
INSERT INTO udfyyd VALUES
('Lome', 'Nekin', 8, 609, 58),
('Bamako', 'Bader', 77, 724, 45),
('Kuching', 'Bapal', 46, 421, 76),
('Bamako', 'Bapal', 28, 109, 91),
('Lome', 'Nekin', 40, 120, 81),
('Lome', 'Bapal', 99, 299, 48),
('Kuching', 'Bader', 35, 663, 30),
('Kuching', 'Bapal', 20, 961, 37);
CREATE TABLE korick (ballast INTEGER, category TEXT, tenant_id INTEGER, datan TEXT);
INSERT INTO korick VALUES
(48, 'Naledi', 421, 'Nufon'),
(90, 'Carmen', 421, 'Hoser'),
(84, 'Naledi', 421, 'Kllz'),
(63, 'Carmen', 663, 'Kllz'),
(6, 'Naledi', 663, 'Nufon'),
(27, 'Gunnar', 724, 'Hoser'),
(32, 'Gunnar', 663, 'Nufon'),
(26, 'Carmen', 609, 'Nufon'),
(25, 'Gunnar', 120, 'Hoser'),
(19, 'Naledi', 421, 'Nufon');
