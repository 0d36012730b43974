CREATE TABLE hostels (solvent TEXT, fehas TEXT, jemuwon INTEGER, heartbeat INTEGER, tofada_id INTEGER);
INSERT INTO hostels VALUES
('Duful', 'Volend', 51, 76, 563),
('Agnes', 'Volend', 65, 78, 803),
('Duful', 'Vaxydkst', 80, 30, 721),
('Agnes', 'Cormac', 97, 9, 550),
('Duful', 'Cormac', 85, 71, 119),
('Ticox', 'Vaxydkst', 43, 31, 501),
('Agnes', 'Volend', 49, 39, 688),
('Ticox', 'Vaxydkst', 99, 83, 306);
CREATE TABLE vouwy (tofada_id INTEGER, bapix INTEGER, fiwis TEXT, kabos TEXT);
INSERT INTO vouwy VALUES
(803, 52, 'Arusha', 'Pkkyuyap'),
(803, 4, 'Arusha', 'Pkkyuyap'),
(119, 75, 'Fafiwack', 'Rupert'),
(501, 71, 'Arusha', 'Pkkyuyap'),
(306, 86, 'Patras', 'Pkkyuyap'),
(563, 33, 'Arusha', 'Pkkyuyap'),
(306, 81, 'Fafiwack', 'Boma'),
(563, 49, 'Patras', 'Rupert'),
(550, 77, 'Fafiwack', 'Boma'),
(721, 67, 'Patras', 'Boma');
