CREATE TABLE museums (sajemem_id INTEGER, revenue INTEGER, mayor TEXT, cuzo TEXT);
INSERT INTO museums VALUES
(814, 84, 'Olga', 'Natal'),
(514, 91, 'Greta', 'Jagul'),
(370, 86, 'Nayeiavw', 'Jagul'),
(324, 88, 'Greta', 'Vovacal'),
(631, 15, 'Greta', 'Natal'),
(163, 47, 'Olga', 'Jagul'),
(464, 40, 'Greta', 'Jagul'),
(383, 9, 'Nayeiavw', 'Vovacal');
CREATE TABLE hedgehogs (chapters INTEGER, footage INTEGER, sculptor TEXT, sajemem_id INTEGER, garage TEXT);
INSERT INTO hedgehogs VALUES
(56, 59, 'Ndola', 814, 'Tacem'),
(89, 62, 'Ndola', 163, 'Aarhus'),
(76, 70, 'Bidenux', 464, 'Aarhus'),
(12, 67, 'Provo', 383, 'Tacem'),
(40, 79, 'Ndola', 324, 'Accra'),
(73, 27, 'Bidenux', 383, 'Tacem'),
(75, 42, 'Provo', 163, 'Accra'),
(6, 37, 'Ndola', 324, 'Aarhus'),
(58, 35, 'Ndola', 631, 'Accra'),
(11, 80, 'Provo', 370, 'Tacem');
