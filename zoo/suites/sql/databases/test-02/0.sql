CREATE TABLE murals (village_id INTEGER, breed TEXT, feathers INTEGER, engineer TEXT, surcharge INTEGER);
INSERT INTO murals VALUES
(388, 'Accra', 89, 'Freya', 64),
(654, 'Kuching', 93, 'Anjali', 59),
(156, 'Kuching', 94, 'Freya', 99),
(369, 'Adana', 27, 'Anjali', 38),
(594, 'Adana', 30, 'Anjali', 25),
(508, 'Kuching', 55, 'Freya', 83),
(355, 'Kuching', 34, 'Clara', 78),
(705, 'Accra', 61, 'Clara', 63);
CREATE TABLE bulen (consul TEXT, teeth INTEGER, stanzas INTEGER, village_id INTEGER, brewer TEXT);
INSERT INTO bulen VALUES
('Dqtzc', 22, 35, 388, 'Lifam'),
('Ingrid', 9, 1, 156, 'Lifam'),
('Ingrid', 46, 68, 705, 'Cokemond'),
('Olga', 78, 30, 355, 'Cokemond'),
('Olga', 79, 29, 355, 'Cokemond'),
('Ingrid', 11, 3, 369, 'Mxkfjcrx'),
('Ingrid', 8, 71, 156, 'Mxkfjcrx'),
('Dqtzc', 88, 60, 705, 'Cokemond'),
('Olga', 61, 93, 388, 'Mxkfjcrx'),
('Olga', 86, 74, 156, 'Cokemond');
