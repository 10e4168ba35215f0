// Makes all digits of a font equally wide, so that the digits of a countdown stay in place. The font has such digits
// in its feature 'tnum', which Dear ImGui does not support. Here they become the default digits.

import { fail } from './files.mjs';

/** @param {DataView} font @param {string} tag @returns {number} offset of the table's entry */
function entryOf(font, tag) {
    for (let i = 0; i < font.getUint16(4); i += 1) {
        const entry = 12 + 16 * i;
        const name = String.fromCharCode(...Array.from({ length: 4 }, (_, k) => font.getUint8(entry + k)));
        if (name === tag) return entry;
    }
    return fail(`the font has no table ${tag}`);
}

/** Returns the glyphs that the feature 'tnum' replaces, and by which.
 * @param {DataView} font @returns {Map<number, number>} */
function replacements(font) {
    const table = font.getUint32(entryOf(font, 'GSUB') + 8);
    const features = table + font.getUint16(table + 6);
    const lookups = table + font.getUint16(table + 8);
    /** @type {Map<number, number>} */
    const found = new Map();
    for (let i = 0; i < font.getUint16(features); i += 1) {
        const record = features + 2 + 6 * i;
        if (font.getUint32(record) !== 0x746e756d) continue;   // 'tnum'
        const feature = features + font.getUint16(record + 4);
        for (let k = 0; k < font.getUint16(feature + 2); k += 1) {
            const lookup = lookups + font.getUint16(lookups + 2 + 2 * font.getUint16(feature + 4 + 2 * k));
            if (font.getUint16(lookup) !== 1) fail("the font's feature tnum is more than single substitutions");
            for (let n = 0; n < font.getUint16(lookup + 4); n += 1) {
                const part = lookup + font.getUint16(lookup + 6 + 2 * n);
                covered(font, part + font.getUint16(part + 2)).forEach((glyph, place) => {
                    const by = font.getUint16(part) === 1
                        ? glyph + font.getInt16(part + 4) : font.getUint16(part + 6 + 2 * place);
                    found.set(glyph, by & 0xffff);
                });
            }
        }
    }
    return found;
}

/** @param {DataView} font @param {number} coverage @returns {number[]} glyphs, in order */
function covered(font, coverage) {
    const count = font.getUint16(coverage + 2);
    if (font.getUint16(coverage) === 1) {
        return Array.from({ length: count }, (_, i) => font.getUint16(coverage + 4 + 2 * i));
    }
    return Array.from({ length: count }, (_, i) => coverage + 4 + 6 * i).flatMap((range) => {
        const first = font.getUint16(range);
        return Array.from({ length: font.getUint16(range + 2) - first + 1 }, (_, i) => first + i);
    });
}

/** Returns the glyph of each character, from the font's subtable of format 4.
 * @param {DataView} font @returns {Map<number, number>} */
function charactersOf(font) {
    const table = font.getUint32(entryOf(font, 'cmap') + 8);
    const subtables = Array.from({ length: font.getUint16(table + 2) },
        (_, i) => table + font.getUint32(table + 8 + 8 * i));
    const map = subtables.find((at) => font.getUint16(at) === 4) ?? fail('the font has no character map of format 4');
    const twice = font.getUint16(map + 6);
    /** @type {Map<number, number>} */
    const glyphs = new Map();
    for (let i = 0; i < twice; i += 2) {
        const first = font.getUint16(map + 16 + twice + i);
        const delta = font.getUint16(map + 16 + 2 * twice + i);
        const at = map + 16 + 3 * twice + i;
        const offset = font.getUint16(at);
        for (let point = first; point <= font.getUint16(map + 14 + i) && point < 0xffff; point += 1) {
            const listed = offset === 0 ? point : font.getUint16(at + offset + 2 * (point - first));
            if (listed !== 0) glyphs.set(point, (listed + delta) & 0xffff);
        }
    }
    return glyphs;
}

/** Makes a character map with one subtable of format 4. @param {Map<number, number>} glyphs */
function characterMap(glyphs) {
    /** @type {{first: number, last: number, delta: number}[]} runs in which glyph minus character is constant */
    const runs = [];
    for (const [point, glyph] of [...glyphs, [0xffff, 0]].sort(([a = 0], [b = 0]) => a - b)) {
        const delta = (glyph - point) & 0xffff;
        const run = runs.at(-1);
        if (run && run.last === point - 1 && run.delta === delta) run.last = point;
        else runs.push({ first: point, last: point, delta });
    }
    const power = 2 ** Math.floor(Math.log2(runs.length));
    const subtable = [
        4, 16 + 8 * runs.length, 0, 2 * runs.length, 2 * power, Math.log2(power), 2 * (runs.length - power),
        ...runs.map(({ last }) => last), 0, ...runs.map(({ first }) => first),
        ...runs.map(({ delta }) => delta), ...runs.map(() => 0),
    ];
    const header = [0, 1, 3, 1, 0, 12];   // one subtable: Windows, Unicode, at byte 12
    const words = [...header, ...subtable];
    const map = Buffer.alloc(2 * words.length);
    for (const [i, word] of words.entries()) map.writeUInt16BE(word, 2 * i);
    return map;
}

/** @param {Buffer} source a TrueType font @returns {Buffer} the same font with digits of equal width */
export function withTabularDigits(source) {
    const font = new DataView(source.buffer, source.byteOffset, source.length);
    const by = replacements(font);
    const glyphs = charactersOf(font);
    for (let digit = 0x30; digit <= 0x39; digit += 1) {
        const usual = glyphs.get(digit) ?? fail('the font lacks a digit');
        glyphs.set(digit, by.get(usual) ?? usual);
    }
    const map = characterMap(glyphs);
    const changed = Buffer.concat([source, Buffer.alloc(-source.length & 3), map]);
    const entry = entryOf(font, 'cmap');
    changed.writeUInt32BE(changed.length - map.length, entry + 8);
    changed.writeUInt32BE(map.length, entry + 12);
    return changed;
}
