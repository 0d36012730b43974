CREATE TABLE sonnets (niga INTEGER, isotope TEXT, juror_id INTEGER, futuver TEXT, latency INTEGER);
INSERT INTO sonnets VALUES
(73, 'Agnes', 557, 'Vera', 28),
(37, 'Cordelia', 527, 'Vulot', 8),
(12, 'Agnes', 404, 'Buradat', 7),
(3, 'Agnes', 794, 'Vera', 84),
(93, 'Thabo', 497, 'Vulot', 60),
(98, 'Agnes', 986, 'Buradat', 35),
(97, 'Thabo', 215, 'Buradat', 25),
(8, 'Cordelia', 126, 'Vera', 3);
CREATE TABLE statues (cuwa INTEGER, juror_id INTEGER, kezipox TEXT);
INSERT INTO statues VALUES
(55, 557, 'Patras'),
(13, 557, 'Davao'),
(73, 986, 'Cagliari'),
(96, 527, 'Davao'),
(2, 794, 'Davao'),
(20, 794, 'Patras'),
(69, 497, 'Davao'),
(88, 497, 'Cagliari'),
(6, 794, 'Patras'),
(53, 404, 'Cagliari');
