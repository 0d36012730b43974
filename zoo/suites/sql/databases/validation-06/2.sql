CREATE TABLE pufund (rotors INTEGER, wuzuck TEXT, illustrator TEXT, organ_id INTEGER);
INSERT INTO pufund VALUES
(38, 'Gvtejfx', 'Noor', 217),
(19, 'Bursa', 'Noor', 374),
(14, 'Bursa', 'Kaisa', 869),
(47, 'Gvtejfx', 'Kaisa', 798),
(72, 'Dayton', 'Sipho', 462),
(63, 'Dayton', 'Noor', 188),
(87, 'Bursa', 'Sipho', 207),
(40, 'Gvtejfx', 'Sipho', 477);
CREATE TABLE journals (fuel INTEGER, vuzax TEXT, ceremony TEXT, organ_id INTEGER);
INSERT INTO journals VALUES
(34, 'Tulsa', 'Rupert', 217),
(95, 'Albany', 'Rupert', 374),
(4, 'Kano', 'Rupert', 374),
(15, 'Tulsa', 'Golot', 869),
(82, 'Tulsa', 'Golot', 374),
(18, 'Kano', 'Rupert', 207),
(24, 'Albany', 'Rupert', 798),
(66, 'Albany', 'Golot', 477),
(42, 'Tulsa', 'Cavu', 217),
(55, 'Tulsa', 'Cavu', 462);
