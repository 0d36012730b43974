CREATE TABLE herapi (illustrator_id INTEGER, captain TEXT, stamina INTEGER);
INSERT INTO herapi VALUES
(195, 'Yakima', 87),
(376, 'Yakima', 92),
(723, 'Vuzar', 63),
(552, 'Izmir', 25),
(882, 'Izmir', 80),
(365, 'Vuzar', 93),
(656, 'Yakima', 42),
(593, 'Yakima', 48);
CREATE TABLE tractors (letebind INTEGER, terminal TEXT, remedy TEXT, illustrator_id INTEGER);
INSERT INTO tractors VALUES
(79, 'Davao', 'Dnfqp', 882),
(33, 'Bangor', 'Prnh', 593),
(95, 'Dakar', 'Dnfqp', 656),
(94, 'Dakar', 'Prnh', 552),
(2, 'Davao', 'Dnfqp', 376),
(91, 'Bangor', 'Dnfqp', 195),
(62, 'Bangor', 'Mocand', 365),
(47, 'Dakar', 'Mocand', 195),
(48, 'Bangor', 'Mocand', 656),
(57, 'Dakar', 'Mocand', 882);
