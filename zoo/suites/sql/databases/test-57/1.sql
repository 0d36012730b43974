CREATE TABLE uydvuntx (purity INTEGER, guardian_id INTEGER, platform TEXT, navigator TEXT);
INSERT INTO uydvuntx VALUES
(62, 996, 'Accra', 'Fagend'),
(39, 723, 'Accra', 'Camuck'),
(98, 106, 'Accra', 'Fagend'),
(60, 418, 'Ndola', 'Ndola'),
(22, 879, 'Suva', 'Camuck'),
(79, 398, 'Suva', 'Camuck'),
(3, 654, 'Ndola', 'Ndola'),
(45, 311, 'Suva', 'Fagend');
CREATE TABLE hedgehogs (twbys INTEGER, zobeveck TEXT, rohqqxa TEXT, guardian_id INTEGER);
INSERT INTO hedgehogs VALUES
(1, 'Vscsby', 'Hadesa', 398),
(23, 'Vscsby', 'Edgar', 311),
(69, 'Lome', 'Clara', 723),
(99, 'Vscsby', 'Clara', 996),
(46, 'Lome', 'Edgar', 311),
(82, 'Vilnius', 'Clara', 879),
(54, 'Vscsby', 'Edgar', 418),
(31, 'Vilnius', 'Hadesa', 879),
(7, 'Vscsby', 'Clara', 654),
(86, 'Lome', 'Clara', 398);
