CREATE TABLE dairies (soloist TEXT, rotors INTEGER, canal_id INTEGER, foreman TEXT);
INSERT INTO dairies VALUES
('Leila', 56, 343, 'Ovwgtzk'),
('Rosa', 26, 602, 'Ovwgtzk'),
('Eynq', 47, 747, 'Npalmpjx'),
('Rosa', 36, 117, 'Herat'),
('Leila', 45, 223, 'Ovwgtzk'),
('Eynq', 89, 608, 'Herat'),
('Rosa', 86, 558, 'Npalmpjx'),
('Leila', 98, 161, 'Herat');
CREATE TABLE tapestries (boezj INTEGER, canal_id INTEGER, zelos TEXT, remedy TEXT);
INSERT INTO tapestries VALUES
(1, 161, 'Ewan', 'Cordelia'),
(56, 747, 'Ewan', 'Leila'),
(19, 117, 'Zhen', 'Limut'),
(27, 608, 'Bronwen', 'Leila'),
(46, 343, 'Ewan', 'Limut'),
(63, 558, 'Bronwen', 'Limut'),
(94, 602, 'Bronwen', 'Cordelia'),
(51, 602, 'Ewan', 'Leila'),
(48, 558, 'Ewan', 'Cordelia'),
(52, 558, 'Zhen', 'Limut');
