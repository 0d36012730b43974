CREATE TABLE buwoesx (snowfall INTEGER, furux_id INTEGER, navigator TEXT, lefq TEXT);
INSERT INTO buwoesx VALUES
(18, 437, 'Isfahan', 'Ndola'),
(40, 862, 'Kuching', 'Nagpur'),
(41, 704, 'Rupom', 'Nagpur'),
(16, 459, 'Kuching', 'Ndola'),
(15, 375, 'Rupom', 'Ndola'),
(77, 170, 'Kuching', 'Nagpur'),
(65, 899, 'Rupom', 'Aarhus'),
(91, 620, 'Isfahan', 'Aarhus');
CREATE TABLE zide (consul TEXT, tidimox INTEGER, furux_id INTEGER, attendance INTEGER, ailment TEXT);
INSERT INTO zide VALUES
('Ouztkzvt', 49, 704, 96, 'Vilnius'),
('Nagpur', 59, 704, 67, 'Cebin'),
('Ouztkzvt', 31, 862, 25, 'Vilnius'),
('Ouztkzvt', 62, 170, 2, 'Cebin'),
('Salta', 65, 375, 44, 'Natal'),
('Ouztkzvt', 79, 437, 39, 'Natal'),
('Salta', 22, 704, 43, 'Vilnius'),
('Salta', 67, 459, 11, 'Vilnius'),
('Nagpur', 57, 170, 79, 'Vilnius'),
('Nagpur', 97, 459, 30, 'Cebin');
