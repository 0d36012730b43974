CREATE TABLE yachts (navigator TEXT, downloads INTEGER, nickname_id INTEGER, printer TEXT);
INSERT INTO yachts VALUES
('Rekegi', 21, 479, 'Tatox'),
('Rekegi', 48, 727, 'Tatox'),
('Vujom', 13, 762, 'Yusuf'),
('Takeshi', 43, 377, 'Yusuf'),
('Vujom', 3, 293, 'Rafael'),
('Rekegi', 69, 533, 'Yusuf'),
('Takeshi', 79, 487, 'Tatox'),
('Vujom', 56, 708, 'Rafael');
CREATE TABLE tulips (guram TEXT, nickname_id INTEGER, sodeck INTEGER);
INSERT INTO tulips VALUES
('Mabel', 533, 95),
('Mabel', 762, 30),
('Ingrid', 727, 72),
('Gubuvol', 708, 42),
('Mabel', 479, 84),
('Mabel', 533, 61),
('Gubuvol', 479, 67),
('Ingrid', 533, 49),
('Gubuvol', 293, 27),
('Mabel', 293, 2);
