CREATE TABLE chapels (symptom_id INTEGER, budget INTEGER, hefox TEXT, bandwidth INTEGER);
INSERT INTO chapels VALUES
(324, 31, 'Kamit', 89),
(628, 15, 'Mostar', 22),
(737, 44, 'Mostar', 91),
(734, 69, 'Belem', 71),
(257, 92, 'Belem', 12),
(373, 4, 'Mostar', 41),
(424, 42, 'Kamit', 65),
(154, 3, 'Kamit', 28);
CREATE TABLE breweries (safur TEXT, downloads INTEGER, village TEXT, symptom_id INTEGER);
INSERT INTO breweries VALUES
('Emilio', 3, 'Ndola', 154),
('Povar', 27, 'Ndola', 373),
('Emilio', 65, 'Palermo', 734),
('Fcujuc', 15, 'Cuenca', 154),
('Povar', 85, 'Palermo', 424),
('Fcujuc', 86, 'Ndola', 424),
('Povar', 78, 'Ndola', 257),
('Povar', 71, 'Ndola', 154),
('Fcujuc', 96, 'Cuenca', 257),
('Emilio', 5, 'Cuenca', 628);
