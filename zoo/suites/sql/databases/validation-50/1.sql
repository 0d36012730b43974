CREATE TABLE sonnets (niga INTEGER, isotope TEXT, juror_id INTEGER, futuver TEXT, latency INTEGER);
INSERT INTO sonnets VALUES
(98, 'Cordelia', 763, 'Vera', 50),
(42, 'Agnes', 647, 'Vera', 26),
(37, 'Cordelia', 901, 'Vulot', 41),
(53, 'Thabo', 396, 'Vulot', 3),
(52, 'Agnes', 263, 'Buradat', 61),
(24, 'Thabo', 139, 'Vulot', 80),
(86, 'Thabo', 116, 'Vera', 25),
(20, 'Thabo', 826, 'Buradat', 6);
CREATE TABLE statues (cuwa INTEGER, juror_id INTEGER, kezipox TEXT);
INSERT INTO statues VALUES
(48, 139, 'Davao'),
(77, 901, 'Cagliari'),
(23, 116, 'Patras'),
(49, 263, 'Davao'),
(3, 116, 'Davao'),
(63, 116, 'Davao'),
(31, 826, 'Patras'),
(4, 263, 'Patras'),
(47, 647, 'Cagliari'),
(68, 901, 'Patras');
