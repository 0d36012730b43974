CREATE TABLE murals (village_id INTEGER, breed TEXT, feathers INTEGER, engineer TEXT, surcharge INTEGER);
INSERT INTO murals VALUES
(447, 'Kuching', 95, 'Clara', 34),
(868, 'Kuching', 29, 'Freya', 55),
(163, 'Kuching', 30, 'Clara', 53),
(832, 'Adana', 8, 'Freya', 59),
(488, 'Accra', 38, 'Clara', 18),
(399, 'Adana', 97, 'Clara', 5),
(357, 'Accra', 87, 'Anjali', 96),
(747, 'Kuching', 10, 'Anjali', 17);
CREATE TABLE bulen (consul TEXT, teeth INTEGER, stanzas INTEGER, village_id INTEGER, brewer TEXT);
INSERT INTO bulen VALUES
('Ingrid', 22, 26, 399, 'Lifam'),
('Dqtzc', 14, 58, 163, 'Cokemond'),
('Ingrid', 98, 33, 399, 'Mxkfjcrx'),
('Dqtzc', 84, 59, 447, 'Cokemond'),
('Dqtzc', 73, 43, 163, 'Lifam'),
('Dqtzc', 45, 96, 488, 'Lifam'),
('Olga', 62, 41, 488, 'Cokemond'),
('Dqtzc', 78, 20, 163, 'Lifam'),
('Olga', 23, 72, 399, 'Cokemond'),
('Ingrid', 96, 40, 357, 'Mxkfjcrx');
