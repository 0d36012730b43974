CREATE TABLE dowugax (tenant TEXT, supplier_id INTEGER, sofozind INTEGER);
INSERT INTO dowugax VALUES
('Isfahan', 478, 20),
('Isfahan', 593, 74),
('Vilnius', 695, 13),
('Vilnius', 672, 82),
('Isfahan', 830, 66),
('Belem', 754, 94),
('Vilnius', 129, 59),
('Belem', 168, 60);
CREATE TABLE airships (supplier_id INTEGER, footage INTEGER, tlduqayw INTEGER, genus TEXT, bicind TEXT);
INSERT INTO airships VALUES
(129, 40, 66, 'Gural', 'Durban'),
(478, 7, 40, 'Natal', 'Suva'),
(129, 23, 58, 'Natal', 'Durban'),
(830, 3, 9, 'Natal', 'Lome'),
(593, 91, 13, 'Kenudom', 'Lome'),
(695, 82, 30, 'Natal', 'Durban'),
(129, 2, 80, 'Natal', 'Suva'),
(129, 78, 1, 'Gural', 'Lome'),
(672, 48, 67, 'Kenudom', 'Durban'),
(672, 76, 11, 'Gural', 'Durban');
