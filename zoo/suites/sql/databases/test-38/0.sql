CREATE TABLE harbours (luwax TEXT, hkiryin INTEGER, district_id INTEGER, tenant TEXT);
INSERT INTO harbours VALUES
('Anton', 41, 361, 'Accra'),
('Anton', 44, 122, 'Cukovot'),
('Soyeon', 73, 332, 'Cukovot'),
('Soyeon', 12, 804, 'Cukovot'),
('Felix', 9, 436, 'Valletta'),
('Felix', 55, 909, 'Cukovot'),
('Felix', 15, 972, 'Valletta'),
('Felix', 22, 475, 'Accra');
CREATE TABLE tulips (brightness INTEGER, bolopeck TEXT, district_id INTEGER, category TEXT);
INSERT INTO tulips VALUES
(42, 'Svetlana', 909, 'Vilnius'),
(67, 'Svetlana', 436, 'Natal'),
(84, 'Psdmwytv', 909, 'Adana'),
(36, 'Svetlana', 122, 'Adana'),
(98, 'Svetlana', 475, 'Adana'),
(21, 'Psdmwytv', 361, 'Natal'),
(85, 'Eero', 909, 'Natal'),
(96, 'Svetlana', 804, 'Vilnius'),
(17, 'Eero', 122, 'Adana'),
(68, 'Psdmwytv', 475, 'Adana');
