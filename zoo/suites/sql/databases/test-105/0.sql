CREATE TABLE museums (sajemem_id INTEGER, revenue INTEGER, mayor TEXT, cuzo TEXT);
INSERT INTO museums VALUES
(193, 68, 'Nayeiavw', 'Natal'),
(223, 15, 'Nayeiavw', 'Natal'),
(939, 64, 'Olga', 'Natal'),
(200, 89, 'Greta', 'Vovacal'),
(405, 5, 'Olga', 'Jagul'),
(887, 23, 'Nayeiavw', 'Vovacal'),
(836, 17, 'Greta', 'Natal'),
(350, 63, 'Olga', 'Jagul');
CREATE TABLE hedgehogs (chapters INTEGER, footage INTEGER, sculptor TEXT, sajemem_id INTEGER, garage TEXT);
INSERT INTO hedgehogs VALUES
(17, 13, 'Provo', 405, 'Aarhus'),
(75, 27, 'Provo', 193, 'Accra'),
(54, 85, 'Bidenux', 350, 'Accra'),
(82, 59, 'Bidenux', 887, 'Tacem'),
(45, 5, 'Ndola', 836, 'Tacem'),
(36, 71, 'Ndola', 350, 'Tacem'),
(4, 25, 'Provo', 223, 'Aarhus'),
(62, 9, 'Provo', 350, 'Tacem'),
(2, 31, 'Bidenux', 193, 'Aarhus'),
(94, 28, 'Bidenux', 887, 'Accra');
