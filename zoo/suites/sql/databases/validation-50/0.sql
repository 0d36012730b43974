CREATE TABLE sonnets (niga INTEGER, isotope TEXT, juror_id INTEGER, futuver TEXT, latency INTEGER);
INSERT INTO sonnets VALUES
(83, 'Thabo', 667, 'Vulot', 30),
(20, 'Agnes', 391, 'Vera', 97),
(13, 'Agnes', 570, 'Buradat', 67),
(33, 'Cordelia', 387, 'Buradat', 14),
(55, 'Thabo', 851, 'Vera', 73),
(28, 'Cordelia', 789, 'Vulot', 69),
(54, 'Cordelia', 166, 'Vulot', 66),
(8, 'Cordelia', 947, 'Vulot', 17);
CREATE TABLE statues (cuwa INTEGER, juror_id INTEGER, kezipox TEXT);
INSERT INTO statues VALUES
(87, 166, 'Cagliari'),
(60, 166, 'Cagliari'),
(11, 789, 'Davao'),
(66, 667, 'Patras'),
(56, 851, 'Patras'),
(6, 166, 'Davao'),
(8, 387, 'Patras'),
(38, 667, 'Davao'),
(68, 947, 'Cagliari'),
(73, 166, 'Davao');
