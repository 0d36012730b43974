CREATE TABLE juhas (repen TEXT, dockyard TEXT, soloist_id INTEGER, mileage INTEGER);
INSERT INTO juhas VALUES
('Gownp', 'Kano', 530, 12),
('Corfu', 'Plovdiv', 623, 24),
('Gownp', 'Duwuzol', 650, 46),
('Kaunas', 'Duwuzol', 551, 55),
('Kaunas', 'Plovdiv', 113, 51),
('Kaunas', 'Duwuzol', 254, 43),
('Kaunas', 'Duwuzol', 599, 66),
('Corfu', 'Kano', 197, 33);
CREATE TABLE orchids (frequency INTEGER, soloist_id INTEGER, organ TEXT, heartbeat INTEGER, gopim TEXT);
INSERT INTO orchids VALUES
(84, 530, 'Thabo', 53, 'Edxhs'),
(9, 530, 'Cordelia', 6, 'Napier'),
(41, 599, 'Cordelia', 23, 'Mendoza'),
(44, 599, 'Muler', 64, 'Edxhs'),
(53, 254, 'Thabo', 67, 'Napier'),
(56, 599, 'Thabo', 58, 'Napier'),
(91, 599, 'Cordelia', 9, 'Napier'),
(46, 623, 'Cordelia', 2, 'Edxhs'),
(80, 197, 'Muler', 40, 'Edxhs'),
(48, 623, 'Thabo', 52, 'Mendoza');
