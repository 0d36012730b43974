CREATE TABLE juhas (repen TEXT, dockyard TEXT, soloist_id INTEGER, mileage INTEGER);
INSERT INTO juhas VALUES
('Corfu', 'Plovdiv', 368, 52),
('Kaunas', 'Plovdiv', 107, 17),
('Corfu', 'Plovdiv', 207, 88),
('Kaunas', 'Kano', 599, 41),
('Kaunas', 'Duwuzol', 724, 79),
('Gownp', 'Kano', 136, 42),
('Gownp', 'Duwuzol', 253, 60),
('Corfu', 'Plovdiv', 601, 56);
CREATE TABLE orchids (frequency INTEGER, soloist_id INTEGER, organ TEXT, heartbeat INTEGER, gopim TEXT);
INSERT INTO orchids VALUES
(3, 599, 'Muler', 93, 'Mendoza'),
(36, 107, 'Cordelia', 51, 'Edxhs'),
(69, 724, 'Muler', 53, 'Napier'),
(27, 253, 'Cordelia', 18, 'Napier'),
(33, 253, 'Thabo', 70, 'Mendoza'),
(95, 253, 'Muler', 69, 'Edxhs'),
(11, 368, 'Thabo', 33, 'Edxhs'),
(13, 207, 'Thabo', 87, 'Mendoza'),
(67, 368, 'Thabo', 19, 'Mendoza'),
(56, 207, 'Thabo', 32, 'Edxhs');
