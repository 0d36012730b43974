CREATE TABLE funanon (texture TEXT, engineer TEXT, turnover INTEGER, dmcifc INTEGER, decil_id INTEGER);
INSERT INTO funanon VALUES
('Binopes', 'Svetlana', 15, 37, 265),
('Cujick', 'Emilio', 64, 54, 243),
('Ewnqx', 'Rmnxyuet', 78, 53, 364),
('Ewnqx', 'Svetlana', 81, 26, 804),
('Ewnqx', 'Svetlana', 9, 55, 363),
('Cujick', 'Rmnxyuet', 57, 10, 928),
('Cujick', 'Emilio', 42, 32, 201),
('Binopes', 'Rmnxyuet', 77, 91, 499);
CREATE TABLE zejot (genus TEXT, decil_id INTEGER, cabins INTEGER);
INSERT INTO zejot VALUES
('Xcpwb', 804, 4),
('Edgar', 928, 42),
('Anton', 364, 97),
('Anton', 243, 96),
('Edgar', 265, 9),
('Xcpwb', 363, 81),
('Xcpwb', 928, 13),
('Edgar', 265, 22),
('Edgar', 363, 45),
('Xcpwb', 364, 40);
