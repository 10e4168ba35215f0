// Builds the TrueType fonts that Dear ImGui reads from one packed file. scripts/site/outlines.mjs writes the file and
// describes its format. The download is half as large as the fonts themselves.

/** Reads whole numbers of one, two or four bytes. Odd stored values stand for negative numbers. */
class Numbers {
    #bytes;
    #at = 0;

    /** @param {Uint8Array} bytes */
    constructor(bytes) { this.#bytes = bytes; }

    get left() { return this.#at < this.#bytes.length; }

    next() {
        const byte = () => this.#bytes[this.#at++] ?? 0;
        const first = byte();
        const value = first < 0xf0 ? first
            : first < 0xff ? (first & 15) << 8 | byte() : byte() << 16 | byte() << 8 | byte();
        return value & 1 ? -(value + 1) / 2 : value / 2;
    }

    /** @param {number} count */
    list(count) {
        const numbers = [];
        for (let i = 0; i < count; i += 1) numbers.push(this.next());
        return numbers;
    }
}

/** @typedef {{kind: number, ends: number[], parts: number[], on: number[]}} Shape what all faces of a family share */

/** Turns lengths into positions: a contour ends where the next one begins. @param {number[]} lengths */
function sums(lengths) {
    let sum = 0;
    return lengths.map((length) => sum += length);
}

/** A TrueType file that is being written. */
class File {
    #bytes = new DataView(new ArrayBuffer(1 << 17));
    #at = 0;
    #tables = 0;

    /** @param {number} tables number of tables; write them in the order of their tags */
    constructor(tables) {
        this.words(1, 0, tables, 0, 0, 0);
        this.#at += 16 * tables;
    }

    get size() { return this.#at; }

    /** @param {...number} values of 16 bits */
    words(...values) {
        for (const value of values) {
            this.#bytes.setInt16(this.#at, value);
            this.#at += 2;
        }
    }

    /** @param {...number} values of 32 bits */
    longs(...values) {
        for (const value of values) {
            this.#bytes.setInt32(this.#at, value);
            this.#at += 4;
        }
    }

    /** @param {number[]} values */
    bytes(values) {
        for (const value of values) this.#bytes.setInt8(this.#at++, value);
    }

    align() { this.#at = this.#at + 3 & ~3; }

    /** @param {string} tag @param {() => void} write */
    table(tag, write) {
        const from = this.#at;
        write();
        const to = this.#at;
        this.#at = 12 + 16 * this.#tables++;
        this.bytes(tag.split('').map((letter) => letter.charCodeAt(0)));
        this.longs(0, from, to - from);
        this.#at = to;
        this.align();
    }

    done() { return new Uint8Array(this.#bytes.buffer, 0, this.#at); }
}

/** @param {number[][]} boxes left, bottom, right, top of each */
const around = (boxes) => [0, 1, 2, 3].map((side) =>
    Math[side < 2 ? 'min' : 'max'](...boxes.map((box) => box[side] ?? 0)));

/** Reads faces that have the same characters, and outlines with the same points. @param {Numbers} numbers */
function family(numbers) {
    const [faces = 0, glyphs = 0, runs = 0] = numbers.list(3);
    let point = 0, glyph = 0;
    const groups = Array.from({ length: runs }, () => {
        point += numbers.next();
        glyph += numbers.next();
        const length = numbers.next();
        const group = [point, point + length - 1, glyph];
        point += length;
        glyph += length;
        return group;
    });
    /** @type {Shape[]} */
    const shapes = numbers.list(glyphs).map((kind) => ({ kind, ends: [], parts: [], on: [] }));
    for (const shape of shapes) shape.ends = sums(numbers.list(Math.max(shape.kind, 0)));
    for (const shape of shapes) shape.parts = numbers.list(Math.max(-shape.kind, 0));
    for (const shape of shapes) shape.on = numbers.list(shape.ends.at(-1) ?? 0);

    // Values of the face before. Each value is stored as the difference from it.
    let xs = /** @type {number[][]} */ ([]), ys = xs, sizes = [0, 0, 0], advances = /** @type {number[]} */ ([]);
    /** @param {number[]} before */
    const more = (before, count = before.length) => numbers.list(count).map((by, i) => (before[i] ?? 0) + by);
    return Array.from({ length: faces }, () => {
        sizes = more(sizes);
        advances = more(advances, glyphs);
        const coordinates = (/** @type {number[][]} */ before) => shapes.map(({ on, parts }, i) =>
            more(before[i] ?? [], on.length + parts.length));
        xs = coordinates(xs);
        ys = coordinates(ys);
        const [em = 0, ascent = 0, descent = 0] = sizes;

        /** @param {number} at @returns {number[]} */
        const box = (at) => {
            const parts = shapes[at]?.parts ?? [], x = xs[at] ?? [], y = ys[at] ?? [];
            if (parts.length === 0) {
                const left = sums(x), bottom = sums(y);
                return [Math.min(...left), Math.min(...bottom), Math.max(...left), Math.max(...bottom)];
            }
            return around(parts.map((part, i) => box(part).map((side, k) => side + ((k % 2 ? y : x)[i] ?? 0))));
        };
        const file = new File(7), places = [0];
        const nothing = (/** @type {number} */ count) => Array(count).fill(0);
        file.table('cmap', () => {
            file.words(0, 1, 3, 10, 0, 12, 12, 0);
            file.longs(16 + 12 * runs, 0, runs, ...groups.flat());
        });
        file.table('glyf', () => {
            const start = file.size;
            shapes.forEach(({ kind, ends, parts, on }, at) => {
                const x = xs[at] ?? [], y = ys[at] ?? [];
                if (kind !== 0) file.words(Math.max(kind, -1), ...box(at));
                parts.forEach((part, i) => {
                    file.words(i + 1 < parts.length ? 0x23 : 3, part, x[i] ?? 0, y[i] ?? 0);
                });
                if (kind > 0) {
                    file.words(...ends.map((end) => end - 1), 0);
                    file.bytes(on);
                    file.words(...x, ...y);
                }
                file.align();
                places.push(file.size - start);
            });
        });
        file.table('head', () => file.words(...nothing(9), em, ...nothing(15), 1, 0));
        file.table('hhea', () => file.words(1, 0, ascent, descent, ...nothing(13), glyphs));
        file.table('hmtx', () => file.words(...advances.flatMap((advance) => [advance, 0])));
        file.table('loca', () => file.longs(...places));
        file.table('maxp', () => file.words(0, 0x5000, glyphs));
        return file.done();
    });
}

/** @param {Uint8Array} packed @returns {Uint8Array[]} regular, bold, icons */
export function unpackFonts(packed) {
    const numbers = new Numbers(packed);
    const fonts = [];
    while (numbers.left) fonts.push(...family(numbers));
    return fonts;
}
