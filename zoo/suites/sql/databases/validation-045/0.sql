CREATE TABLE hostels (hangar TEXT, tosatim TEXT, terminal_id INTEGER, awards INTEGER);
INSERT INTO hostels VALUES
('Dimind', 'Quetta', 803, 97),
('Ewan', 'Wikul', 437, 43),
('Dimind', 'Wikul', 461, 21),
('Ama', 'Weruck', 881, 37),
('Ewan', 'Weruck', 715, 75),
('Dimind', 'Wikul', 409, 5),
('Ama', 'Wikul', 274, 60),
('Dimind', 'Quetta', 988, 98);
CREATE TABLE cobblers (patron TEXT, humidity INTEGER, terminal_id INTEGER, nudobe TEXT);
INSERT INTO cobblers VALUES
('Harare', 84, 461, 'Luanda'),
('Izmir', 87, 409, 'Luanda'),
('Harare', 60, 803, 'Plovdiv'),
('Harare', 2, 274, 'Temum'),
('Mallaig', 19, 274, 'Temum'),
('Izmir', 43, 274, 'Luanda'),
('Harare', 17, 988, 'Plovdiv'),
('Mallaig', 25, 274, 'Luanda'),
('Mallaig', 41, 715, 'Luanda'),
('Izmir', 32, 881, 'Temum');
