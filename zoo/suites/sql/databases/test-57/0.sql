CREATE TABLE uydvuntx (purity INTEGER, guardian_id INTEGER, platform TEXT, navigator TEXT);
INSERT INTO uydvuntx VALUES
(4, 616, 'Ndola', 'Camuck'),
(83, 572, 'Accra', 'Camuck'),
(43, 142, 'Suva', 'Ndola'),
(78, 277, 'Accra', 'Ndola'),
(2, 429, 'Ndola', 'Ndola'),
(74, 836, 'Suva', 'Fagend'),
(15, 790, 'Accra', 'Fagend'),
(5, 554, 'Suva', 'Fagend');
CREATE TABLE hedgehogs (twbys INTEGER, zobeveck TEXT, rohqqxa TEXT, guardian_id INTEGER);
INSERT INTO hedgehogs VALUES
(9, 'Vscsby', 'Clara', 616),
(75, 'Lome', 'Clara', 572),
(17, 'Vscsby', 'Clara', 616),
(6, 'Vscsby', 'Hadesa', 554),
(87, 'Lome', 'Edgar', 429),
(89, 'Vilnius', 'Edgar', 277),
(5, 'Lome', 'Edgar', 142),
(79, 'Vscsby', 'Clara', 142),
(4, 'Vscsby', 'Hadesa', 790),
(63, 'Vilnius', 'Hadesa', 554);
