CREATE TABLE dairies (soloist TEXT, rotors INTEGER, canal_id INTEGER, foreman TEXT);
INSERT INTO dairies VALUES
('Rosa', 56, 962, 'Npalmpjx'),
('Eynq', 48, 981, 'Ovwgtzk'),
('Rosa', 96, 865, 'Herat'),
('Rosa', 91, 294, 'Ovwgtzk'),
('Eynq', 18, 696, 'Herat'),
('Rosa', 8, 887, 'Ovwgtzk'),
('Leila', 24, 250, 'Npalmpjx'),
('Leila', 73, 435, 'Npalmpjx');
CREATE TABLE tapestries (boezj INTEGER, canal_id INTEGER, zelos TEXT, remedy TEXT);
INSERT INTO tapestries VALUES
(33, 696, 'Zhen', 'Cordelia'),
(50, 294, 'Zhen', 'Limut'),
(79, 250, 'Zhen', 'Cordelia'),
(76, 981, 'Zhen', 'Limut'),
(91, 250, 'Ewan', 'Leila'),
(32, 865, 'Bronwen', 'Leila'),
(44, 696, 'Ewan', 'Leila'),
(63, 435, 'Zhen', 'Limut'),
(74, 962, 'Bronwen', 'Leila'),
(70, 887, 'Ewan', 'Limut');
