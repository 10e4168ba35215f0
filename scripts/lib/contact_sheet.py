#!/usr/bin/env python3
"""Makes a contact sheet: pictures side by side, each with its name below it, in one small PNG.

    contact_sheet.py OUT.png COLUMNS SIZE PICTURE.ppm...

All pictures are square and have the same size: SIZE or a multiple of it.
"""
import pathlib
import struct
import sys
import zlib

sys.dont_write_bytecode = True
from usage import MANY, usage  # noqa: E402

# Letters of 3 by 5 dots. Each digit is one row of three bits.
FONT = dict(zip("abcdefghijklmnopqrstuvwxyz0123456789.- ", (
    "25755 65656 34443 65556 74647 74644 34553 55755 72227 11152 55655 44447 57755 57775 25552 65644 "
    "25563 65655 34216 72222 55557 55552 55775 55255 55222 71247 75557 26227 61247 61216 55711 74616 "
    "34757 71122 75757 75716 00002 00700 00000").split()))
COLOURS = 120


def read(path):
    data = pathlib.Path(path).read_bytes()
    _, size, _, pixels = data.split(b"\n", 3)
    return int(size.split()[0]), pixels


def smaller(path, size):
    width, pixels = read(path)
    by = width // size
    picture = bytearray(3 * size * size)
    for at in range(size * size):
        y, x = divmod(at, size)
        for channel in range(3):
            total = 0
            for row in range(by):
                start = 3 * ((y * by + row) * width + x * by) + channel
                total += sum(pixels[start:start + 3 * by:3])
            picture[3 * at + channel] = total // (by * by)
    return picture


def write_name(sheet, width, left, top, name):
    for index, letter in enumerate(name):
        for y, row in enumerate(FONT.get(letter, FONT[" "])):
            for x in range(3):
                if int(row) >> (2 - x) & 1:
                    at = 3 * ((top + y) * width + left + 4 * index + x)
                    sheet[at:at + 3] = b"\x5a\x6a\x62"


def palette_of(sheet):
    """Returns up to COLOURS common colours, and the index of the nearest one for each colour of the sheet.

    First takes common colours that differ strongly, then colours that differ less.
    """
    counts = {}
    for at in range(0, len(sheet), 3):
        colour = bytes(sheet[at:at + 3])
        counts[colour] = counts.get(colour, 0) + 1
    chosen = []
    for step in (64, 24, 14):
        for colour in sorted(counts, key=counts.get, reverse=True):
            if len(chosen) == COLOURS:
                break
            if all(max(abs(a - b) for a, b in zip(colour, other)) >= step for other in chosen):
                chosen.append(colour)
    nearest = {colour: min(range(len(chosen)), key=lambda i: sum((a - b) ** 2 for a, b in zip(colour, chosen[i])))
               for colour in counts}
    return chosen, nearest


def png(width, height, sheet):
    chosen, nearest = palette_of(sheet)
    rows = b"".join(b"\0" + bytes(nearest[bytes(sheet[at:at + 3])] for at in range(start, start + 3 * width, 3))
                    for start in range(0, len(sheet), 3 * width))

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)) +
            chunk(b"PLTE", b"".join(chosen)) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))


def main():
    arguments = usage(__doc__, most=MANY)
    if len(arguments) < 4:
        print("error: give all arguments; see scripts/lib/contact_sheet.py --help", file=sys.stderr)
        return 2
    out, columns, size, *paths = arguments
    columns, size = int(columns), int(size)
    line = size + 12
    width, height = columns * size, -(-len(paths) // columns) * line
    sheet = bytearray(b"\xfa\xf6\xf0" * (width * height))
    for index, path in enumerate(paths):
        top, left = index // columns * line, index % columns * size
        picture = smaller(path, size)
        for y in range(size):
            at = 3 * ((top + y) * width + left)
            sheet[at:at + 3 * size] = picture[3 * y * size:3 * (y + 1) * size]
        name = pathlib.Path(path).name.removesuffix(".ppm").removesuffix(".hold")
        name = name[:size // 4]
        write_name(sheet, width, left + (size - 4 * len(name)) // 2, top + size + 3, name)
    pathlib.Path(out).write_bytes(png(width, height, sheet))
    return 0


sys.exit(main())
