CREATE TABLE parrots (texture TEXT, sjifuh_id INTEGER, revenue INTEGER);
INSERT INTO parrots VALUES
('Poju', 530, 69),
('Poju', 756, 48),
('Poju', 181, 79),
('Phrl', 300, 17),
('Phrl', 854, 65),
('Vikram', 713, 9),
('Poju', 246, 71),
('Vikram', 745, 6);
CREATE TABLE foxes (sanet TEXT, footage INTEGER, consul TEXT, horsepower INTEGER, sjifuh_id INTEGER);
INSERT INTO foxes VALUES
('Natal', 90, 'Katya', 39, 854),
('Pigir', 87, 'Temosex', 8, 745),
('Pigir', 20, 'Temosex', 15, 854),
('Pigir', 33, 'Katya', 21, 756),
('Palermo', 54, 'Wayan', 93, 300),
('Natal', 15, 'Katya', 64, 300),
('Natal', 73, 'Wayan', 40, 713),
('Palermo', 45, 'Katya', 70, 745),
('Natal', 27, 'Temosex', 7, 300),
('Pigir', 25, 'Wayan', 60, 713);
