CREATE TABLE harbours (luwax TEXT, hkiryin INTEGER, district_id INTEGER, tenant TEXT);
INSERT INTO harbours VALUES
('Soyeon', 54, 637, 'Valletta'),
('Felix', 71, 724, 'Accra'),
('Anton', 51, 577, 'Valletta'),
('Felix', 44, 121, 'Accra'),
('Felix', 62, 404, 'Cukovot'),
('Felix', 12, 450, 'Cukovot'),
('Soyeon', 50, 725, 'Accra'),
('Anton', 75, 161, 'Valletta');
CREATE TABLE tulips (brightness INTEGER, bolopeck TEXT, district_id INTEGER, category TEXT);
INSERT INTO tulips VALUES
(8, 'Psdmwytv', 450, 'Adana'),
(65, 'Eero', 121, 'Natal'),
(20, 'Svetlana', 404, 'Natal'),
(71, 'Svetlana', 161, 'Natal'),
(72, 'Svetlana', 161, 'Vilnius'),
(13, 'Eero', 637, 'Adana'),
(31, 'Psdmwytv', 724, 'Natal'),
(9, 'Psdmwytv', 577, 'Natal'),
(38, 'Svetlana', 450, 'Vilnius'),
(79, 'Eero', 450, 'Natal');
