CREATE TABLE parrots (texture TEXT, sjifuh_id INTEGER, revenue INTEGER);
INSERT INTO parrots VALUES
('Vikram', 280, 33),
('Poju', 828, 3),
('Poju', 171, 77),
('Vikram', 153, 31),
('Phrl', 343, 32),
('Vikram', 622, 94),
('Phrl', 401, 54),
('Vikram', 956, 46);
CREATE TABLE foxes (sanet TEXT, footage INTEGER, consul TEXT, horsepower INTEGER, sjifuh_id INTEGER);
INSERT INTO foxes VALUES
('Natal', 33, 'Temosex', 70, 171),
('Natal', 88, 'Temosex', 68, 956),
('Palermo', 65, 'Katya', 25, 401),
('Pigir', 51, 'Temosex', 69, 171),
('Palermo', 7, 'Wayan', 76, 153),
('Palermo', 12, 'Wayan', 20, 280),
('Palermo', 93, 'Wayan', 22, 280),
('Palermo', 54, 'Katya', 39, 956),
('Natal', 1, 'Temosex', 23, 171),
('Pigir', 98, 'Temosex', 81, 343);
