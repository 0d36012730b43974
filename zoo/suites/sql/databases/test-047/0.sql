CREATE TABLE mines (ballots INTEGER, breed TEXT, village_id INTEGER, guardian TEXT, brightness INTEGER);
INSERT INTO mines VALUES
(47, 'Adaeze', 628, 'Accra', 81),
(10, 'Adaeze', 947, 'Accra', 64),
(70, 'Svetlana', 468, 'Folal', 16),
(90, 'Svetlana', 319, 'Aarhus', 32),
(84, 'Zopick', 673, 'Accra', 90),
(6, 'Adaeze', 322, 'Folal', 76),
(79, 'Svetlana', 452, 'Folal', 19),
(42, 'Zopick', 928, 'Aarhus', 29);
CREATE TABLE izmq (valley TEXT, village_id INTEGER, monthly INTEGER, cabins INTEGER, keeper TEXT);
INSERT INTO izmq VALUES
('Gdansk', 322, 88, 70, 'Katya'),
('Provo', 319, 17, 67, 'Takeshi'),
('Gdansk', 628, 91, 30, 'Katya'),
('Gdansk', 673, 30, 42, 'Hajon'),
('Natal', 319, 41, 13, 'Takeshi'),
('Gdansk', 319, 64, 36, 'Takeshi'),
('Provo', 468, 45, 78, 'Hajon'),
('Provo', 322, 16, 3, 'Katya'),
('Natal', 628, 47, 5, 'Takeshi'),
('Provo', 673, 71, 90, 'Hajon');
