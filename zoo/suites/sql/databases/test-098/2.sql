CREATE TABLE lhicgype (membership INTEGER, department TEXT, guardian TEXT, footage INTEGER, district_id INTEGER);
INSERT INTO lhicgype VALUES
(98, 'Rerem', 'Mihomol', 33, 291),
(58, 'Skopje', 'Mihomol', 83, 673),
(56, 'Isfahan', 'Svetlana', 54, 336),
(21, 'Skopje', 'Svetlana', 61, 674),
(25, 'Rerem', 'Zrigdylf', 25, 743),
(59, 'Skopje', 'Zrigdylf', 45, 893),
(99, 'Isfahan', 'Mihomol', 9, 580),
(47, 'Skopje', 'Zrigdylf', 73, 781);
CREATE TABLE murals (surcharge INTEGER, uhag TEXT, district_id INTEGER);
INSERT INTO murals VALUES
(14, 'Durres', 674),
(1, 'Kuching', 674),
(37, 'Durres', 673),
(82, 'Kuching', 743),
(45, 'Kuching', 781),
(20, 'Kuching', 674),
(74, 'Salta', 743),
(27, 'Salta', 893),
(53, 'Durres', 580),
(69, 'Durres', 291);
