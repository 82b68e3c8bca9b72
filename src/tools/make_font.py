#!/usr/bin/env python3
"""Makes the fonts of Daftar from IBM Plex Sans Arabic (SIL Open Font License 1.1).

    python3 src/tools/make_font.py FOLDER_WITH_PLEX_WOFF_FILES

Two things are changed, and the name with them, as the licence asks ("Plex" is a reserved name):
- the invisible marks of the Unicode bidirectional algorithm, zero-width joiners and the two marks
  that org.daftar.text.Bidi uses in the window get an empty glyph. Without one, JavaFX takes them
  from whatever font the system has and draws boxes;
- the narrow no-break space of French numbers becomes a no-break space;
- Regular and SemiBold become the regular and the bold face of one family, so that style sheets
  can simply say bold.
"""
import struct
import sys
import zlib
from pathlib import Path

FACES = {"Regular": ("Daftar Sans", "Regular"), "SemiBold": ("Daftar Sans", "Bold"),
         "Medium": ("Daftar Sans Medium", "Regular")}
INVISIBLE = [*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065),
             *range(0x2066, 0x206A), 0x061C, 0xFEFF,
             0xE000, 0xFBB2]  # the last two are the marks of org.daftar.text.Bidi


def tables_of_woff(data):
    count = struct.unpack(">H", data[12:14])[0]
    tables = {}
    for i in range(count):
        tag, offset, packed, size, _ = struct.unpack(">4sIIII", data[44 + 20 * i:64 + 20 * i])
        raw = data[offset:offset + packed]
        tables[tag] = zlib.decompress(raw) if packed < size else raw
    return tables


def read_cmap(cmap):
    mapping = {}
    for i in range(struct.unpack(">H", cmap[2:4])[0]):
        start = struct.unpack(">I", cmap[8 + 8 * i:12 + 8 * i])[0]
        kind = struct.unpack(">H", cmap[start:start + 2])[0]
        if kind == 4:
            segments = struct.unpack(">H", cmap[start + 6:start + 8])[0] // 2
            base = start + 14
            read = lambda at, form: struct.unpack(">%d%s" % (segments, form), cmap[at:at + 2 * segments])
            ends, starts = read(base, "H"), read(base + 2 * segments + 2, "H")
            deltas, ranges_at = read(base + 4 * segments + 2, "h"), base + 6 * segments + 2
            ranges = read(ranges_at, "H")
            for s in range(segments):
                for code in range(starts[s], min(ends[s], 0xFFFE) + 1):
                    if ranges[s] == 0:
                        glyph = (code + deltas[s]) & 0xFFFF
                    else:
                        at = ranges_at + 2 * s + ranges[s] + 2 * (code - starts[s])
                        glyph = struct.unpack(">H", cmap[at:at + 2])[0]
                        glyph = (glyph + deltas[s]) & 0xFFFF if glyph else 0
                    if glyph:
                        mapping[code] = glyph
        elif kind == 12:
            for g in range(struct.unpack(">I", cmap[start + 12:start + 16])[0]):
                first, last, glyph = struct.unpack(">III", cmap[start + 16 + 12 * g:start + 28 + 12 * g])
                for code in range(first, last + 1):
                    mapping[code] = glyph + code - first
    return mapping


def write_cmap(mapping):
    groups = []
    for code in sorted(mapping):
        if groups and code == groups[-1][1] + 1 and mapping[code] == groups[-1][2] + code - groups[-1][0]:
            groups[-1][1] = code
        else:
            groups.append([code, code, mapping[code]])
    low = [g for g in groups if g[1] < 0xFFFF] + [[0xFFFF, 0xFFFF, 0]]
    n = len(low)
    power = 1
    while power * 2 <= n:
        power *= 2
    four = struct.pack(">HHHH", n * 2, power * 2, power.bit_length() - 1, n * 2 - power * 2)
    four += b"".join(struct.pack(">H", g[1]) for g in low) + b"\0\0"
    four += b"".join(struct.pack(">H", g[0]) for g in low)
    four += b"".join(struct.pack(">H", (g[2] - g[0]) & 0xFFFF if g[0] != 0xFFFF else 1) for g in low)
    four += b"\0\0" * n
    four = struct.pack(">HHH", 4, len(four) + 6, 0) + four
    twelve = b"".join(struct.pack(">III", *g) for g in groups)
    twelve = struct.pack(">HHIII", 12, 0, len(twelve) + 16, 0, len(groups)) + twelve
    head = struct.pack(">HH", 0, 3)
    head += struct.pack(">HHI", 0, 3, 28) + struct.pack(">HHI", 3, 1, 28) + struct.pack(">HHI", 3, 10, 28 + len(four))
    return head + four + twelve


def write_name(old, family, style):
    count, strings = struct.unpack(">HH", old[2:6])
    kept = []
    for i in range(count):
        platform, encoding, language, name, length, offset = struct.unpack(">6H", old[6 + 12 * i:18 + 12 * i])
        if name in (0, 13, 14) and platform == 3:
            kept.append((name, old[strings + offset:strings + offset + length]))
    full = family if style == "Regular" else family + " " + style
    own = {1: family, 2: style, 3: "1.0;Daftar;" + full.replace(" ", ""), 4: full, 5: "Version 1.0",
           6: full.replace(" ", "-"), 10: "Made from IBM Plex Sans Arabic; see OFL.txt"}
    records = sorted(kept + [(k, v.encode("utf-16-be")) for k, v in own.items()])
    table, pool = b"", b""
    for name, text in records:
        table += struct.pack(">6H", 3, 1, 0x409, name, len(text), len(pool))
        pool += text
    return struct.pack(">HHH", 0, len(records), 6 + len(table)) + table + pool


def empty_glyph(tables):
    """Adds a glyph without outline and without width, and tells its number."""
    maxp, hhea, head = tables[b"maxp"], tables[b"hhea"], tables[b"head"]
    glyphs = struct.unpack(">H", maxp[4:6])[0]
    metrics = struct.unpack(">H", hhea[34:36])[0]
    hmtx = tables[b"hmtx"]
    last = hmtx[4 * (metrics - 1):4 * (metrics - 1) + 2]
    full = hmtx[:4 * metrics]
    for i in range(glyphs - metrics):
        full += last + hmtx[4 * metrics + 2 * i:4 * metrics + 2 * i + 2]
    tables[b"hmtx"] = full + b"\0\0\0\0"
    tables[b"hhea"] = hhea[:34] + struct.pack(">H", glyphs + 1)
    tables[b"maxp"] = maxp[:4] + struct.pack(">H", glyphs + 1) + maxp[6:]
    loca = tables[b"loca"]
    width = 4 if struct.unpack(">h", head[50:52])[0] else 2
    tables[b"loca"] = loca + loca[-width:]
    post = tables[b"post"]
    tables[b"post"] = struct.pack(">I", 0x00030000) + post[4:32]
    return glyphs


def checksum(data):
    data += b"\0" * (-len(data) % 4)
    return sum(struct.unpack(">%dI" % (len(data) // 4), data)) & 0xFFFFFFFF


def write_font(tables):
    tables[b"head"] = tables[b"head"][:8] + b"\0\0\0\0" + tables[b"head"][12:]
    count = len(tables)
    power = 1
    while power * 2 <= count:
        power *= 2
    out = struct.pack(">IHHHH", 0x00010000, count, power * 16, power.bit_length() - 1, (count - power) * 16)
    place, body = 12 + 16 * count, b""
    for tag in sorted(tables):
        raw = tables[tag]
        out += struct.pack(">4sIII", tag, checksum(raw), place + len(body), len(raw))
        body += raw + b"\0" * (-len(raw) % 4)
    font = bytearray(out + body)
    head = place + sum(len(tables[t]) + (-len(tables[t]) % 4) for t in sorted(tables) if t < b"head")
    font[head + 8:head + 12] = struct.pack(">I", (0xB1B0AFBA - checksum(bytes(font))) & 0xFFFFFFFF)
    return bytes(font)


def main(folder):
    target = Path(__file__).parent.parent / "main/resources/org/daftar/kit/fonts"
    for face, (family, style) in FACES.items():
        tables = tables_of_woff((Path(folder) / f"IBMPlexSansArabic-{face}.woff").read_bytes())
        empty = empty_glyph(tables)
        mapping = read_cmap(tables[b"cmap"])
        for code in INVISIBLE:
            mapping[code] = empty
        mapping.setdefault(0x202F, mapping[0xA0])
        tables[b"cmap"] = write_cmap(mapping)
        tables[b"name"] = write_name(tables[b"name"], family, style)
        tables.pop(b"DSIG", None)
        if style == "Bold":
            os2, head = tables[b"OS/2"], tables[b"head"]
            tables[b"OS/2"] = os2[:4] + struct.pack(">H", 700) + os2[6:62] + struct.pack(">H", 0x20) + os2[64:]
            tables[b"head"] = head[:44] + struct.pack(">H", 1) + head[46:]
        (target / f"DaftarSans-{face}.ttf").write_bytes(write_font(tables))


if __name__ == "__main__":
    main(sys.argv[1])
