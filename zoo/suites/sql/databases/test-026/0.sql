CREATE TABLE yachts (navigator TEXT, downloads INTEGER, nickname_id INTEGER, printer TEXT);
INSERT INTO yachts VALUES
('Vujom', 69, 316, 'Tatox'),
('Rekegi', 93, 433, 'Rafael'),
('Vujom', 26, 305, 'Yusuf'),
('Takeshi', 15, 822, 'Rafael'),
('Vujom', 57, 457, 'Rafael'),
('Vujom', 4, 461, 'Tatox'),
('Rekegi', 56, 110, 'Yusuf'),
('Takeshi', 24, 199, 'Tatox');
CREATE TABLE tulips (guram TEXT, nickname_id INTEGER, sodeck INTEGER);
INSERT INTO tulips VALUES
('Ingrid', 457, 98),
('Mabel', 461, 30),
('Mabel', 433, 36),
('Ingrid', 110, 44),
('Mabel', 822, 42),
('Ingrid', 305, 3),
('Mabel', 461, 41),
('Gubuvol', 822, 81),
('Ingrid', 305, 39),
('Gubuvol', 110, 55);
