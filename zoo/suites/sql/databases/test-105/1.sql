CREATE TABLE museums (sajemem_id INTEGER, revenue INTEGER, mayor TEXT, cuzo TEXT);
INSERT INTO museums VALUES
(913, 82, 'Olga', 'Natal'),
(622, 52, 'Nayeiavw', 'Jagul'),
(557, 26, 'Greta', 'Natal'),
(867, 98, 'Olga', 'Vovacal'),
(329, 94, 'Greta', 'Vovacal'),
(541, 43, 'Nayeiavw', 'Jagul'),
(706, 87, 'Greta', 'Jagul'),
(244, 83, 'Greta', 'Vovacal');
CREATE TABLE hedgehogs (chapters INTEGER, footage INTEGER, sculptor TEXT, sajemem_id INTEGER, garage TEXT);
INSERT INTO hedgehogs VALUES
(56, 19, 'Bidenux', 706, 'Tacem'),
(94, 87, 'Provo', 867, 'Accra'),
(70, 89, 'Provo', 622, 'Aarhus'),
(76, 85, 'Ndola', 913, 'Tacem'),
(75, 63, 'Ndola', 706, 'Aarhus'),
(57, 38, 'Ndola', 557, 'Accra'),
(39, 42, 'Provo', 913, 'Aarhus'),
(31, 61, 'Bidenux', 867, 'Aarhus'),
(14, 49, 'Bidenux', 244, 'Accra'),
(87, 98, 'Bidenux', 557, 'Accra');
