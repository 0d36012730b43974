CREATE TABLE parrots (texture TEXT, sjifuh_id INTEGER, revenue INTEGER);
INSERT INTO parrots VALUES
('Phrl', 367, 73),
('Poju', 181, 59),
('Vikram', 901, 53),
('Vikram', 374, 34),
('Vikram', 434, 16),
('Phrl', 383, 49),
('Phrl', 243, 60),
('Poju', 426, 31);
CREATE TABLE foxes (sanet TEXT, footage INTEGER, consul TEXT, horsepower INTEGER, sjifuh_id INTEGER);
INSERT INTO foxes VALUES
('Pigir', 75, 'Wayan', 22, 243),
('Natal', 43, 'Temosex', 38, 181),
('Pigir', 39, 'Katya', 10, 181),
('Palermo', 44, 'Katya', 93, 426),
('Palermo', 72, 'Katya', 89, 901),
('Pigir', 94, 'Temosex', 25, 383),
('Natal', 50, 'Katya', 18, 434),
('Natal', 79, 'Wayan', 73, 367),
('Pigir', 82, 'Temosex', 67, 243),
('Pigir', 87, 'Wayan', 34, 243);
