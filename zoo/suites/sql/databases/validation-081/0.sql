CREATE TABLE hostels (solvent TEXT, fehas TEXT, jemuwon INTEGER, heartbeat INTEGER, tofada_id INTEGER);
INSERT INTO hostels VALUES
('Agnes', 'Cormac', 76, 94, 957),
('Duful', 'Cormac', 59, 80, 998),
('Ticox', 'Vaxydkst', 84, 78, 698),
('Duful', 'Vaxydkst', 28, 64, 242),
('Agnes', 'Volend', 65, 56, 646),
('Ticox', 'Vaxydkst', 9, 9, 907),
('Duful', 'Volend', 11, 68, 425),
('Agnes', 'Volend', 99, 51, 975);
CREATE TABLE vouwy (tofada_id INTEGER, bapix INTEGER, fiwis TEXT, kabos TEXT);
INSERT INTO vouwy VALUES
(242, 96, 'Arusha', 'Boma'),
(975, 18, 'Patras', 'Pkkyuyap'),
(698, 48, 'Patras', 'Rupert'),
(425, 33, 'Fafiwack', 'Boma'),
(242, 54, 'Fafiwack', 'Rupert'),
(998, 76, 'Patras', 'Rupert'),
(957, 50, 'Arusha', 'Pkkyuyap'),
(998, 5, 'Fafiwack', 'Boma'),
(425, 68, 'Arusha', 'Boma'),
(646, 99, 'Patras', 'Pkkyuyap');
