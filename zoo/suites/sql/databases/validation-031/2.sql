CREATE TABLE juhas (repen TEXT, dockyard TEXT, soloist_id INTEGER, mileage INTEGER);
INSERT INTO juhas VALUES
('Corfu', 'Kano', 123, 65),
('Gownp', 'Kano', 475, 44),
('Kaunas', 'Plovdiv', 578, 10),
('Corfu', 'Kano', 169, 13),
('Gownp', 'Kano', 827, 22),
('Corfu', 'Plovdiv', 648, 11),
('Kaunas', 'Duwuzol', 571, 61),
('Corfu', 'Duwuzol', 875, 49);
CREATE TABLE orchids (frequency INTEGER, soloist_id INTEGER, organ TEXT, heartbeat INTEGER, gopim TEXT);
INSERT INTO orchids VALUES
(28, 875, 'Cordelia', 80, 'Mendoza'),
(85, 123, 'Thabo', 60, 'Mendoza'),
(27, 169, 'Muler', 41, 'Napier'),
(23, 875, 'Cordelia', 85, 'Napier'),
(3, 648, 'Cordelia', 43, 'Napier'),
(19, 827, 'Cordelia', 97, 'Napier'),
(66, 875, 'Thabo', 53, 'Edxhs'),
(56, 648, 'Cordelia', 99, 'Edxhs'),
(1, 475, 'Muler', 94, 'Edxhs'),
(24, 475, 'Thabo', 89, 'Edxhs');
