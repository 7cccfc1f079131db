"""Order numbers can be read out, typed in and checked."""

from hypothesis import given
from hypothesis import strategies as st

from shop.orders import numbers

some_numbers = st.text(numbers.ALPHABET, min_size=8, max_size=8).map(
    lambda body: numbers._shown(body + numbers._check_symbol(body))
)


def test_a_new_number_is_shown_in_groups_and_checks() -> None:
    number = numbers.new_number()
    assert [len(group) for group in number.split("-")] == [4, 4, 1]
    assert numbers.read_number(number) == number


@given(some_numbers)
def test_case_blanks_and_missing_hyphens_do_not_matter(number: str) -> None:
    assert numbers.read_number(f" {number.replace('-', '').lower()} ") == number


@given(some_numbers, st.integers(0, 8), st.sampled_from(numbers.ALPHABET))
def test_one_wrong_symbol_is_noticed(number: str, place: int, symbol: str) -> None:
    plain = number.replace("-", "")
    wrong = plain[:place] + symbol + plain[place + 1 :]
    assert numbers.read_number(wrong) == (number if wrong == plain else None)


@given(some_numbers, st.integers(0, 6))
def test_two_neighbours_swapped_are_noticed(number: str, place: int) -> None:
    plain = number.replace("-", "")
    swapped = plain[:place] + plain[place + 1] + plain[place] + plain[place + 2 :]
    assert numbers.read_number(swapped) == (number if swapped == plain else None)


def test_letters_that_look_like_digits_are_read_as_them() -> None:
    body = "1VK7RM2Q"
    number = numbers._shown(body + numbers._check_symbol(body))
    assert numbers.read_number(number.replace("1", "I", 1)) == number


def test_something_else_is_no_number() -> None:
    assert numbers.read_number("hello") is None
    assert numbers.read_number("") is None
    assert numbers.read_number("٣٣٣٣-٣٣٣٣-٣") is None
