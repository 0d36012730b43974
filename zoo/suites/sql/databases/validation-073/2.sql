CREATE TABLE veval (foreman TEXT, vaccine_id INTEGER, illustrator TEXT, trophies INTEGER);
INSERT INTO veval VALUES
('Jezock', 347, 'Mandalay', 36),
('Kavya', 352, 'Mandalay', 25),
('Jezock', 725, 'Galle', 55),
('Vhlam', 406, 'Kandy', 1),
('Kavya', 947, 'Galle', 62),
('Vhlam', 885, 'Galle', 24),
('Vhlam', 761, 'Kandy', 21),
('Jezock', 152, 'Mandalay', 39);
CREATE TABLE dolu (stiffness INTEGER, vaccine_id INTEGER, driver TEXT, gemstone TEXT);
INSERT INTO dolu VALUES
(21, 725, 'Nikhil', 'Fipund'),
(24, 725, 'Kipapa', 'Mubo'),
(38, 347, 'Nikhil', 'Kaunas'),
(57, 406, 'Kipapa', 'Fipund'),
(64, 761, 'Tozudom', 'Mubo'),
(42, 725, 'Tozudom', 'Kaunas'),
(34, 352, 'Kipapa', 'Kaunas'),
(71, 725, 'Nikhil', 'Kaunas'),
(39, 947, 'Tozudom', 'Fipund'),
(52, 347, 'Nikhil', 'Mubo');
