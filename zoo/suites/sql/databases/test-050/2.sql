CREATE TABLE theatres (monthly INTEGER, witness TEXT, bandwidth INTEGER, guardian_id INTEGER, vesocus TEXT);
INSERT INTO theatres VALUES
(89, 'Yumi', 76, 290, 'Ngozi'),
(10, 'Svetlana', 45, 877, 'Ngozi'),
(44, 'Hehubal', 35, 705, 'Anjali'),
(50, 'Hehubal', 93, 298, 'Ngozi'),
(70, 'Svetlana', 1, 613, 'Greta'),
(83, 'Yumi', 55, 434, 'Greta'),
(96, 'Yumi', 20, 528, 'Anjali'),
(85, 'Hehubal', 31, 560, 'Greta');
CREATE TABLE horses (guardian_id INTEGER, ballots INTEGER, courier TEXT);
INSERT INTO horses VALUES
(290, 20, 'Kuching'),
(434, 74, 'Kuching'),
(613, 30, 'Gdansk'),
(705, 78, 'Suva'),
(434, 70, 'Kuching'),
(877, 71, 'Suva'),
(560, 40, 'Kuching'),
(705, 8, 'Suva'),
(613, 98, 'Gdansk'),
(298, 39, 'Kuching');
