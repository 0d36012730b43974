CREATE TABLE herapi (illustrator_id INTEGER, captain TEXT, stamina INTEGER);
INSERT INTO herapi VALUES
(404, 'Yakima', 65),
(997, 'Vuzar', 44),
(739, 'Vuzar', 94),
(347, 'Izmir', 92),
(669, 'Vuzar', 26),
(406, 'Vuzar', 85),
(671, 'Izmir', 71),
(920, 'Yakima', 8);
CREATE TABLE tractors (letebind INTEGER, terminal TEXT, remedy TEXT, illustrator_id INTEGER);
INSERT INTO tractors VALUES
(66, 'Bangor', 'Dnfqp', 997),
(16, 'Davao', 'Prnh', 404),
(92, 'Dakar', 'Dnfqp', 997),
(85, 'Davao', 'Dnfqp', 920),
(62, 'Dakar', 'Mocand', 997),
(48, 'Bangor', 'Dnfqp', 997),
(53, 'Dakar', 'Prnh', 347),
(63, 'Bangor', 'Mocand', 404),
(57, 'Davao', 'Dnfqp', 404),
(22, 'Davao', 'Mocand', 669);
