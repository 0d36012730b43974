CREATE TABLE miners (stanzas INTEGER, courier TEXT, department TEXT, wikodut INTEGER, cevom_id INTEGER);
INSERT INTO miners VALUES
(59, 'Takeshi', 'Gdansk', 91, 540),
(57, 'Takeshi', 'Bamako', 43, 851),
(17, 'Tafaza', 'Bamako', 37, 149),
(48, 'Tafaza', 'Bamako', 75, 591),
(68, 'Takeshi', 'Gdansk', 57, 136),
(34, 'Weiwei', 'Vilnius', 12, 640),
(93, 'Weiwei', 'Gdansk', 64, 634),
(53, 'Takeshi', 'Vilnius', 73, 946);
CREATE TABLE seminars (format TEXT, faculty TEXT, cevom_id INTEGER, turnover INTEGER);
INSERT INTO seminars VALUES
('Fargo', 'Kojonox', 540, 35),
('Wzzynu', 'Freya', 640, 12),
('Wzzynu', 'Freya', 540, 89),
('Wzzynu', 'Tisabus', 591, 27),
('Kpzm', 'Tisabus', 851, 36),
('Wzzynu', 'Kojonox', 136, 95),
('Kpzm', 'Kojonox', 136, 52),
('Kpzm', 'Tisabus', 540, 33),
('Fargo', 'Freya', 634, 78),
('Fargo', 'Freya', 149, 2);
