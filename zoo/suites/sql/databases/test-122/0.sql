CREATE TABLE freighters (royalty INTEGER, ailment TEXT, witness_id INTEGER, budget INTEGER, nickname TEXT);
INSERT INTO freighters VALUES
(45, 'Durban', 691, 23, 'Accra'),
(83, 'Adana', 524, 72, 'Accra'),
(40, 'Durban', 492, 61, 'Accra'),
(18, 'Durban', 990, 21, 'Durres'),
(51, 'Jamovim', 219, 2, 'Durres'),
(89, 'Jamovim', 833, 82, 'Durres'),
(58, 'Durban', 418, 34, 'Tldeuzh'),
(22, 'Adana', 491, 94, 'Tldeuzh');
CREATE TABLE horses (witness_id INTEGER, revenue INTEGER, symptom TEXT);
INSERT INTO horses VALUES
(492, 67, 'Rafael'),
(418, 50, 'Rafael'),
(990, 58, 'Vikram'),
(990, 54, 'Yumi'),
(833, 23, 'Rafael'),
(491, 77, 'Rafael'),
(833, 45, 'Yumi'),
(691, 25, 'Vikram'),
(990, 53, 'Vikram'),
(491, 61, 'Rafael');
