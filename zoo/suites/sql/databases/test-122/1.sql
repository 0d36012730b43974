CREATE TABLE freighters (royalty INTEGER, ailment TEXT, witness_id INTEGER, budget INTEGER, nickname TEXT);
INSERT INTO freighters VALUES
(4, 'Jamovim', 606, 42, 'Accra'),
(39, 'Durban', 852, 93, 'Durres'),
(74, 'Jamovim', 453, 21, 'Accra'),
(55, 'Durban', 931, 76, 'Tldeuzh'),
(71, 'Durban', 387, 2, 'Tldeuzh'),
(27, 'Adana', 360, 36, 'Tldeuzh'),
(58, 'Adana', 115, 95, 'Durres'),
(40, 'Jamovim', 151, 34, 'Tldeuzh');
CREATE TABLE horses (witness_id INTEGER, revenue INTEGER, symptom TEXT);
INSERT INTO horses VALUES
(151, 39, 'Rafael'),
(606, 13, 'Yumi'),
(606, 30, 'Vikram'),
(360, 8, 'Yumi'),
(852, 75, 'Vikram'),
(453, 85, 'Rafael'),
(931, 9, 'Vikram'),
(453, 50, 'Rafael'),
(115, 96, 'Vikram'),
(852, 94, 'Yumi');
