CREATE TABLE mines (ballots INTEGER, breed TEXT, village_id INTEGER, guardian TEXT, brightness INTEGER);
INSERT INTO mines VALUES
(64, 'Svetlana', 407, 'Folal', 27),
(79, 'Zopick', 473, 'Accra', 76),
(9, 'Zopick', 847, 'Accra', 88),
(12, 'Zopick', 726, 'Aarhus', 69),
(85, 'Adaeze', 278, 'Folal', 78),
(69, 'Adaeze', 673, 'Folal', 52),
(47, 'Svetlana', 884, 'Aarhus', 59),
(86, 'Adaeze', 718, 'Accra', 91);
CREATE TABLE izmq (valley TEXT, village_id INTEGER, monthly INTEGER, cabins INTEGER, keeper TEXT);
INSERT INTO izmq VALUES
('Provo', 847, 58, 15, 'Takeshi'),
('Provo', 473, 44, 2, 'Hajon'),
('Natal', 673, 69, 93, 'Katya'),
('Gdansk', 726, 59, 65, 'Takeshi'),
('Natal', 718, 37, 56, 'Katya'),
('Provo', 726, 38, 31, 'Takeshi'),
('Gdansk', 673, 68, 77, 'Katya'),
('Gdansk', 278, 12, 64, 'Hajon'),
('Provo', 673, 90, 40, 'Takeshi'),
('Gdansk', 673, 4, 35, 'Takeshi');
