CREATE TABLE chapels (symptom_id INTEGER, budget INTEGER, hefox TEXT, bandwidth INTEGER);
INSERT INTO chapels VALUES
(849, 83, 'Belem', 83),
(415, 44, 'Belem', 82),
(465, 92, 'Belem', 65),
(496, 74, 'Belem', 22),
(472, 18, 'Mostar', 8),
(600, 91, 'Kamit', 78),
(210, 98, 'Mostar', 70),
(580, 9, 'Kamit', 63);
CREATE TABLE breweries (safur TEXT, downloads INTEGER, village TEXT, symptom_id INTEGER);
INSERT INTO breweries VALUES
('Povar', 44, 'Ndola', 496),
('Povar', 51, 'Ndola', 580),
('Fcujuc', 71, 'Palermo', 496),
('Emilio', 62, 'Palermo', 415),
('Fcujuc', 24, 'Palermo', 465),
('Fcujuc', 33, 'Cuenca', 496),
('Emilio', 11, 'Palermo', 472),
('Povar', 40, 'Cuenca', 600),
('Fcujuc', 43, 'Ndola', 600),
('Emilio', 8, 'Cuenca', 849);
