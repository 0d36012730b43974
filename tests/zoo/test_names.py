from random import Random

import pytest

from zoo.names import REAL_WORDS, draw, draw_distinct, real_words, split_of

SPLITS = ("train", "validation", "test")


@pytest.mark.parametrize("pool", REAL_WORDS)
def test_every_split_has_a_share_of_the_readable_words_and_no_word_has_two(pool):
    shares = [real_words(pool, split) for split in SPLITS]
    assert min(map(len, shares)) >= 20
    assert sorted(word for share in shares for word in share) == sorted(REAL_WORDS[pool])


@pytest.mark.parametrize("split", SPLITS)
def test_a_drawn_name_belongs_to_the_split_it_was_drawn_for(split):
    rng = Random(3)
    assert {split_of(draw(rng, pool, split)) for pool in REAL_WORDS for _ in range(300)} == {split}


def test_a_plural_and_a_capital_stay_in_the_split_of_their_word():
    assert split_of("ferry") == split_of("ferries") == split_of("Ferries")


def test_distinct_names_are_as_many_as_asked_and_repeat_with_the_seed():
    names = draw_distinct(Random(5), "table", "test", 40)
    assert len(set(names)) == 40
    assert names == draw_distinct(Random(5), "table", "test", 40)


def test_people_and_places_have_a_capital():
    rng = Random(1)
    assert all(
        draw(rng, pool, "test")[0].isupper() for pool in ("person", "place") for _ in range(99)
    )
