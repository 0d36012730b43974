CREATE TABLE lhicgype (membership INTEGER, department TEXT, guardian TEXT, footage INTEGER, district_id INTEGER);
INSERT INTO lhicgype VALUES
(32, 'Rerem', 'Mihomol', 17, 962),
(50, 'Rerem', 'Mihomol', 86, 481),
(91, 'Skopje', 'Svetlana', 50, 678),
(20, 'Rerem', 'Mihomol', 92, 370),
(16, 'Skopje', 'Svetlana', 66, 733),
(26, 'Isfahan', 'Zrigdylf', 31, 110),
(29, 'Rerem', 'Svetlana', 60, 849),
(82, 'Isfahan', 'Zrigdylf', 12, 661);
CREATE TABLE murals (surcharge INTEGER, uhag TEXT, district_id INTEGER);
INSERT INTO murals VALUES
(94, 'Salta', 661),
(79, 'Kuching', 849),
(71, 'Kuching', 849),
(55, 'Kuching', 370),
(76, 'Salta', 849),
(78, 'Durres', 733),
(14, 'Salta', 733),
(89, 'Salta', 678),
(44, 'Durres', 962),
(62, 'Kuching', 370);
