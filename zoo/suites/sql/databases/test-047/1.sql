CREATE TABLE mines (ballots INTEGER, breed TEXT, village_id INTEGER, guardian TEXT, brightness INTEGER);
INSERT INTO mines VALUES
(79, 'Adaeze', 893, 'Aarhus', 22),
(52, 'Zopick', 564, 'Aarhus', 74),
(8, 'Svetlana', 800, 'Folal', 56),
(32, 'Zopick', 831, 'Aarhus', 52),
(82, 'Zopick', 239, 'Aarhus', 38),
(84, 'Svetlana', 344, 'Accra', 21),
(13, 'Adaeze', 105, 'Accra', 76),
(10, 'Svetlana', 896, 'Folal', 63);
CREATE TABLE izmq (valley TEXT, village_id INTEGER, monthly INTEGER, cabins INTEGER, keeper TEXT);
INSERT INTO izmq VALUES
('Provo', 831, 78, 73, 'Hajon'),
('Gdansk', 105, 20, 78, 'Hajon'),
('Gdansk', 831, 81, 24, 'Hajon'),
('Natal', 564, 47, 96, 'Takeshi'),
('Provo', 344, 40, 77, 'Takeshi'),
('Natal', 893, 92, 32, 'Takeshi'),
('Provo', 831, 51, 80, 'Hajon'),
('Gdansk', 800, 63, 61, 'Katya'),
('Natal', 896, 28, 30, 'Takeshi'),
('Natal', 564, 79, 20, 'Katya');
