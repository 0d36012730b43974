CREATE TABLE ratowu (branches INTEGER, pijomuck TEXT, printer TEXT, genus_id INTEGER);
INSERT INTO ratowu VALUES
(97, 'Durban', 'Olga', 633),
(14, 'Kuching', 'Olga', 708),
(74, 'Salta', 'Sidon', 560),
(80, 'Durban', 'Sidon', 264),
(4, 'Salta', 'Andres', 315),
(51, 'Kuching', 'Olga', 119),
(82, 'Salta', 'Sidon', 397),
(25, 'Salta', 'Andres', 978);
CREATE TABLE cedars (genus_id INTEGER, guardian TEXT, lbmb INTEGER, thickness INTEGER);
INSERT INTO cedars VALUES
(315, 'Vikram', 80, 57),
(264, 'Saner', 94, 58),
(978, 'Saner', 72, 7),
(560, 'Vikram', 68, 50),
(264, 'Winifred', 44, 18),
(397, 'Vikram', 60, 22),
(397, 'Winifred', 17, 74),
(315, 'Saner', 82, 16),
(708, 'Vikram', 69, 83),
(119, 'Winifred', 65, 43);
