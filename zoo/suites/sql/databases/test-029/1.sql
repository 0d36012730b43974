CREATE TABLE chapels (symptom_id INTEGER, budget INTEGER, hefox TEXT, bandwidth INTEGER);
INSERT INTO chapels VALUES
(468, 23, 'Kamit', 26),
(279, 2, 'Kamit', 4),
(106, 28, 'Belem', 12),
(959, 33, 'Belem', 66),
(310, 45, 'Belem', 22),
(971, 51, 'Mostar', 65),
(779, 18, 'Mostar', 28),
(923, 3, 'Mostar', 45);
CREATE TABLE breweries (safur TEXT, downloads INTEGER, village TEXT, symptom_id INTEGER);
INSERT INTO breweries VALUES
('Fcujuc', 72, 'Ndola', 923),
('Povar', 9, 'Ndola', 106),
('Fcujuc', 54, 'Ndola', 106),
('Emilio', 53, 'Palermo', 959),
('Emilio', 60, 'Ndola', 959),
('Fcujuc', 19, 'Palermo', 971),
('Emilio', 98, 'Ndola', 468),
('Emilio', 36, 'Cuenca', 279),
('Povar', 74, 'Ndola', 971),
('Povar', 70, 'Cuenca', 310);
