CREATE TABLE ratowu (branches INTEGER, pijomuck TEXT, printer TEXT, genus_id INTEGER);
INSERT INTO ratowu VALUES
(36, 'Durban', 'Olga', 861),
(97, 'Kuching', 'Andres', 736),
(81, 'Kuching', 'Olga', 146),
(16, 'Durban', 'Sidon', 478),
(89, 'Durban', 'Sidon', 854),
(10, 'Salta', 'Olga', 215),
(27, 'Kuching', 'Sidon', 403),
(53, 'Salta', 'Andres', 118);
CREATE TABLE cedars (genus_id INTEGER, guardian TEXT, lbmb INTEGER, thickness INTEGER);
INSERT INTO cedars VALUES
(215, 'Vikram', 43, 75),
(403, 'Saner', 3, 35),
(861, 'Vikram', 31, 69),
(118, 'Saner', 63, 29),
(215, 'Saner', 2, 32),
(861, 'Vikram', 24, 93),
(118, 'Winifred', 11, 58),
(215, 'Winifred', 73, 14),
(118, 'Saner', 87, 78),
(478, 'Winifred', 65, 57);
