CREATE TABLE murals (village_id INTEGER, breed TEXT, feathers INTEGER, engineer TEXT, surcharge INTEGER);
INSERT INTO murals VALUES
(664, 'Adana', 5, 'Freya', 87),
(133, 'Accra', 62, 'Freya', 70),
(220, 'Kuching', 74, 'Anjali', 38),
(484, 'Adana', 97, 'Freya', 96),
(121, 'Kuching', 44, 'Clara', 79),
(140, 'Accra', 73, 'Anjali', 13),
(153, 'Accra', 18, 'Clara', 53),
(529, 'Kuching', 7, 'Freya', 91);
CREATE TABLE bulen (consul TEXT, teeth INTEGER, stanzas INTEGER, village_id INTEGER, brewer TEXT);
INSERT INTO bulen VALUES
('Ingrid', 48, 64, 140, 'Lifam'),
('Dqtzc', 57, 33, 664, 'Lifam'),
('Ingrid', 16, 94, 133, 'Lifam'),
('Dqtzc', 74, 89, 529, 'Lifam'),
('Dqtzc', 42, 24, 664, 'Cokemond'),
('Dqtzc', 46, 83, 484, 'Lifam'),
('Olga', 64, 99, 153, 'Cokemond'),
('Olga', 97, 73, 220, 'Mxkfjcrx'),
('Ingrid', 95, 9, 133, 'Cokemond'),
('Olga', 18, 58, 140, 'Mxkfjcrx');
