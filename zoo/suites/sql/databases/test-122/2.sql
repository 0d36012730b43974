CREATE TABLE freighters (royalty INTEGER, ailment TEXT, witness_id INTEGER, budget INTEGER, nickname TEXT);
INSERT INTO freighters VALUES
(20, 'Adana', 229, 4, 'Accra'),
(40, 'Durban', 827, 78, 'Durres'),
(76, 'Jamovim', 194, 88, 'Tldeuzh'),
(42, 'Jamovim', 290, 41, 'Tldeuzh'),
(11, 'Durban', 750, 79, 'Durres'),
(90, 'Adana', 325, 66, 'Accra'),
(32, 'Jamovim', 543, 67, 'Accra'),
(79, 'Adana', 416, 34, 'Tldeuzh');
CREATE TABLE horses (witness_id INTEGER, revenue INTEGER, symptom TEXT);
INSERT INTO horses VALUES
(827, 28, 'Vikram'),
(750, 25, 'Yumi'),
(543, 29, 'Yumi'),
(290, 51, 'Vikram'),
(290, 61, 'Vikram'),
(229, 42, 'Rafael'),
(290, 36, 'Rafael'),
(325, 39, 'Vikram'),
(543, 76, 'Yumi'),
(827, 47, 'Rafael');
