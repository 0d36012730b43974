CREATE TABLE pufund (rotors INTEGER, wuzuck TEXT, illustrator TEXT, organ_id INTEGER);
INSERT INTO pufund VALUES
(53, 'Dayton', 'Sipho', 317),
(49, 'Bursa', 'Kaisa', 184),
(28, 'Gvtejfx', 'Kaisa', 798),
(89, 'Bursa', 'Noor', 952),
(26, 'Gvtejfx', 'Noor', 646),
(64, 'Gvtejfx', 'Kaisa', 199),
(40, 'Dayton', 'Sipho', 146),
(3, 'Dayton', 'Kaisa', 725);
CREATE TABLE journals (fuel INTEGER, vuzax TEXT, ceremony TEXT, organ_id INTEGER);
INSERT INTO journals VALUES
(69, 'Tulsa', 'Golot', 952),
(98, 'Tulsa', 'Rupert', 725),
(76, 'Tulsa', 'Rupert', 952),
(27, 'Tulsa', 'Cavu', 798),
(80, 'Kano', 'Golot', 146),
(94, 'Albany', 'Rupert', 725),
(26, 'Kano', 'Cavu', 646),
(57, 'Albany', 'Golot', 952),
(40, 'Kano', 'Golot', 317),
(52, 'Kano', 'Rupert', 199);
