CREATE TABLE buwoesx (snowfall INTEGER, furux_id INTEGER, navigator TEXT, lefq TEXT);
INSERT INTO buwoesx VALUES
(57, 316, 'Isfahan', 'Nagpur'),
(62, 235, 'Rupom', 'Aarhus'),
(54, 314, 'Kuching', 'Ndola'),
(41, 752, 'Kuching', 'Nagpur'),
(87, 504, 'Kuching', 'Nagpur'),
(74, 776, 'Isfahan', 'Ndola'),
(81, 772, 'Kuching', 'Aarhus'),
(66, 446, 'Rupom', 'Aarhus');
CREATE TABLE zide (consul TEXT, tidimox INTEGER, furux_id INTEGER, attendance INTEGER, ailment TEXT);
INSERT INTO zide VALUES
('Salta', 23, 316, 93, 'Natal'),
('Nagpur', 16, 752, 17, 'Natal'),
('Nagpur', 7, 314, 79, 'Cebin'),
('Salta', 95, 772, 12, 'Vilnius'),
('Nagpur', 34, 235, 49, 'Natal'),
('Ouztkzvt', 4, 446, 43, 'Cebin'),
('Salta', 54, 772, 73, 'Cebin'),
('Salta', 27, 235, 84, 'Vilnius'),
('Salta', 90, 752, 36, 'Cebin'),
('Ouztkzvt', 32, 314, 20, 'Natal');
