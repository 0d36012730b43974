CREATE TABLE theatres (monthly INTEGER, witness TEXT, bandwidth INTEGER, guardian_id INTEGER, vesocus TEXT);
INSERT INTO theatres VALUES
(66, 'Yumi', 50, 364, 'Anjali'),
(13, 'Hehubal', 53, 833, 'Greta'),
(37, 'Hehubal', 39, 867, 'Ngozi'),
(26, 'Svetlana', 84, 689, 'Greta'),
(30, 'Svetlana', 29, 872, 'Anjali'),
(52, 'Hehubal', 7, 844, 'Ngozi'),
(20, 'Svetlana', 61, 168, 'Ngozi'),
(76, 'Yumi', 15, 377, 'Anjali');
CREATE TABLE horses (guardian_id INTEGER, ballots INTEGER, courier TEXT);
INSERT INTO horses VALUES
(833, 71, 'Kuching'),
(872, 67, 'Kuching'),
(844, 87, 'Gdansk'),
(364, 32, 'Suva'),
(168, 51, 'Gdansk'),
(168, 12, 'Suva'),
(377, 53, 'Gdansk'),
(867, 6, 'Suva'),
(364, 37, 'Kuching'),
(689, 34, 'Suva');
