CREATE TABLE veval (foreman TEXT, vaccine_id INTEGER, illustrator TEXT, trophies INTEGER);
INSERT INTO veval VALUES
('Vhlam', 300, 'Mandalay', 81),
('Jezock', 585, 'Galle', 66),
('Kavya', 813, 'Kandy', 47),
('Jezock', 294, 'Galle', 14),
('Kavya', 291, 'Mandalay', 87),
('Vhlam', 299, 'Mandalay', 55),
('Kavya', 465, 'Galle', 34),
('Kavya', 607, 'Kandy', 30);
CREATE TABLE dolu (stiffness INTEGER, vaccine_id INTEGER, driver TEXT, gemstone TEXT);
INSERT INTO dolu VALUES
(81, 294, 'Tozudom', 'Mubo'),
(47, 294, 'Kipapa', 'Kaunas'),
(96, 300, 'Tozudom', 'Mubo'),
(11, 465, 'Kipapa', 'Fipund'),
(9, 585, 'Tozudom', 'Kaunas'),
(58, 813, 'Nikhil', 'Fipund'),
(37, 607, 'Kipapa', 'Mubo'),
(51, 607, 'Kipapa', 'Fipund'),
(18, 465, 'Tozudom', 'Fipund'),
(21, 299, 'Nikhil', 'Mubo');
