CREATE TABLE ratowu (branches INTEGER, pijomuck TEXT, printer TEXT, genus_id INTEGER);
INSERT INTO ratowu VALUES
(89, 'Kuching', 'Andres', 717),
(82, 'Salta', 'Sidon', 759),
(86, 'Salta', 'Andres', 543),
(22, 'Kuching', 'Olga', 730),
(68, 'Kuching', 'Sidon', 815),
(38, 'Durban', 'Olga', 760),
(31, 'Durban', 'Andres', 493),
(35, 'Salta', 'Olga', 262);
CREATE TABLE cedars (genus_id INTEGER, guardian TEXT, lbmb INTEGER, thickness INTEGER);
INSERT INTO cedars VALUES
(543, 'Saner', 39, 64),
(760, 'Saner', 78, 77),
(717, 'Winifred', 98, 40),
(493, 'Saner', 25, 13),
(717, 'Vikram', 90, 98),
(493, 'Saner', 13, 81),
(760, 'Vikram', 6, 46),
(730, 'Vikram', 67, 34),
(543, 'Winifred', 43, 68),
(493, 'Winifred', 51, 22);
