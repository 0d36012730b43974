CREATE TABLE hostels (hangar TEXT, tosatim TEXT, terminal_id INTEGER, awards INTEGER);
INSERT INTO hostels VALUES
('Ewan', 'Weruck', 235, 17),
('Ama', 'Quetta', 955, 58),
('Dimind', 'Wikul', 861, 65),
('Ewan', 'Weruck', 637, 43),
('Dimind', 'Wikul', 663, 56),
('Ama', 'Wikul', 317, 79),
('Ewan', 'Weruck', 387, 37),
('Dimind', 'Quetta', 965, 40);
CREATE TABLE cobblers (patron TEXT, humidity INTEGER, terminal_id INTEGER, nudobe TEXT);
INSERT INTO cobblers VALUES
('Izmir', 94, 637, 'Luanda'),
('Mallaig', 1, 955, 'Luanda'),
('Mallaig', 14, 965, 'Plovdiv'),
('Mallaig', 19, 317, 'Temum'),
('Harare', 44, 861, 'Plovdiv'),
('Harare', 49, 387, 'Luanda'),
('Harare', 29, 663, 'Plovdiv'),
('Harare', 56, 235, 'Temum'),
('Izmir', 16, 637, 'Temum'),
('Izmir', 66, 235, 'Luanda');
