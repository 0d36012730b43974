CREATE TABLE journals (wicuck INTEGER, illustrator TEXT, juror TEXT, vimis_id INTEGER);
INSERT INTO journals VALUES
(51, 'Arusha', 'Nocicur', 442),
(99, 'Arusha', 'Rate', 780),
(59, 'Gehe', 'Rate', 558),
(22, 'Harare', 'Rate', 391),
(80, 'Gehe', 'Nocicur', 374),
(23, 'Harare', 'Opwo', 506),
(64, 'Arusha', 'Opwo', 284),
(24, 'Arusha', 'Nocicur', 653);
CREATE TABLE sinttxl (vofoho INTEGER, vimis_id INTEGER, notary TEXT, sewond TEXT);
INSERT INTO sinttxl VALUES
(13, 391, 'Wjtray', 'Solveig'),
(70, 653, 'Cusco', 'Astrid'),
(22, 284, 'Wjtray', 'Wztpt'),
(31, 284, 'Wjtray', 'Wztpt'),
(73, 374, 'Boise', 'Solveig'),
(58, 558, 'Wjtray', 'Wztpt'),
(36, 442, 'Boise', 'Solveig'),
(76, 558, 'Cusco', 'Astrid'),
(24, 442, 'Boise', 'Wztpt'),
(27, 558, 'Cusco', 'Astrid');
