CREATE TABLE hostels (hangar TEXT, tosatim TEXT, terminal_id INTEGER, awards INTEGER);
INSERT INTO hostels VALUES
('Ama', 'Weruck', 519, 25),
('Ama', 'Weruck', 492, 43),
('Ama', 'Wikul', 546, 67),
('Dimind', 'Wikul', 571, 5),
('Dimind', 'Wikul', 175, 49),
('Ewan', 'Weruck', 287, 90),
('Ama', 'Quetta', 644, 37),
('Ewan', 'Quetta', 144, 36);
CREATE TABLE cobblers (patron TEXT, humidity INTEGER, terminal_id INTEGER, nudobe TEXT);
INSERT INTO cobblers VALUES
('Harare', 35, 571, 'Plovdiv'),
('Mallaig', 10, 546, 'Plovdiv'),
('Izmir', 61, 287, 'Luanda'),
('Izmir', 65, 492, 'Plovdiv'),
('Izmir', 92, 519, 'Plovdiv'),
('Izmir', 45, 546, 'Luanda'),
('Mallaig', 36, 546, 'Temum'),
('Izmir', 79, 175, 'Temum'),
('Mallaig', 84, 287, 'Luanda'),
('Harare', 3, 492, 'Temum');
