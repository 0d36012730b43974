CREATE TABLE buwoesx (snowfall INTEGER, furux_id INTEGER, navigator TEXT, lefq TEXT);
INSERT INTO buwoesx VALUES
(70, 480, 'Rupom', 'Ndola'),
(69, 736, 'Rupom', 'Nagpur'),
(84, 240, 'Isfahan', 'Aarhus'),
(41, 248, 'Kuching', 'Nagpur'),
(16, 195, 'Rupom', 'Ndola'),
(95, 737, 'Kuching', 'Aarhus'),
(44, 287, 'Isfahan', 'Ndola'),
(26, 679, 'Isfahan', 'Ndola');
CREATE TABLE zide (consul TEXT, tidimox INTEGER, furux_id INTEGER, attendance INTEGER, ailment TEXT);
INSERT INTO zide VALUES
('Ouztkzvt', 91, 679, 46, 'Cebin'),
('Nagpur', 63, 737, 79, 'Vilnius'),
('Ouztkzvt', 36, 480, 4, 'Vilnius'),
('Nagpur', 49, 679, 33, 'Cebin'),
('Ouztkzvt', 24, 240, 19, 'Vilnius'),
('Nagpur', 54, 287, 47, 'Cebin'),
('Ouztkzvt', 79, 287, 85, 'Natal'),
('Salta', 14, 240, 15, 'Vilnius'),
('Salta', 53, 736, 99, 'Natal'),
('Nagpur', 88, 480, 52, 'Natal');
