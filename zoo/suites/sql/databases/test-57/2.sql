CREATE TABLE uydvuntx (purity INTEGER, guardian_id INTEGER, platform TEXT, navigator TEXT);
INSERT INTO uydvuntx VALUES
(35, 488, 'Accra', 'Ndola'),
(42, 900, 'Ndola', 'Ndola'),
(30, 768, 'Suva', 'Fagend'),
(54, 574, 'Suva', 'Camuck'),
(78, 332, 'Suva', 'Fagend'),
(45, 289, 'Ndola', 'Ndola'),
(12, 325, 'Ndola', 'Ndola'),
(62, 420, 'Accra', 'Camuck');
CREATE TABLE hedgehogs (twbys INTEGER, zobeveck TEXT, rohqqxa TEXT, guardian_id INTEGER);
INSERT INTO hedgehogs VALUES
(51, 'Vscsby', 'Hadesa', 768),
(32, 'Lome', 'Edgar', 420),
(41, 'Lome', 'Edgar', 332),
(5, 'Vscsby', 'Clara', 332),
(99, 'Lome', 'Edgar', 768),
(91, 'Vilnius', 'Clara', 289),
(61, 'Lome', 'Clara', 488),
(35, 'Vscsby', 'Hadesa', 289),
(19, 'Vilnius', 'Hadesa', 325),
(6, 'Vilnius', 'Edgar', 574);
