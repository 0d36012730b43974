CREATE TABLE dairies (soloist TEXT, rotors INTEGER, canal_id INTEGER, foreman TEXT);
INSERT INTO dairies VALUES
('Eynq', 29, 741, 'Ovwgtzk'),
('Rosa', 37, 163, 'Herat'),
('Eynq', 31, 644, 'Npalmpjx'),
('Leila', 56, 773, 'Ovwgtzk'),
('Leila', 53, 354, 'Ovwgtzk'),
('Leila', 99, 408, 'Npalmpjx'),
('Rosa', 83, 785, 'Npalmpjx'),
('Eynq', 32, 437, 'Herat');
CREATE TABLE tapestries (boezj INTEGER, canal_id INTEGER, zelos TEXT, remedy TEXT);
INSERT INTO tapestries VALUES
(23, 408, 'Zhen', 'Leila'),
(44, 163, 'Ewan', 'Cordelia'),
(16, 354, 'Ewan', 'Leila'),
(48, 408, 'Zhen', 'Limut'),
(17, 408, 'Bronwen', 'Leila'),
(29, 785, 'Zhen', 'Limut'),
(54, 437, 'Ewan', 'Leila'),
(12, 163, 'Bronwen', 'Limut'),
(27, 773, 'Ewan', 'Cordelia'),
(70, 437, 'Ewan', 'Leila');
