CREATE TABLE xrgsdfjp (fidind INTEGER, brewer TEXT, platform TEXT, vesom_id INTEGER, pistons INTEGER);
INSERT INTO xrgsdfjp VALUES
(38, 'Natal', 'Dajox', 931, 10),
(80, 'Gcxsd', 'Takeshi', 672, 7),
(62, 'Durres', 'Dawojer', 407, 14),
(61, 'Natal', 'Dawojer', 704, 70),
(13, 'Gcxsd', 'Dajox', 467, 90),
(42, 'Gcxsd', 'Dajox', 389, 56),
(25, 'Gcxsd', 'Takeshi', 543, 64),
(27, 'Durres', 'Takeshi', 852, 25);
CREATE TABLE trumpets (vesom_id INTEGER, xufcnws TEXT, cizovun INTEGER, payload INTEGER);
INSERT INTO trumpets VALUES
(704, 'Rohan', 98, 98),
(543, 'Rohan', 38, 20),
(852, 'Pigix', 23, 34),
(407, 'Naledi', 70, 97),
(543, 'Rohan', 19, 90),
(672, 'Naledi', 90, 46),
(389, 'Pigix', 65, 84),
(672, 'Naledi', 9, 99),
(389, 'Rohan', 20, 47),
(672, 'Naledi', 48, 29);
