CREATE TABLE funanon (texture TEXT, engineer TEXT, turnover INTEGER, dmcifc INTEGER, decil_id INTEGER);
INSERT INTO funanon VALUES
('Binopes', 'Emilio', 14, 16, 646),
('Cujick', 'Svetlana', 88, 28, 282),
('Ewnqx', 'Rmnxyuet', 96, 98, 450),
('Binopes', 'Rmnxyuet', 68, 41, 806),
('Cujick', 'Emilio', 41, 95, 346),
('Binopes', 'Svetlana', 92, 85, 260),
('Ewnqx', 'Emilio', 43, 1, 930),
('Binopes', 'Rmnxyuet', 19, 87, 850);
CREATE TABLE zejot (genus TEXT, decil_id INTEGER, cabins INTEGER);
INSERT INTO zejot VALUES
('Anton', 806, 51),
('Edgar', 930, 31),
('Xcpwb', 346, 45),
('Xcpwb', 282, 92),
('Xcpwb', 646, 66),
('Xcpwb', 450, 90),
('Xcpwb', 850, 37),
('Xcpwb', 646, 2),
('Edgar', 806, 61),
('Anton', 260, 56);
