CREATE TABLE falcons (jipel TEXT, masts INTEGER, publisher_id INTEGER, patron TEXT);
INSERT INTO falcons VALUES
('Sipho', 46, 348, 'Sihus'),
('Rupert', 5, 374, 'Davao'),
('Guzix', 53, 448, 'Cagliari'),
('Sipho', 13, 287, 'Davao'),
('Guzix', 80, 409, 'Cagliari'),
('Rupert', 41, 361, 'Davao'),
('Rupert', 42, 478, 'Davao'),
('Sipho', 7, 392, 'Sihus');
CREATE TABLE penguins (bzlrhwmi INTEGER, humidity INTEGER, dockyard TEXT, hangar TEXT, publisher_id INTEGER);
INSERT INTO penguins VALUES
(83, 80, 'Dakar', 'Tonand', 409),
(41, 79, 'Kandy', 'Thabo', 409),
(12, 9, 'Dakar', 'Zhen', 409),
(8, 8, 'Kandy', 'Thabo', 478),
(69, 51, 'Kandy', 'Tonand', 448),
(71, 10, 'Kahus', 'Tonand', 287),
(9, 36, 'Kahus', 'Zhen', 478),
(42, 33, 'Kahus', 'Thabo', 348),
(95, 19, 'Dakar', 'Thabo', 392),
(58, 7, 'Kandy', 'Tonand', 348);
