CREATE TABLE falcons (jipel TEXT, masts INTEGER, publisher_id INTEGER, patron TEXT);
INSERT INTO falcons VALUES
('Sipho', 67, 845, 'Cagliari'),
('Rupert', 7, 556, 'Sihus'),
('Sipho', 79, 647, 'Davao'),
('Guzix', 26, 151, 'Sihus'),
('Guzix', 42, 153, 'Davao'),
('Rupert', 21, 448, 'Davao'),
('Sipho', 11, 767, 'Sihus'),
('Sipho', 81, 926, 'Cagliari');
CREATE TABLE penguins (bzlrhwmi INTEGER, humidity INTEGER, dockyard TEXT, hangar TEXT, publisher_id INTEGER);
INSERT INTO penguins VALUES
(65, 51, 'Kandy', 'Tonand', 845),
(58, 53, 'Kahus', 'Tonand', 151),
(85, 10, 'Kahus', 'Tonand', 767),
(62, 46, 'Dakar', 'Zhen', 153),
(44, 72, 'Kandy', 'Thabo', 448),
(26, 64, 'Dakar', 'Thabo', 926),
(83, 27, 'Kahus', 'Tonand', 448),
(46, 74, 'Dakar', 'Zhen', 767),
(3, 44, 'Kandy', 'Thabo', 845),
(54, 89, 'Dakar', 'Tonand', 926);
