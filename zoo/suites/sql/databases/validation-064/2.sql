CREATE TABLE journals (wicuck INTEGER, illustrator TEXT, juror TEXT, vimis_id INTEGER);
INSERT INTO journals VALUES
(28, 'Harare', 'Rate', 980),
(16, 'Gehe', 'Nocicur', 161),
(20, 'Gehe', 'Rate', 473),
(10, 'Arusha', 'Rate', 595),
(31, 'Arusha', 'Opwo', 497),
(29, 'Harare', 'Nocicur', 732),
(95, 'Arusha', 'Rate', 764),
(41, 'Arusha', 'Opwo', 311);
CREATE TABLE sinttxl (vofoho INTEGER, vimis_id INTEGER, notary TEXT, sewond TEXT);
INSERT INTO sinttxl VALUES
(33, 473, 'Wjtray', 'Astrid'),
(93, 764, 'Cusco', 'Astrid'),
(36, 732, 'Boise', 'Solveig'),
(12, 473, 'Cusco', 'Wztpt'),
(50, 497, 'Boise', 'Wztpt'),
(76, 595, 'Boise', 'Wztpt'),
(37, 161, 'Wjtray', 'Astrid'),
(29, 311, 'Boise', 'Solveig'),
(41, 764, 'Wjtray', 'Solveig'),
(21, 980, 'Wjtray', 'Solveig');
