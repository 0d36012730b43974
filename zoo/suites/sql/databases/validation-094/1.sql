CREATE TABLE herapi (illustrator_id INTEGER, captain TEXT, stamina INTEGER);
INSERT INTO herapi VALUES
(919, 'Vuzar', 10),
(753, 'Izmir', 38),
(322, 'Izmir', 90),
(706, 'Yakima', 17),
(797, 'Yakima', 74),
(697, 'Vuzar', 14),
(663, 'Yakima', 51),
(528, 'Yakima', 31);
CREATE TABLE tractors (letebind INTEGER, terminal TEXT, remedy TEXT, illustrator_id INTEGER);
INSERT INTO tractors VALUES
(11, 'Davao', 'Mocand', 322),
(70, 'Davao', 'Prnh', 753),
(62, 'Bangor', 'Mocand', 919),
(58, 'Dakar', 'Prnh', 919),
(48, 'Davao', 'Mocand', 697),
(52, 'Dakar', 'Dnfqp', 663),
(54, 'Dakar', 'Prnh', 919),
(90, 'Davao', 'Dnfqp', 528),
(64, 'Bangor', 'Dnfqp', 697),
(78, 'Bangor', 'Mocand', 706);
