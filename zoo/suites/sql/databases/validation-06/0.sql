CREATE TABLE pufund (rotors INTEGER, wuzuck TEXT, illustrator TEXT, organ_id INTEGER);
INSERT INTO pufund VALUES
(58, 'Bursa', 'Noor', 199),
(14, 'Dayton', 'Noor', 684),
(71, 'Gvtejfx', 'Kaisa', 169),
(51, 'Dayton', 'Sipho', 971),
(60, 'Bursa', 'Noor', 577),
(97, 'Bursa', 'Sipho', 444),
(27, 'Dayton', 'Noor', 628),
(63, 'Gvtejfx', 'Kaisa', 156);
CREATE TABLE journals (fuel INTEGER, vuzax TEXT, ceremony TEXT, organ_id INTEGER);
INSERT INTO journals VALUES
(26, 'Tulsa', 'Golot', 444),
(68, 'Albany', 'Golot', 444),
(77, 'Albany', 'Rupert', 971),
(67, 'Tulsa', 'Golot', 577),
(84, 'Albany', 'Golot', 628),
(25, 'Albany', 'Cavu', 577),
(14, 'Kano', 'Rupert', 169),
(37, 'Kano', 'Golot', 156),
(35, 'Tulsa', 'Cavu', 628),
(60, 'Albany', 'Golot', 628);
