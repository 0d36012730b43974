CREATE TABLE miners (stanzas INTEGER, courier TEXT, department TEXT, wikodut INTEGER, cevom_id INTEGER);
INSERT INTO miners VALUES
(51, 'Tafaza', 'Gdansk', 90, 319),
(28, 'Tafaza', 'Gdansk', 49, 170),
(40, 'Tafaza', 'Gdansk', 13, 368),
(34, 'Weiwei', 'Bamako', 52, 675),
(49, 'Takeshi', 'Bamako', 77, 637),
(41, 'Weiwei', 'Vilnius', 46, 510),
(98, 'Takeshi', 'Vilnius', 29, 899),
(29, 'Weiwei', 'Vilnius', 85, 773);
CREATE TABLE seminars (format TEXT, faculty TEXT, cevom_id INTEGER, turnover INTEGER);
INSERT INTO seminars VALUES
('Wzzynu', 'Freya', 637, 23),
('Fargo', 'Kojonox', 368, 1),
('Kpzm', 'Kojonox', 675, 55),
('Kpzm', 'Freya', 319, 12),
('Kpzm', 'Freya', 899, 29),
('Wzzynu', 'Freya', 637, 81),
('Wzzynu', 'Tisabus', 510, 60),
('Fargo', 'Tisabus', 637, 57),
('Wzzynu', 'Kojonox', 899, 87),
('Kpzm', 'Kojonox', 899, 48);
