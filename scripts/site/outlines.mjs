// Packs fonts into one file that compresses well. Compressors find little in TrueType outlines, because each glyph
// stores its flags, x and y together. In the packed file all numbers of one kind follow each other. Characters and
// points that two faces share are stored once. The second face is stored as the difference from the first.
//
// A file is a sequence of families; web/fonts.js reads them. A family is a sequence of numbers:
//   - The numbers of faces, of glyphs and of runs of characters.
//   - For each run: the distance of its first character from the end of the last run, the same distance for its first
//     glyph, and the length of the run.
//   - For each glyph: the number of its contours, or minus the number of the parts that it is composed of.
//   - The number of points of each contour.
//   - The glyph of each part.
//   - 1 for each point on the curve, otherwise 0.
//   - For each face, as the difference from the face before: units of the em, ascent, descent; advances; x of all
//     points and parts, then y. Each point is relative to the point before it.

import { unpackFonts } from '../../web/fonts.js';
import { fail } from './files.mjs';

/** @typedef {{advance: number, contours: number[], on: number[], parts: number[], x: number[], y: number[]}} Glyph */
/** @typedef {{sizes: number[], characters: number[][], glyphs: Glyph[]}} Face */

/** @param {Uint8Array} file a TrueType font without hinting @returns {Face} */
function read(file) {
    const font = new DataView(file.buffer, file.byteOffset, file.length);
    /** @type {Record<string, number>} */
    const tables = {};
    for (let entry = 12; entry < 12 + 16 * font.getUint16(4); entry += 16) {
        tables[String.fromCharCode(...file.subarray(entry, entry + 4))] = font.getUint32(entry + 8);
    }
    const { head = 0, hhea = 0, hmtx = 0, loca = 0, glyf = 0, maxp = 0, cmap = 0 } = tables;
    const advances = font.getUint16(hhea + 34), em = font.getUint16(head + 18);
    const place = (/** @type {number} */ glyph) => glyf + (font.getInt16(head + 50)
        ? font.getUint32(loca + 4 * glyph) : 2 * font.getUint16(loca + 2 * glyph));
    const glyphs = Array.from({ length: font.getUint16(maxp + 4) }, (_, glyph) => ({
        advance: font.getUint16(hmtx + 4 * Math.min(glyph, advances - 1)),
        ...outline(new DataView(file.buffer, file.byteOffset + place(glyph), place(glyph + 1) - place(glyph))),
    }));
    return {
        sizes: [em, ...oneEm(em, font.getInt16(hhea + 4), font.getInt16(hhea + 6))],
        characters: charactersOf(font, cmap),
        glyphs,
    };
}

/**
 * Returns the ascent and descent of a line that is one em high and has the same middle. Dear ImGui takes a font size as
 * the height of the line: a size of 16 drew letters of 12.3 pixels, because the line of our face is 1.3 em high. How far
 * lines stand apart is decided where they are drawn (src/ui/widgets/text.cpp).
 * @param {number} em @param {number} ascent @param {number} descent below the base line: negative
 */
function oneEm(em, ascent, descent) {
    const lower = Math.round((ascent - descent - em) / 2);
    return [ascent - lower, ascent - lower - em];
}

/** @param {DataView} glyph @returns {Omit<Glyph, 'advance'>} */
function outline(glyph) {
    /** @type {Omit<Glyph, 'advance'>} */
    const shape = { contours: [], on: [], parts: [], x: [], y: [] };
    if (glyph.byteLength === 0) return shape;
    let at = 10;
    const byte = () => glyph.getUint8(at++);
    const word = () => {
        at += 2;
        return glyph.getInt16(at - 2);
    };
    const contours = glyph.getInt16(0);
    for (let more = contours < 0; more;) {
        const flags = word();
        if (flags & 0xc8 || !(flags & 2)) fail('a glyph of the fonts is composed of scaled parts');
        more = Boolean(flags & 0x20);
        shape.parts.push(word());
        for (const axis of [shape.x, shape.y]) axis.push(flags & 1 ? word() : byte() << 24 >> 24);
    }
    if (contours <= 0) return shape;
    const ends = Array.from({ length: contours }, word);
    shape.contours = ends.map((end, i) => end - (ends[i - 1] ?? -1));
    at += 2 + glyph.getUint16(at);   // skips hinting
    /** @type {number[]} */
    const flags = [];
    while (flags.length <= (ends.at(-1) ?? -1)) {
        const flag = byte();
        const times = flag & 8 ? byte() + 1 : 1;
        for (let i = 0; i < times; i += 1) flags.push(flag);
    }
    shape.on = flags.map((flag) => flag & 1);
    const axis = (/** @type {number} */ short, /** @type {number} */ same) => flags.map((flag) => {
        if (flag & short) return flag & same ? byte() : -byte();
        return flag & same ? 0 : word();
    });
    shape.x = axis(2, 16);
    shape.y = axis(4, 32);
    return shape;
}

/** Returns runs of characters: the first character, its glyph, the length.
 * @param {DataView} font @param {number} table @returns {number[][]} */
function charactersOf(font, table) {
    const subtables = Array.from({ length: font.getUint16(table + 2) },
        (_, i) => table + font.getUint32(table + 8 + 8 * i));
    /** @type {Map<number, number>} */
    const glyphs = new Map();
    for (const map of subtables) {
        if (font.getUint16(map) === 12) {
            for (let group = map + 16; group < map + 16 + 12 * font.getUint32(map + 12); group += 12) {
                const first = font.getUint32(group);
                for (let point = first; point <= font.getUint32(group + 4); point += 1) {
                    glyphs.set(point, font.getUint32(group + 8) + point - first);
                }
            }
        } else if (font.getUint16(map) === 4) {
            const twice = font.getUint16(map + 6);
            for (let i = 0; i < twice; i += 2) {
                const first = font.getUint16(map + 16 + twice + i);
                const delta = font.getUint16(map + 16 + 2 * twice + i);
                const at = map + 16 + 3 * twice + i;
                const offset = font.getUint16(at);
                for (let point = first; point <= font.getUint16(map + 14 + i) && point < 0xffff; point += 1) {
                    const listed = offset === 0 ? point : font.getUint16(at + offset + 2 * (point - first));
                    if (offset === 0 || listed !== 0) glyphs.set(point, (listed + delta) & 0xffff);
                }
            }
        }
    }
    /** @type {number[][]} */
    const runs = [];
    for (const [point, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
        const [first = 0, shown = 0, length = 0] = runs.at(-1) ?? [];
        const goesOn = length > 0 && point === first + length && glyph === shown + length;
        if (goesOn) runs[runs.length - 1] = [first, shown, length + 1];
        else runs.push([point, glyph, 1]);
    }
    return runs;
}

/** @param {Face[]} faces @returns {number[]} */
function family(faces) {
    const shared = (/** @type {Face} */ { characters, glyphs }) =>
        JSON.stringify([characters, glyphs.map(({ contours, on, parts }) => [contours, on, parts])]);
    const [first] = faces;
    if (!first) return fail('a family of fonts has no face');
    if (faces.some((face) => shared(face) !== shared(first))) fail('the faces of the text differ in points or characters');
    const { characters, glyphs } = first;
    const numbers = [faces.length, glyphs.length, characters.length];
    let ends = [0, 0];
    for (const [point = 0, glyph = 0, length = 0] of characters) {
        numbers.push(point - (ends[0] ?? 0), glyph - (ends[1] ?? 0), length);
        ends = [point + length, glyph + length];
    }
    numbers.push(...glyphs.map(({ contours, parts }) => contours.length || -parts.length),
        ...glyphs.flatMap(({ contours }) => contours), ...glyphs.flatMap(({ parts }) => parts),
        ...glyphs.flatMap(({ on }) => on));
    const values = (/** @type {Face} */ face) => [...face.sizes, ...face.glyphs.map(({ advance }) => advance),
        ...face.glyphs.flatMap(({ x }) => x), ...face.glyphs.flatMap(({ y }) => y)];
    faces.forEach((face, i) => {
        const before = faces[i - 1];
        const less = before ? values(before) : [];
        numbers.push(...values(face).map((value, k) => value - (less[k] ?? 0)));
    });
    return numbers;
}

/** @param {number} number @returns {number[]} bytes */
function written(number) {
    const value = number < 0 ? -2 * number - 1 : 2 * number;
    if (value < 0xf0) return [value];
    return value < 0xf00 ? [0xf0 | value >> 8, value & 255] : [255, value >> 16, value >> 8 & 255, value & 255];
}

/**
 * @param {Uint8Array[][]} families of TrueType fonts
 * @returns {{packed: Uint8Array, fonts: Uint8Array[]}} `fonts`: the fonts as the page makes them
 */
export function packFonts(families) {
    const faces = families.map((files) => files.map(read));
    const packed = Uint8Array.from(faces.flatMap(family).flatMap(written));
    const fonts = unpackFonts(packed);
    if (JSON.stringify(fonts.map(read)) !== JSON.stringify(faces.flat())) fail('the fonts change when they are packed and unpacked');
    return { packed, fonts };
}
