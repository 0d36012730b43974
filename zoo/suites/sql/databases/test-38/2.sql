CREATE TABLE harbours (luwax TEXT, hkiryin INTEGER, district_id INTEGER, tenant TEXT);
INSERT INTO harbours VALUES
('Soyeon', 64, 807, 'Cukovot'),
('Anton', 26, 294, 'Accra'),
('Felix', 51, 321, 'Accra'),
('Anton', 38, 621, 'Accra'),
('Soyeon', 87, 637, 'Valletta'),
('Felix', 72, 477, 'Valletta'),
('Felix', 9, 236, 'Cukovot'),
('Anton', 77, 230, 'Valletta');
CREATE TABLE tulips (brightness INTEGER, bolopeck TEXT, district_id INTEGER, category TEXT);
INSERT INTO tulips VALUES
(70, 'Svetlana', 477, 'Natal'),
(74, 'Svetlana', 621, 'Adana'),
(44, 'Psdmwytv', 230, 'Natal'),
(87, 'Eero', 294, 'Adana'),
(84, 'Psdmwytv', 321, 'Vilnius'),
(95, 'Eero', 807, 'Vilnius'),
(66, 'Svetlana', 236, 'Natal'),
(23, 'Eero', 637, 'Adana'),
(75, 'Eero', 807, 'Vilnius'),
(69, 'Eero', 236, 'Natal');
