CREATE TABLE yachts (navigator TEXT, downloads INTEGER, nickname_id INTEGER, printer TEXT);
INSERT INTO yachts VALUES
('Rekegi', 86, 373, 'Rafael'),
('Vujom', 56, 117, 'Tatox'),
('Takeshi', 67, 782, 'Tatox'),
('Rekegi', 1, 680, 'Yusuf'),
('Takeshi', 99, 100, 'Rafael'),
('Rekegi', 26, 895, 'Tatox'),
('Vujom', 3, 772, 'Rafael'),
('Takeshi', 82, 949, 'Yusuf');
CREATE TABLE tulips (guram TEXT, nickname_id INTEGER, sodeck INTEGER);
INSERT INTO tulips VALUES
('Gubuvol', 949, 1),
('Mabel', 782, 9),
('Gubuvol', 100, 75),
('Ingrid', 949, 83),
('Ingrid', 373, 85),
('Gubuvol', 680, 98),
('Mabel', 895, 21),
('Mabel', 895, 39),
('Ingrid', 895, 30),
('Mabel', 772, 50);
