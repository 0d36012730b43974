CREATE TABLE xrgsdfjp (fidind INTEGER, brewer TEXT, platform TEXT, vesom_id INTEGER, pistons INTEGER);
INSERT INTO xrgsdfjp VALUES
(23, 'Durres', 'Dajox', 613, 55),
(97, 'Natal', 'Takeshi', 323, 63),
(98, 'Durres', 'Takeshi', 982, 66),
(81, 'Gcxsd', 'Dawojer', 671, 45),
(42, 'Durres', 'Takeshi', 552, 91),
(38, 'Gcxsd', 'Dawojer', 169, 10),
(61, 'Gcxsd', 'Dajox', 651, 75),
(55, 'Natal', 'Dajox', 228, 94);
CREATE TABLE trumpets (vesom_id INTEGER, xufcnws TEXT, cizovun INTEGER, payload INTEGER);
INSERT INTO trumpets VALUES
(228, 'Naledi', 76, 17),
(228, 'Pigix', 26, 85),
(613, 'Pigix', 52, 19),
(169, 'Naledi', 44, 43),
(982, 'Pigix', 68, 30),
(671, 'Pigix', 27, 76),
(228, 'Rohan', 46, 92),
(671, 'Naledi', 19, 82),
(323, 'Rohan', 63, 52),
(671, 'Rohan', 18, 78);
