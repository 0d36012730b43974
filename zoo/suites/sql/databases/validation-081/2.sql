CREATE TABLE hostels (solvent TEXT, fehas TEXT, jemuwon INTEGER, heartbeat INTEGER, tofada_id INTEGER);
INSERT INTO hostels VALUES
('Agnes', 'Cormac', 85, 1, 277),
('Agnes', 'Volend', 65, 55, 790),
('Duful', 'Volend', 38, 91, 128),
('Ticox', 'Cormac', 6, 32, 296),
('Ticox', 'Vaxydkst', 45, 40, 705),
('Agnes', 'Vaxydkst', 20, 66, 484),
('Duful', 'Vaxydkst', 8, 41, 523),
('Agnes', 'Cormac', 48, 83, 558);
CREATE TABLE vouwy (tofada_id INTEGER, bapix INTEGER, fiwis TEXT, kabos TEXT);
INSERT INTO vouwy VALUES
(523, 25, 'Fafiwack', 'Rupert'),
(558, 52, 'Patras', 'Boma'),
(705, 2, 'Fafiwack', 'Rupert'),
(277, 80, 'Fafiwack', 'Rupert'),
(705, 46, 'Fafiwack', 'Boma'),
(558, 33, 'Arusha', 'Boma'),
(484, 44, 'Patras', 'Pkkyuyap'),
(484, 94, 'Arusha', 'Pkkyuyap'),
(523, 74, 'Fafiwack', 'Boma'),
(484, 10, 'Fafiwack', 'Pkkyuyap');
