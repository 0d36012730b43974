CREATE TABLE journals (wicuck INTEGER, illustrator TEXT, juror TEXT, vimis_id INTEGER);
INSERT INTO journals VALUES
(34, 'Harare', 'Rate', 664),
(17, 'Arusha', 'Nocicur', 801),
(71, 'Arusha', 'Opwo', 704),
(38, 'Gehe', 'Nocicur', 626),
(45, 'Arusha', 'Rate', 392),
(81, 'Arusha', 'Nocicur', 985),
(62, 'Gehe', 'Nocicur', 574),
(59, 'Harare', 'Opwo', 847);
CREATE TABLE sinttxl (vofoho INTEGER, vimis_id INTEGER, notary TEXT, sewond TEXT);
INSERT INTO sinttxl VALUES
(10, 985, 'Boise', 'Astrid'),
(40, 574, 'Cusco', 'Wztpt'),
(28, 392, 'Boise', 'Wztpt'),
(76, 704, 'Boise', 'Solveig'),
(25, 574, 'Cusco', 'Wztpt'),
(81, 392, 'Wjtray', 'Solveig'),
(84, 626, 'Wjtray', 'Wztpt'),
(36, 664, 'Wjtray', 'Astrid'),
(58, 801, 'Wjtray', 'Solveig'),
(73, 801, 'Cusco', 'Wztpt');
