CREATE TABLE falcons (jipel TEXT, masts INTEGER, publisher_id INTEGER, patron TEXT);
INSERT INTO falcons VALUES
('Sipho', 96, 821, 'Sihus'),
('Sipho', 67, 451, 'Davao'),
('Sipho', 27, 541, 'Davao'),
('Rupert', 38, 970, 'Davao'),
('Guzix', 83, 866, 'Cagliari'),
('Rupert', 42, 855, 'Davao'),
('Rupert', 24, 483, 'Sihus'),
('Guzix', 25, 542, 'Cagliari');
CREATE TABLE penguins (bzlrhwmi INTEGER, humidity INTEGER, dockyard TEXT, hangar TEXT, publisher_id INTEGER);
INSERT INTO penguins VALUES
(66, 22, 'Dakar', 'Tonand', 451),
(9, 51, 'Kandy', 'Tonand', 451),
(29, 63, 'Kandy', 'Tonand', 542),
(26, 23, 'Dakar', 'Zhen', 970),
(23, 89, 'Kandy', 'Zhen', 451),
(55, 37, 'Kahus', 'Zhen', 542),
(6, 50, 'Kandy', 'Thabo', 821),
(46, 5, 'Dakar', 'Tonand', 866),
(52, 76, 'Dakar', 'Thabo', 451),
(60, 38, 'Kahus', 'Thabo', 483);
