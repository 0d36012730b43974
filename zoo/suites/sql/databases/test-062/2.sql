CREATE TABLE funanon (texture TEXT, engineer TEXT, turnover INTEGER, dmcifc INTEGER, decil_id INTEGER);
INSERT INTO funanon VALUES
('Cujick', 'Emilio', 28, 88, 467),
('Cujick', 'Emilio', 61, 24, 821),
('Ewnqx', 'Rmnxyuet', 34, 81, 710),
('Binopes', 'Rmnxyuet', 19, 59, 490),
('Ewnqx', 'Rmnxyuet', 46, 82, 917),
('Binopes', 'Svetlana', 44, 64, 749),
('Binopes', 'Svetlana', 6, 72, 680),
('Ewnqx', 'Svetlana', 45, 67, 716);
CREATE TABLE zejot (genus TEXT, decil_id INTEGER, cabins INTEGER);
INSERT INTO zejot VALUES
('Anton', 467, 86),
('Anton', 917, 45),
('Anton', 917, 67),
('Xcpwb', 467, 62),
('Edgar', 680, 55),
('Xcpwb', 710, 20),
('Edgar', 680, 59),
('Xcpwb', 710, 71),
('Anton', 917, 6),
('Edgar', 821, 69);
