"""Words that stand for tables, columns, people, places and goods, cut into disjoint splits.

Whatever the word, real or invented, its first four letters decide its split, so `ferry` and
`ferries` share one and no name of a suite can occur in training.
"""

from __future__ import annotations

import zlib
from random import Random
from typing import Literal

__all__ = ["REAL_WORDS", "Pool", "Split", "draw", "draw_distinct", "real_words", "split_of"]

Split = Literal["train", "validation", "test"]
Pool = Literal["table", "measure", "label", "person", "place", "item"]

_WORDS: dict[Pool, str] = {
    "table": """ferries bakeries glaciers orchards museums castles bridges tunnels vineyards
        lighthouses telescopes satellites submarines tractors locomotives bicycles airships
        gliders canoes kayaks barges yachts schooners freighters tankers wagons caravans chapels
        abbeys monasteries palaces fountains statues murals paintings sculptures tapestries
        violins trumpets pianos cellos flutes drums guitars banjos choirs orchestras operas
        ballets theatres cinemas novels poems sonnets comics almanacs atlases journals podcasts
        parrots falcons herons pelicans penguins ostriches turtles dolphins otters badgers
        hedgehogs squirrels foxes wolves bears moose camels llamas goats sheep horses donkeys
        beetles butterflies orchids tulips daisies cedars maples willows oaks pines ferns
        mushrooms recipes cheeses pickles noodles pastries biscuits quarries mines furnaces
        foundries breweries dairies clinics pharmacies surgeons dentists athletes skaters
        swimmers sprinters wrestlers boxers fencers archers jockeys sailors miners weavers
        potters tailors cobblers butchers florists tutors pupils lectures seminars kennels
        hostels campsites cottages igloos windmills reservoirs volcanoes canyons lagoons
        meadows forests deserts islands harbours""",
    "measure": """tonnage altitude calories mileage wingspan horsepower humidity salinity
        acidity brightness loudness voltage wattage amperage torque thrust velocity latency
        bandwidth payload capacity footage acreage rainfall snowfall sunlight pressure
        temperature elevation depth width girth diameter radius perimeter thickness density
        hardness stiffness viscosity turbidity purity potency dosage heartbeat stamina agility
        strength accuracy royalty salary bonus pension premium deposit tariff discount surcharge
        postage budget revenue turnover dividend mortgage rental attendance enrolment headcount
        membership population mortality fertility yield harvest lifespan seniority tenure
        berths cabins seats wheels pistons cylinders rotors propellers funnels masts sails oars
        pages chapters verses stanzas goals assists penalties wickets laps podiums trophies
        awards nominations votes ballots seedlings petals branches antlers feathers teeth
        freight ballast fuel mass weekly monthly quarterly duration frequency distance
        sightings visitors downloads listeners subscribers followers""",
    "label": """captain surname nickname title rank colour hue flavour texture shape pattern
        fabric material species breed genus family habitat biome climate region province county
        district borough parish village township capital continent ocean river canal valley
        summit ridge coast anchorage terminal platform depot garage hangar dockyard workshop
        factory brewer grower baker maker builder architect sculptor painter composer conductor
        soloist author editor publisher printer translator illustrator director producer actor
        singer drummer owner tenant landlord guardian keeper trainer coach referee sponsor
        patron curator librarian warden ranger foreman inspector engineer mechanic driver pilot
        navigator steward porter courier vendor retailer supplier importer broker agent lawyer
        notary witness juror mayor senator minister envoy consul dialect alphabet religion
        festival ceremony costume emblem motto anthem mascot vaccine allergen remedy symptom
        ailment organ muscle mineral crystal gemstone alloy isotope compound solvent polymer
        grade category genre medium format edition section department faculty campus""",
    "person": """Marta Ilya Oskar Priya Tomas Lena Hugo Ingrid Pavel Noor Amina Kofi Yuki Hana
        Rafael Bianca Stefan Greta Anton Vera Felix Clara Bruno Elsa Matteo Lucia Diego Carmen
        Pablo Sofia Andres Valeria Emilio Rosa Javier Marisol Omar Layla Yusuf Fatima Karim
        Zainab Hassan Samira Tariq Nadia Farid Leila Arjun Meera Rohan Kavya Vikram Anjali Nikhil
        Divya Sanjay Lakshmi Kenji Sakura Haruto Aiko Takeshi Yumi Daichi Emiko Minjun Soyeon
        Jisoo Weiwei Xiulan Zhen Liang Meiling Bao Linh Thanh Nguyet Somchai Malee Budi Dewi
        Wayan Putri Kwame Ama Chidi Ngozi Emeka Adaeze Tunde Folake Thabo Lerato Sipho Naledi
        Bjorn Astrid Lars Sigrid Magnus Freya Gunnar Solveig Aino Eero Kaisa Jukka Piotr Agata
        Wojtek Halina Zofia Marek Katya Dmitri Olga Boris Svetlana Igor Nikolai Tatiana Callum
        Fiona Ewan Morag Rhys Carys Gareth Bronwen Aoife Cormac Niamh Declan Walter Agnes Edgar
        Mabel Chester Winifred Harold Beatrice Rupert Cordelia""",
    "place": """Oban Mallaig Bergen Tromso Aarhus Odense Malmo Uppsala Turku Tampere Tallinn Riga
        Vilnius Kaunas Gdansk Lublin Brno Ostrava Kosice Debrecen Szeged Cluj Varna Plovdiv
        Skopje Ohrid Tirana Durres Kotor Mostar Zadar Rijeka Trieste Verona Parma Siena Lucca
        Amalfi Cagliari Palermo Catania Valletta Patras Corfu Rhodes Izmir Bursa Konya Adana
        Aleppo Basra Shiraz Isfahan Herat Lahore Quetta Jaipur Nagpur Mysore Kandy Galle
        Chittagong Mandalay Hue Vinh Cebu Davao Medan Padang Kuching Darwin Cairns Perth Hobart
        Nelson Napier Suva Apia Hilo Juneau Nome Yakima Boise Provo Tulsa Wichita Omaha Fargo
        Duluth Toledo Dayton Albany Utica Bangor Halifax Gander Quito Cuenca Cusco Arequipa
        Sucre Potosi Salta Mendoza Rosario Recife Natal Belem Manaus Dakar Bamako Niamey Kano
        Lagos Accra Lome Kigali Arusha Mombasa Nakuru Ndola Harare Durban Windhoek Luanda""",
    "item": """kettle toaster blender lamp sofa armchair mattress pillow blanket curtain carpet
        wardrobe bookcase desk stool mirror clock radio speaker headset keyboard monitor printer
        scanner router tablet camera tripod drone projector microwave freezer fridge dishwasher
        vacuum heater fan humidifier razor hairdryer toothbrush perfume lipstick sweater jacket
        raincoat scarf gloves boots sandals slippers umbrella backpack suitcase wallet necklace
        bracelet earrings sunglasses bicycle helmet skateboard scooter tent hammock stove lantern
        compass binoculars fishing racket football snowboard treadmill dumbbell yoga puzzle
        doll teddy balloon guitar violin ukulele drumkit saxophone notebook pencil stapler
        calculator whiteboard easel shovel rake hammer drill screwdriver ladder toolbox
        wheelbarrow lawnmower hose grill teapot saucepan skillet cutlery corkscrew colander
        grinder juicer thermos lunchbox stroller crib highchair birdcage aquarium leash""",
}
REAL_WORDS: dict[Pool, tuple[str, ...]] = {
    pool: tuple(dict.fromkeys(text.split())) for pool, text in _WORDS.items()
}
_PROPER: tuple[Pool, ...] = ("person", "place")
_CONSONANTS = "bcdfghjklmnprstvwz"
_ENDINGS = ("", "", "n", "r", "l", "s", "t", "x", "nd", "ck", "m")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def split_of(word: str) -> Split:
    """The split that a word belongs to: half are training's, a quarter each suite split's."""
    splits: tuple[Split, ...] = ("train", "validation", "train", "test")
    return splits[zlib.crc32(word.lower()[:4].encode()) % 4]


def real_words(pool: Pool, split: Split) -> tuple[str, ...]:
    """The pool's readable words that belong to the split, in the pool's order."""
    return tuple(word for word in REAL_WORDS[pool] if split_of(word) == split)


def draw(rng: Random, pool: Pool, split: Split) -> str:
    """One name: in training mostly an invented word, so that copying is learnt, not a list."""
    invented_share = 0.6 if split == "train" else 0.3
    if rng.random() >= invented_share:
        return rng.choice(_BY_SPLIT[pool, split])
    while True:
        word = _invent(rng)
        if split_of(word) == split:
            return word.capitalize() if pool in _PROPER else word


def draw_distinct(rng: Random, pool: Pool, split: Split, count: int) -> list[str]:
    """`count` names that differ from one another."""
    found: dict[str, None] = {}
    while len(found) < count:
        found[draw(rng, pool, split)] = None
    return list(found)


def _invent(rng: Random) -> str:
    """A pseudo-word of four letters or more: spoken syllables, or now and then any letters."""
    if rng.random() < 0.2:
        return "".join(rng.choices(_LETTERS, k=rng.randint(4, 8)))
    syllables = rng.choice((2, 2, 3))
    word = "".join(rng.choice(_CONSONANTS) + rng.choice("aeiou") for _ in range(syllables))
    return word + rng.choice(_ENDINGS)


_SPLITS: tuple[Split, ...] = ("train", "validation", "test")
_BY_SPLIT = {(pool, split): real_words(pool, split) for pool in REAL_WORDS for split in _SPLITS}
