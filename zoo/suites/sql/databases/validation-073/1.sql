CREATE TABLE veval (foreman TEXT, vaccine_id INTEGER, illustrator TEXT, trophies INTEGER);
INSERT INTO veval VALUES
('Vhlam', 348, 'Mandalay', 71),
('Vhlam', 832, 'Kandy', 36),
('Jezock', 193, 'Mandalay', 68),
('Kavya', 586, 'Mandalay', 55),
('Kavya', 153, 'Kandy', 72),
('Vhlam', 405, 'Galle', 16),
('Jezock', 946, 'Galle', 89),
('Jezock', 286, 'Galle', 12);
CREATE TABLE dolu (stiffness INTEGER, vaccine_id INTEGER, driver TEXT, gemstone TEXT);
INSERT INTO dolu VALUES
(52, 832, 'Nikhil', 'Mubo'),
(41, 832, 'Tozudom', 'Mubo'),
(59, 286, 'Kipapa', 'Kaunas'),
(54, 405, 'Nikhil', 'Fipund'),
(63, 153, 'Kipapa', 'Fipund'),
(12, 193, 'Tozudom', 'Kaunas'),
(40, 586, 'Tozudom', 'Kaunas'),
(68, 946, 'Kipapa', 'Mubo'),
(65, 153, 'Tozudom', 'Kaunas'),
(29, 193, 'Nikhil', 'Fipund');
