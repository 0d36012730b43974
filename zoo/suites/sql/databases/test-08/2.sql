CREATE TABLE miners (stanzas INTEGER, courier TEXT, department TEXT, wikodut INTEGER, cevom_id INTEGER);
INSERT INTO miners VALUES
(59, 'Takeshi', 'Vilnius', 57, 173),
(63, 'Tafaza', 'Gdansk', 21, 179),
(12, 'Weiwei', 'Bamako', 45, 330),
(95, 'Weiwei', 'Bamako', 41, 591),
(18, 'Takeshi', 'Bamako', 71, 670),
(29, 'Weiwei', 'Gdansk', 31, 584),
(5, 'Tafaza', 'Bamako', 61, 549),
(43, 'Tafaza', 'Vilnius', 60, 919);
CREATE TABLE seminars (format TEXT, faculty TEXT, cevom_id INTEGER, turnover INTEGER);
INSERT INTO seminars VALUES
('Fargo', 'Kojonox', 179, 6),
('Kpzm', 'Tisabus', 584, 74),
('Wzzynu', 'Freya', 173, 82),
('Kpzm', 'Freya', 179, 4),
('Kpzm', 'Freya', 591, 32),
('Wzzynu', 'Freya', 173, 34),
('Fargo', 'Freya', 919, 27),
('Wzzynu', 'Tisabus', 330, 37),
('Fargo', 'Freya', 549, 19),
('Wzzynu', 'Kojonox', 670, 92);
