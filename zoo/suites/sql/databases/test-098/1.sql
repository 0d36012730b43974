CREATE TABLE lhicgype (membership INTEGER, department TEXT, guardian TEXT, footage INTEGER, district_id INTEGER);
INSERT INTO lhicgype VALUES
(89, 'Skopje', 'Zrigdylf', 80, 384),
(71, 'Isfahan', 'Mihomol', 32, 135),
(23, 'Rerem', 'Svetlana', 62, 325),
(14, 'Skopje', 'Mihomol', 60, 137),
(62, 'Skopje', 'Svetlana', 99, 269),
(16, 'Isfahan', 'Zrigdylf', 30, 517),
(7, 'Isfahan', 'Zrigdylf', 57, 930),
(12, 'Rerem', 'Mihomol', 1, 802);
CREATE TABLE murals (surcharge INTEGER, uhag TEXT, district_id INTEGER);
INSERT INTO murals VALUES
(33, 'Kuching', 269),
(73, 'Kuching', 384),
(12, 'Durres', 325),
(47, 'Kuching', 517),
(85, 'Salta', 384),
(72, 'Kuching', 802),
(37, 'Kuching', 137),
(39, 'Salta', 269),
(7, 'Durres', 517),
(84, 'Kuching', 802);
