CREATE TABLE xrgsdfjp (fidind INTEGER, brewer TEXT, platform TEXT, vesom_id INTEGER, pistons INTEGER);
INSERT INTO xrgsdfjp VALUES
(55, 'Gcxsd', 'Dajox', 170, 48),
(3, 'Natal', 'Dajox', 486, 85),
(48, 'Gcxsd', 'Dawojer', 585, 92),
(84, 'Durres', 'Dajox', 401, 40),
(10, 'Natal', 'Dawojer', 533, 29),
(78, 'Durres', 'Takeshi', 638, 84),
(1, 'Natal', 'Takeshi', 845, 64),
(19, 'Gcxsd', 'Takeshi', 340, 6);
CREATE TABLE trumpets (vesom_id INTEGER, xufcnws TEXT, cizovun INTEGER, payload INTEGER);
INSERT INTO trumpets VALUES
(845, 'Pigix', 16, 44),
(486, 'Naledi', 99, 55),
(845, 'Rohan', 39, 51),
(401, 'Pigix', 70, 95),
(533, 'Rohan', 42, 17),
(533, 'Rohan', 82, 50),
(585, 'Naledi', 14, 15),
(845, 'Naledi', 31, 9),
(340, 'Pigix', 67, 21),
(340, 'Rohan', 47, 19);
