"""Draws the pictures of the demonstration catalogue.

    python shop/demo/artwork.py

writes every file in ``pictures/`` again, byte for byte the same. Six flat inks, hard edges, one idea to a sheet;
numerals are drawn as lines, so that no picture depends on a font.
"""

from collections.abc import Callable, Iterable
from math import cos, pi, sin
from pathlib import Path

PAPER, BLACK, RED, OCHRE, TEAL, PINK = "#f4e8d0", "#1b1714", "#d2361f", "#e8a422", "#12585c", "#f0ab9f"

WIDE = (1200, 900)
TALL = (1200, 1697)

Point = tuple[float, float]
Shapes = Iterable[str]

# --- the tools -------------------------------------------------------------------------------------------------------


def number(value: float) -> str:
    """One decimal at most, and none where it would be a nought: small files, and the same on every machine."""
    text = f"{value:.1f}"
    return "0" if text in ("0.0", "-0.0") else text.removesuffix(".0")


def rect(x: float, y: float, width: float, height: float, ink: str, round_by: float = 0) -> str:
    corner = f' rx="{number(round_by)}"' if round_by else ""
    box = f'x="{number(x)}" y="{number(y)}" width="{number(width)}" height="{number(height)}"'
    return f'<rect {box}{corner} fill="{ink}"/>'


def circle(x: float, y: float, radius: float, ink: str) -> str:
    return f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(radius)}" fill="{ink}"/>'


def ring(x: float, y: float, radius: float, ink: str, width: float) -> str:
    centre = f'cx="{number(x)}" cy="{number(y)}" r="{number(radius)}"'
    return f'<circle {centre} fill="none" stroke="{ink}" stroke-width="{number(width)}"/>'


def polygon(points: Iterable[Point], ink: str) -> str:
    listed = " ".join(f"{number(x)},{number(y)}" for x, y in points)
    return f'<polygon points="{listed}" fill="{ink}"/>'


def area(outline: str, ink: str) -> str:
    return f'<path d="{outline}" fill="{ink}"/>'


def line(course: str, ink: str, width: float, cap: str = "butt") -> str:
    ends = "" if cap == "butt" else f' stroke-linecap="{cap}" stroke-linejoin="{cap}"'
    return f'<path d="{course}" fill="none" stroke="{ink}" stroke-width="{number(width)}"{ends}/>'


def group(shapes: Shapes, transform: str) -> str:
    return f'<g transform="{transform}">' + "".join(shapes) + "</g>"


def around(x: float, y: float, radius: float, turn: float) -> Point:
    """The point on a circle, ``turn`` counted in whole turns clockwise from twelve o'clock."""
    return x + radius * sin(2 * pi * turn), y - radius * cos(2 * pi * turn)


def sheet(title: str, size: tuple[int, int], ground: str, shapes: Shapes) -> str:
    width, height = size
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
    body = "\n".join([f"<title>{title}</title>", rect(0, 0, width, height, ground), *shapes])
    return f"{head}\n{body}\n</svg>\n"


# --- numerals, in a box of 60 by 100 ---------------------------------------------------------------------------------

NUMERALS = {
    "0": "M12 31a18 19 0 0 1 36 0v38a18 19 0 0 1-36 0z",
    "1": "M8 12H36V100",
    "2": "M12 38V31a18 19 0 0 1 36 0v5C48 60 12 62 12 88H60",
    "3": "M6 12H43L27 44A21.5 22 0 1 1 8 75",
    "4": "M39 100V12L11 66H60",
    "5": "M54 12H18V46H28A20 21 0 1 1 10 76",
    "6": "M43 5L15 56M49 68a19 20 0 0 1-38 0a19 20 0 0 1 38 0z",
    "7": "M2 12H46L20 100",
    "8": "M47 28a17 18 0 0 1-34 0a17 18 0 0 1 34 0zM51 69a21 21 0 0 1-42 0a21 21 0 0 1 42 0z",
    "9": "M17 95L45 44M49 32a19 20 0 0 1-38 0a19 20 0 0 1 38 0z",
}


def numeral(digits: str, x: float, y: float, height: float, ink: str) -> str:
    """A number with its top left corner at x, y."""
    lines = [
        group([line(NUMERALS[digit], ink, 20 if digit == "8" else 24)], f"translate({70 * place})")
        for place, digit in enumerate(digits)
    ]
    return group(lines, f"translate({number(x)} {number(y)}) scale({height / 100:.3g})")


def month(digits: str, ink: str) -> str:
    """The number of the chapter: always in the lower left corner of its sheet."""
    return numeral(digits, 60, 712, 128, ink)


# --- things that return ----------------------------------------------------------------------------------------------


def leaf(length: float, ink: str) -> str:
    """A leaf that lies along the x axis, its stalk at the origin."""
    half = length * 0.36
    above = f"C{number(length * 0.25)} {number(-half)} {number(length * 0.7)} {number(-half)} {number(length)} 0"
    return area(f"M0 0{above}Q{number(length * 0.5)} {number(half * 0.7)} 0 0z", ink)


def shoot(x: float, y: float, height: float, ink: str) -> list[str]:
    """A stem that rises from x, y and opens two leaves."""
    top = y - height
    size = height * 0.95
    return [
        line(f"M{x} {y}V{number(top)}", ink, height * 0.11),
        group([leaf(size, ink)], f"translate({x} {number(top + 8)}) rotate(-32)"),
        group([leaf(size, ink)], f"translate({x} {number(top + 8)}) scale(-1 1) rotate(-32)"),
    ]


def hammer(handle: str, head: str) -> list[str]:
    """A hammer that stands on the origin, 400 high."""
    face = [(62, -396), (84, -396), (84, -408), (118, -408), (118, -320), (84, -320), (84, -332), (62, -332)]
    return [
        polygon([(-19, 0), (19, 0), (15, -330), (-15, -330)], handle),
        polygon([(-130, -400), (-116, -408), (70, -408), (70, -320), (-34, -320)], head),
        polygon(face, head),
    ]


def star(x: float, y: float, radius: float, ink: str) -> str:
    return polygon([around(x, y, radius if tip % 2 == 0 else radius * 0.4, tip / 10) for tip in range(10)], ink)


def waves(y: float, ink: str, start: float = -60, step: float = 120, rise: float = 46) -> str:
    """The sea from y down to the lower edge of a wide sheet, its crests in hard arcs."""
    half = number(step / 2)
    crests = "".join(f"q{half} {number(rise)} {number(step)} 0" for _ in range(int((1260 - start) // step) + 1))
    return area(f"M{number(start)} {number(y)}{crests}V900H{number(start)}z", ink)


# --- the twelve chapters ---------------------------------------------------------------------------------------------


def seeds_of_hope() -> list[str]:
    jet = [
        polygon([(-30, -210), (30, -210), (44, 60), (30, 210), (0, 300), (-30, 210), (-44, 60)], BLACK),
        polygon([(-36, 70), (-290, -70), (-290, -124), (-36, -60)], BLACK),
        polygon([(36, 70), (290, -70), (290, -124), (36, -60)], BLACK),
        polygon([(-26, -150), (-136, -206), (-136, -240), (-26, -210)], BLACK),
        polygon([(26, -150), (136, -206), (136, -240), (26, -210)], BLACK),
        polygon([(-30, -210), (-14, -186), (0, -206), (14, -180), (30, -210), (30, -216), (-30, -216)], OCHRE),
        area("M-17 150h34l-5 62q-12 18-24 0z", OCHRE),
    ]
    return [
        circle(520, 470, 330, OCHRE),
        rect(0, 640, 1200, 260, RED),
        group(jet, "translate(520 500)"),
        *shoot(520, 316, 190, TEAL),
        group(hammer(PAPER, BLACK), "translate(1040 690) rotate(-17) scale(1.08)"),
        month("1", PAPER),
    ]


def flag(y: float, ink: str) -> str:
    return area(f"M616 {y}q62-40 125 0t125 0l-36 54 36 54q-62 40-125 0t-125 0z", ink)


def bombay() -> list[str]:
    right = "L600 710Q776 710 824 620L800 604 938 500 900 668 856 640Q790 780 600 790z"
    left = "M600 790Q410 780 344 640L300 668 262 500 400 604 376 620Q424 710 600 710"
    ship = [
        flag(146, RED),
        flag(272, OCHRE),
        flag(398, TEAL),
        ring(600, 82, 42, BLACK, 26),
        rect(580, 112, 40, 640, BLACK),
        rect(470, 596, 260, 36, BLACK),
        area(left + right, BLACK),
    ]
    return [
        group(ship, "translate(48 -14) scale(.92)"),
        waves(680, TEAL),
        waves(850, BLACK, start=-120),
        month("2", PAPER),
    ]


def blade(x: float, y: float, turn: float, ink: str) -> str:
    """One blade of a fan, swept and broad at the tip."""
    corners = [around(x, y, 96, turn), around(x, y, 230, turn - 0.012), around(x, y, 344, turn + 0.045)]
    corners += [around(x, y, 344, turn + 0.084), around(x, y, 230, turn + 0.024), around(x, y, 96, turn + 0.032)]
    (x0, y0), (x1, y1), (x2, y2), (x3, y3), (x4, y4), (x5, y5) = [(round(px), round(py)) for px, py in corners]
    return area(f"M{x0} {y0}Q{x1} {y1} {x2} {y2}L{x3} {y3}Q{x4} {y4} {x5} {y5}z", ink)


def spanner(ink: str) -> list[str]:
    jaw = "M83-36A90 90 0 1 0 83 36L14 36-8 0 14-36z"
    return [
        rect(-350, -34, 700, 68, ink),
        group([area(jaw, ink)], "translate(400)"),
        group([area(jaw, ink)], "translate(-400) rotate(180)"),
    ]


def east_kilbride() -> list[str]:
    x, y = 640, 450
    return [
        circle(x, y, 400, BLACK),
        ring(x, y, 370, PAPER, 10),
        *(blade(x, y, place / 20, PAPER) for place in range(20)),
        circle(x, y, 104, BLACK),
        group(spanner(RED), f"translate({x} {y}) rotate(-31)"),
        month("3", BLACK),
    ]


def petal(x: float, y: float, turn: float, ink: str) -> str:
    reaches = ((130, 0.0), (300, -0.03), (410, 0.0), (300, 0.03))
    points = [around(x, y, radius, turn + aside) for radius, aside in reaches]
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = [(round(px), round(py)) for px, py in points]
    return area(f"M{x0} {y0}Q{x1} {y1} {x2} {y2}Q{x3} {y3} {x0} {y0}z", ink)


def bandung() -> list[str]:
    inks = [RED, OCHRE, PINK, PAPER] * 7 + [OCHRE]
    return [
        *(petal(660, 450, place / 29, ink) for place, ink in enumerate(inks)),
        circle(660, 450, 104, BLACK),
        *(circle(*around(660, 450, 84, place / 29), 6, PAPER) for place in range(29)),
        circle(660, 450, 52, RED),
        month("4", PAPER),
    ]


def third(x: float, y: float, radius: float, turn: float, ink: str) -> str:
    (x0, y0), (x1, y1) = around(x, y, radius, turn), around(x, y, radius, turn + 1 / 3)
    return area(f"M{x} {y}L{number(x0)} {number(y0)}A{radius} {radius} 0 0 1 {number(x1)} {number(y1)}z", ink)


def candle(x: float, foot: float, height: float) -> list[str]:
    """A candle that has been put out."""
    top = foot - height
    smoke = f"M{x} {top - 34}q-26-40 0-80t0-80t0-80"
    return [rect(x - 24, top, 48, height, BLACK), rect(x - 4, top - 26, 8, 30, BLACK), line(smoke, PINK, 12)]


def daisy(x: float, y: float, ink: str, heart: str) -> list[str]:
    return [*(circle(*around(x, y, 46, place / 7), 25, ink) for place in range(7)), circle(x, y, 27, heart)]


def chicago() -> list[str]:
    x, y, inner = 780, 450, 330
    cuts = [around(x, y, inner, cut / 6) for cut in (1, 3, 5)]
    hours = [(around(x, y, 342, hour / 24), around(x, y, 362, hour / 24)) for hour in range(24)]
    return [
        *(part for place, height in enumerate((190, 240, 160, 210)) for part in candle(76 + place * 84, 620, height)),
        rect(0, 620, 410, 26, BLACK),
        circle(x, y, 380, BLACK),
        line("".join(f"M{ax:.0f} {ay:.0f}L{bx:.0f} {by:.0f}" for (ax, ay), (bx, by) in hours), PAPER, 9),
        third(x, y, inner, -1 / 6, RED),
        third(x, y, inner, 1 / 6, OCHRE),
        third(x, y, inner, 1 / 2, TEAL),
        group(hammer(PAPER, BLACK), f"translate({x - 74} {y - 66}) rotate(34) scale(.54)"),
        *daisy(x + 152, y + 86, PAPER, RED),
        area(f"M{x - 146} {y + 6}a84 84 0 1 0 70 132a72 72 0 0 1-70-132z", PAPER),
        *(line(f"M{x} {y}L{number(px)} {number(py)}", BLACK, 16) for px, py in cuts),
        circle(x, y, 32, BLACK),
        month("5", BLACK),
    ]


def pencil(x: float, y: float, width: float, ink: str, length: float = 700) -> list[str]:
    """A pencil that stands upright, its point at y."""
    half, cone = width / 2, width * 1.25
    left, bottom = number(x - half), y + cone
    facets = f"M{number(x - width * 0.17)} {number(bottom)}v{length}m{number(width * 0.34)} 0v-{length}"
    return [
        rect(x - half, bottom - 1, width, length, ink),
        line(facets, PINK if ink == BLACK else BLACK, 3),
        area(f"M{number(x)} {number(y)}L{left} {number(bottom)}h{number(width)}z", PAPER),
        area(f"M{number(x)} {number(y)}l-{number(half * 0.4)} {number(cone * 0.4)}h{number(width * 0.4)}z", ink),
    ]


def pencils(tops: list[float], start: float, step: float, ink: str) -> list[str]:
    return [part for place, top in enumerate(tops) for part in pencil(start + place * step, top, 78, ink)]


def soweto() -> list[str]:
    splinters = [(-70, 20), (-44, -54), (-18, -6), (8, -84), (34, -10), (56, -44), (70, 10), (70, 400), (-70, 400)]
    ends = [(-71, 48), (-48, 0), (-20, 60), (6, 14), (30, 72), (52, 18), (71, 44), (71, 90), (-71, 90)]
    fallen = [*pencil(0, -290, 140, RED, 170), polygon(ends, TEAL)]
    return [
        *pencils([150, 96, 176, 110, 70, 130, 88, 160, 120, 170], 132, 104, BLACK),
        *pencils([330, 276, 350, 300, 262, 320, 286, 340, 300], 184, 104, OCHRE),
        rect(0, 660, 1200, 240, TEAL),
        group([polygon(splinters, RED), line("M-24-20v420m48-420v420", BLACK, 4)], "translate(470 600)"),
        group(fallen, "translate(880 772) rotate(80)"),
        month("6", PAPER),
    ]


def felucca(x: float, y: float) -> str:
    shapes = [
        area("M-92 0H96q-18 44-58 44H-52Q-84 40-92 0z", BLACK),
        line("M-16 4V-150", BLACK, 8),
        area("M-66-8L78-190Q104-80 70-8z", PAPER),
    ]
    return group(shapes, f"translate({x} {y})")


def suez() -> list[str]:
    return [
        rect(0, 0, 1200, 900, BLACK),
        rect(250, -60, 700, 1020, OCHRE),
        area("M532 400L330 900H870L668 400z", TEAL),
        circle(600, 290, 190, RED),
        felucca(600, 690),
        line("M420 806q22-18 44 0t44 0M650 850q22-18 44 0t44 0M560 506q14-10 28 0t28 0", PINK, 8),
        *(circle(px, py, 22, BLACK) for px in (312, 888) for py in (62, 450, 838)),
        month("7", OCHRE),
    ]


def giving_hand(ink: str) -> list[str]:
    return [
        polygon([(-20, -30), (352, 62), (318, 232), (-20, 150)], ink),
        area("M350 70Q480 80 560 140Q640 200 652 300Q654 344 622 346Q560 352 470 300Q360 250 318 226z", ink),
        line("M430 268Q520 310 592 300", PINK, 7),
    ]


def open_hand(ink: str) -> list[str]:
    back = "M1220 770L900 694Q700 640 600 690Q560 700 500 676L410 610Q372 590 356 620Q350 640 372 664"
    palm = "L366 680Q352 704 380 724L480 792Q640 860 860 846L1220 920z"
    return [
        area(back + palm, ink),
        line("M880 730Q830 690 800 610", ink, 62, "round"),
        line("M384 668L486 734Q540 756 620 748", OCHRE, 7),
    ]


def wave_hill() -> list[str]:
    return [
        circle(600, 450, 370, OCHRE),
        *giving_hand(PAPER),
        polygon([(586, 340), (642, 334), (662, 610), (740, 700), (470, 700), (572, 610)], RED),
        *open_hand(BLACK),
        month("8", BLACK),
    ]


def guinea_bissau() -> list[str]:
    """The star stands on its two lower points, and the roots go on from there."""
    right = ["M782 588C800 680 740 720 760 780S720 870 730 920", "M782 588C830 650 900 640 960 700S1050 800 1060 920"]
    right += ["M846 640C930 630 1000 620 1080 650S1160 670 1240 650", "M766 690C820 740 860 780 870 920"]
    roots = list(zip(right, (26, 26, 14, 14), strict=True))
    return [
        circle(620, 380, 330, OCHRE),
        area("M0 560Q220 400 470 510T860 480T1200 540V700H0z", TEAL),
        area("M0 620Q300 550 600 584T1200 590V900H0z", RED),
        area("M0 800Q400 750 700 794T1200 770V900H0z", PINK),
        *(line(course, BLACK, width, "round") for course, width in roots),
        group((line(course, BLACK, width, "round") for course, width in roots), "translate(1220) scale(-1 1)"),
        star(610, 350, 300, BLACK),
        month("9", BLACK),
    ]


def athlete(x: float, feet: float, arm: int) -> list[str]:
    """One who stands with a badge; ``arm`` is -1 or 1 for the side of a raised fist, 0 for none."""
    top = feet - 290
    body = [
        area(f"M{x - 62} {feet}V{top + 60}q0-56 56-56h12q56 0 56 56V{feet}z", BLACK),
        circle(x + 8 * arm, top - 46 if arm else top - 56, 46, BLACK),
        circle(x - 26 if arm > 0 else x + 26, top + 84, 20, PAPER),
    ]
    if not arm:
        return body
    side = x + 62 * arm
    reach = f"M{x + 40 * arm} {top + 60}L{side} {top - 10}V{top - 176}"
    return [*body, line(reach, BLACK, 38, "round"), rect(side - 37, top - 248, 74, 84, BLACK, 20)]


def mexico_city() -> list[str]:
    return [
        circle(710, 370, 320, OCHRE),
        *athlete(420, 690, 0),
        *athlete(710, 600, -1),
        *athlete(1000, 740, 1),
        rect(280, 690, 285, 210, PAPER),
        rect(565, 600, 290, 300, PINK),
        rect(855, 740, 285, 160, PAPER),
        numeral("2", 386, 740, 110, BLACK),
        numeral("1", 682, 660, 130, BLACK),
        numeral("3", 966, 776, 90, BLACK),
        month("10", PAPER),
    ]


def stitches(x: float, top: float, count: int) -> str:
    return line("".join(f"M{x - 34} {top + 54 * place}l68 30m0-30l-68 30" for place in range(count)), BLACK, 9)


def link(x: float, y: float, turn: float) -> str:
    whole = line("M-48-30h96a30 30 0 0 1 0 60h-96a30 30 0 0 1 0-60z", BLACK, 20)
    return group([whole], f"translate({x} {y}) rotate({turn})")


def split_link(x: float, y: float, turn: float) -> str:
    half = line("M30-30h-78a30 30 0 0 0 0 60h52", BLACK, 20)
    return group([half], f"translate({x} {y}) rotate({turn})")


def vertieres() -> list[str]:
    torn = "M-80-235L-58-190-84-150-60-90-80-30-56 40-82 100-60 170-76 240H70"
    torn += "L92 190 62 130 86 70 66 0 92-70 64-130 86-180 70-235z"
    return [
        area("M120 70H612L596 110 616 150 594 206 616 260 596 320 618 376 598 440 612 490 596 550H120z", TEAL),
        area("M1110 70H638L622 110 642 150 620 206 642 260 622 320 644 376 624 440 638 490 622 550H1110z", RED),
        stitches(619, 96, 8),
        line("M652 504C790 640 720 700 812 650", BLACK, 8),
        line("M806 652l214-88", BLACK, 22, "round"),
        line("M820 646l38-16", OCHRE, 8),
        group([area(torn, PAPER)], "translate(500 760) rotate(66)"),
        group([link(0, 0, -14), link(112, -36, -24), split_link(-112, 22, 176)], "translate(876 806)"),
        group([split_link(0, 0, 150)], "translate(1120 700)"),
        month("11", BLACK),
    ]


def ledger_sail(x: float, y: float, width: float, rows: int) -> list[str]:
    height = rows * 34 + 24
    shape = f"M{x} {y}H{x + width}q-34 {height / 2:g} 0 {height}H{x}q34-{height / 2:g} 0-{height}z"
    rule = "".join(f"M{x + 34} {y + 34 * row}h{width - 62}" for row in range(1, rows + 1))
    return [area(shape, PAPER), line(rule, BLACK, 5), line(f"M{x + width - 92} {y}v{height}", RED, 6)]


def teeth(start: Point, end: Point, count: int, depth: float) -> list[str]:
    (x0, y0), (x1, y1) = start, end
    dx, dy = (x1 - x0) / count, (y1 - y0) / count
    bases = [(x0 + dx * place, y0 + dy * place) for place in range(count)]
    return [polygon([(x, y), (x + dx, y + dy), (x + dx * 0.6, y + dy * 0.6 + depth)], PAPER) for x, y in bases]


def sails() -> list[str]:
    left = [*ledger_sail(236, 150, 190, 4), *ledger_sail(246, 340, 170, 3)]
    middle = [*ledger_sail(448, 96, 226, 5), *ledger_sail(458, 312, 206, 4)]
    right = [*ledger_sail(688, 200, 170, 3), *ledger_sail(688, 352, 160, 3)]
    return [*left, *middle, *right, area("M330 70h-86l24 20-24 20h86zM560 20h-96l26 22-26 22h96z", RED)]


def coin(x: float, y: float) -> list[str]:
    pound = f"M{x + 36} {y - 46}a48 54 0 0 0-80 34c0 66 20 30 0 60h86M{x - 68} {y + 2}h74"
    return [circle(x, y, 120, OCHRE), ring(x, y, 96, BLACK, 7), line(pound, BLACK, 15)]


def east_india_company() -> list[str]:
    hull = "M190 500L236 470V540H880Q960 540 1010 500L1000 560Q880 610 700 640"
    hull += "L930 720 990 716Q960 770 860 840H360Q220 720 190 500z"
    ship = [
        line("M330 560V60M560 560V20M770 560V150", BLACK, 18),
        *sails(),
        area(hull, BLACK),
        *teeth((984, 566), (724, 632), 6, 34),
        *teeth((948, 718), (724, 650), 5, -34),
        circle(800, 574, 15, RED),
        area("M1050 724h130q-14 44-54 44h-40q-26-4-36-44zM1112 720v-76l46 62z", RED),
    ]
    return [
        *coin(1030, 170),
        group(ship, "translate(-10 8) scale(.92)"),
        waves(692, TEAL, rise=40),
        waves(850, BLACK, start=-120, rise=40),
        month("12", PAPER),
    ]


# --- the goods -------------------------------------------------------------------------------------------------------


def oval(x: float, y: float, across: float, height: float) -> str:
    arc = f"A{number(across)} {number(height)} 0 0 1 {number(x)}"
    return f"M{number(x)} {number(y - height)}{arc} {number(y + height)}{arc} {number(y - height)}z"


def globe(x: float, y: float) -> list[str]:
    """A nought that is the earth, with its lines of length and breadth."""
    meridians = f"{oval(x, y, 70, 280)}M{x} {y - 280}v560"
    parallels = f"M{x - 124} {y - 150}h248M{x - 150} {y}h300M{x - 124} {y + 150}h248"
    return [
        area(oval(x, y, 205, 335), OCHRE),
        area(oval(x, y, 150, 280), TEAL),
        line(meridians + parallels, OCHRE, 14),
    ]


def cover() -> list[str]:
    return [
        rect(600, 0, 600, 850, TEAL),
        rect(0, 850, 600, 847, OCHRE),
        rect(600, 850, 600, 847, PINK),
        numeral("2", 94, 90, 670, PAPER),
        *globe(904, 425),
        numeral("2", 94, 937, 670, BLACK),
        area("M950 950C850 1060 707 1250 707 1420h150C857 1300 940 1120 1030 1004z", RED),
        circle(900, 1414, 193, RED),
        circle(900, 1414, 72, PINK),
        group([leaf(190, TEAL)], "translate(988 980) rotate(-22)"),
        group([leaf(180, TEAL)], "translate(982 984) scale(-1 1) rotate(-14)"),
        rect(0, 842, 1200, 16, BLACK),
        rect(592, 0, 16, 1697, BLACK),
    ]


def january(x: float, y: float, step: float) -> list[str]:
    """The days of January 2026, a Thursday first, weeks beginning on Monday."""
    days = []
    for day in range(1, 32):
        week, weekday = divmod(day + 2, 7)
        digits = str(day)
        ink = RED if weekday == 6 or day == 29 else BLACK
        days.append(numeral(digits, x + weekday * step, y + week * 98, 44, ink))
    return days


def open_calendar() -> list[str]:
    return [
        rect(186, 176, 860, 1380, BLACK),
        rect(160, 150, 860, 1380, PAPER),
        group([rect(0, 0, 1200, 900, PINK), *seeds_of_hope()], "translate(160 150) scale(.7167)"),
        circle(590, 112, 14, BLACK),
        line("M590 112L540 152M590 112L640 152", BLACK, 6),
        line("".join(f"M{176 + 29.7 * loop:g} 786v28" for loop in range(29)), BLACK, 9),
        numeral("1", 206, 860, 120, RED),
        line("M206 1010H974", BLACK, 5),
        ring(572, 1444, 44, RED, 7),
        *january(214, 1030, 110),
    ]


def poster() -> list[str]:
    roots = [
        "M560 1180C540 1300 420 1320 390 1420S250 1540 230 1697",
        "M600 1180C600 1340 560 1380 590 1490S560 1620 570 1720",
        "M640 1180C660 1300 780 1320 810 1420S950 1540 970 1697",
        "M440 1350C380 1370 300 1340 200 1380S90 1440 0 1450",
        "M760 1350C820 1370 900 1340 1000 1380S1110 1440 1200 1450",
        "M592 1480C650 1530 690 1560 700 1697",
    ]
    return [
        circle(600, 560, 470, OCHRE),
        area("M0 1210Q300 1150 600 1180T1200 1170V1697H0z", RED),
        *(line(course, BLACK, width, "round") for course, width in zip(roots, (40, 40, 40, 20, 20, 20), strict=True)),
        polygon([(536, 1250), (664, 1250), (636, 430), (564, 430)], BLACK),
        polygon([(196, 240), (250, 216), (790, 216), (790, 470), (480, 470)], BLACK),
        polygon(
            [(780, 250), (850, 250), (850, 216), (950, 216), (950, 470), (850, 470), (850, 436), (780, 436)], BLACK
        ),
        group([leaf(440, TEAL)], "translate(620 960) rotate(-34)"),
        group([leaf(400, TEAL)], "translate(580 840) scale(-1 1) rotate(-30)"),
        line("M640 948L900 770M560 830L330 706", PINK, 8),
    ]


def ray(place: int, ink: str) -> str:
    start, end = -0.21 + place * 0.035, -0.21 + (place + 1) * 0.035
    reach = 900 - abs(place - 5.5) * 58
    return polygon([(600, 1330), around(600, 1330, reach, start + 0.003), around(600, 1330, reach, end - 0.003)], ink)


def book() -> list[str]:
    inks = [RED, OCHRE, TEAL, PINK, RED, PAPER, OCHRE, TEAL, RED, PINK, OCHRE, TEAL]
    writing = "".join(f"M220 {y}Q430 {y - 12} 540 {y + 78}M980 {y}Q770 {y - 12} 660 {y + 78}" for y in (1306, 1376))
    return [
        *(ray(place, ink) for place, ink in enumerate(inks)),
        area("M600 1340Q470 1200 140 1230V1500Q460 1470 600 1610Q740 1470 1060 1500V1230Q730 1200 600 1340z", PAPER),
        line("M600 1340V1610", BLACK, 12),
        line(writing, BLACK, 10),
        numeral("12", 90, 90, 260, RED),
    ]


def between(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def ruled(nose: Point, left: Point, right: Point, ink: str) -> str:
    """The grid of days on a wing of the plane, drawn towards its nose."""
    strokes = []
    for week in range(1, 6):
        (x0, y0), (x1, y1) = between(left, nose, week / 6), between(right, nose, week / 6)
        strokes.append(f"M{x0:.0f} {y0:.0f}L{x1:.0f} {y1:.0f}")
    for weekday in range(1, 7):
        x, y = between(left, right, weekday / 7)
        strokes.append(f"M{x:.0f} {y:.0f}L{nose[0]:.0f} {nose[1]:.0f}")
    return line("".join(strokes), ink, 7)


def pdf() -> list[str]:
    nose, left, keel, far, tail = (1060, 430), (110, 690), (470, 860), (720, 1130), (480, 1120)
    return [
        circle(860, 420, 250, RED),
        area("M0 1330Q240 1180 520 1300T1200 1220V1697H0z", TEAL),
        area("M0 1500Q340 1380 640 1490T1200 1440V1697H0z", BLACK),
        polygon([nose, keel, tail], BLACK),
        polygon([nose, left, keel], PAPER),
        polygon([nose, (560, 900), far], PAPER),
        ruled(nose, left, keel, BLACK),
        ruled(nose, (560, 900), far, BLACK),
        line("M90 960q120-60 210 0t190 20M40 1080q80-40 150 0", PAPER, 14),
    ]


# --- the press -------------------------------------------------------------------------------------------------------

Drawing = tuple[str, tuple[int, int], str, Callable[[], list[str]]]

PICTURES: dict[str, Drawing] = {
    "01-seeds-of-hope": ("Seeds of Hope, Warton 1996", WIDE, PINK, seeds_of_hope),
    "02-bombay": ("Three flags on one mast, Bombay 1946", WIDE, PINK, bombay),
    "03-east-kilbride": ("The engines nobody would touch, East Kilbride 1974", WIDE, OCHRE, east_kilbride),
    "04-bandung": ("Twenty-nine at one table, Bandung 1955", WIDE, TEAL, bandung),
    "05-chicago": ("Eight hours, Chicago 1886", WIDE, PAPER, chicago),
    "06-soweto": ("The pupils of Soweto, 1976", WIDE, PINK, soweto),
    "07-suez": ("The name of de Lesseps, Suez 1956", WIDE, OCHRE, suez),
    "08-wave-hill": ("The walk-off, Wave Hill 1966", WIDE, PINK, wave_hill),
    "09-guinea-bissau": ("Without waiting for Lisbon, Guinea-Bissau 1973", WIDE, PAPER, guinea_bissau),
    "10-mexico-city": ("Three badges, Mexico City 1968", WIDE, RED, mexico_city),
    "11-vertieres": ("Vertières, Haiti 1803", WIDE, OCHRE, vertieres),
    "12-east-india-company": ("A company is founded, London 1600", WIDE, PINK, east_india_company),
    "cover": ("2026 Internationalism Calendar", TALL, RED, cover),
    "open": ("The calendar, open at January", TALL, TEAL, open_calendar),
    "poster": ("Hammer and seed", TALL, PINK, poster),
    "book": ("Twelve chapters: a reader", TALL, BLACK, book),
    "pdf": ("The calendar to print yourself", TALL, OCHRE, pdf),
}


def main() -> None:
    folder = Path(__file__).parent / "pictures"
    folder.mkdir(exist_ok=True)
    for name, (title, size, ground, draw) in PICTURES.items():
        (folder / f"{name}.svg").write_text(sheet(title, size, ground, draw()), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
