CREATE TABLE dowugax (tenant TEXT, supplier_id INTEGER, sofozind INTEGER);
INSERT INTO dowugax VALUES
('Vilnius', 624, 17),
('Isfahan', 503, 25),
('Belem', 251, 42),
('Belem', 285, 41),
('Belem', 967, 95),
('Isfahan', 799, 5),
('Vilnius', 106, 59),
('Isfahan', 511, 87);
CREATE TABLE airships (supplier_id INTEGER, footage INTEGER, tlduqayw INTEGER, genus TEXT, bicind TEXT);
INSERT INTO airships VALUES
(106, 10, 27, 'Natal', 'Suva'),
(624, 53, 44, 'Natal', 'Durban'),
(967, 51, 59, 'Natal', 'Lome'),
(511, 48, 12, 'Natal', 'Durban'),
(251, 49, 54, 'Gural', 'Suva'),
(106, 11, 28, 'Kenudom', 'Suva'),
(967, 72, 97, 'Natal', 'Durban'),
(503, 52, 66, 'Gural', 'Lome'),
(106, 56, 50, 'Kenudom', 'Lome'),
(511, 73, 65, 'Gural', 'Lome');
