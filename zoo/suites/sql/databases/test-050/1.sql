CREATE TABLE theatres (monthly INTEGER, witness TEXT, bandwidth INTEGER, guardian_id INTEGER, vesocus TEXT);
INSERT INTO theatres VALUES
(69, 'Hehubal', 72, 931, 'Greta'),
(53, 'Svetlana', 92, 239, 'Greta'),
(62, 'Hehubal', 81, 472, 'Greta'),
(67, 'Yumi', 38, 271, 'Ngozi'),
(81, 'Hehubal', 36, 294, 'Anjali'),
(99, 'Hehubal', 63, 584, 'Anjali'),
(68, 'Svetlana', 31, 406, 'Ngozi'),
(33, 'Yumi', 59, 997, 'Anjali');
CREATE TABLE horses (guardian_id INTEGER, ballots INTEGER, courier TEXT);
INSERT INTO horses VALUES
(584, 95, 'Suva'),
(294, 71, 'Gdansk'),
(239, 89, 'Kuching'),
(997, 23, 'Suva'),
(406, 52, 'Kuching'),
(931, 78, 'Gdansk'),
(271, 76, 'Kuching'),
(239, 30, 'Gdansk'),
(239, 45, 'Suva'),
(472, 21, 'Gdansk');
