// Makes the three fonts with only the characters that Catcow draws. Leaves out hinting and layout features, because
// Dear ImGui uses neither. The page fetches the fonts as one file (outlines.mjs). Tests and the desktop program read
// the TrueType fonts that the page makes from it. Unchanged inputs are not packed again. The browser paints all other
// characters when they occur (web/glyphs.js).

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { fail, hashOf } from './files.mjs';
import { packFonts } from './outlines.mjs';
import { withTabularDigits } from './tabular.mjs';

const text = 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next';
const recipe = 4;   // increase it if the options below or the packing change

/** First and last code points: Western and Central European letters, punctuation, arrows, signs. */
const letters = [
    [0x20, 0x7e], [0xa0, 0x17f], [0x218, 0x21b], [0x1e80, 0x1e85], [0x1e9e, 0x1e9e], [0x1ef2, 0x1ef3],
    [0x2010, 0x2015], [0x2018, 0x201e], [0x2020, 0x2022], [0x2026, 0x2026], [0x2030, 0x2030],
    [0x2032, 0x2033], [0x2039, 0x203a], [0x20ac, 0x20ac], [0x2190, 0x2193], [0x2212, 0x2212],
    [0x2248, 0x2248], [0x2264, 0x2265],
];

/** @param {number[][]} ranges */
const characters = (ranges) => ranges
    .flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .map((point) => String.fromCodePoint(point)).join('');

/** Returns the icon characters of the enum in src/ui/icons.h. @param {string} root @returns {string} */
function iconCharacters(root) {
    const header = readFileSync(join(root, 'src/ui/icons.h'), 'utf8');
    const points = [...header.matchAll(/^\s*\w+\s*=\s*0x([0-9a-f]{4})\b/gim)].map((match) => match[1] ?? '');
    if (points.length === 0) fail('src/ui/icons.h names no icons (lines such as "play = 0xe3d0,")');
    return points.map((point) => String.fromCodePoint(Number.parseInt(point, 16))).join('');
}

/**
 * @param {string} root the repository
 * @returns {Promise<string>} path of the packed file; regular.ttf, bold.ttf and icons.ttf are beside it
 */
export async function makeFonts(root) {
    const letterCharacters = characters(letters);
    const wanted = [
        { name: 'regular', from: `${text}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`, keep: letterCharacters },
        { name: 'bold', from: `${text}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`, keep: letterCharacters },
        { name: 'icons', from: 'node_modules/@phosphor-icons/web/src/bold/Phosphor-Bold.ttf', keep: iconCharacters(root) },
    ].map((font) => ({ ...font, source: readFileSync(join(root, font.from)) }));
    const path = join(root, 'build/fonts/fonts.bin');
    const stamp = hashOf(...wanted.flatMap(({ source, keep }) => [source, keep]), String(recipe));
    if (readOr(`${path}.stamp`) === stamp && readOr(path)) return path;
    const [regular, bold, icons] = await Promise.all(wanted.map(({ source, keep }) =>
        subsetFont(keep === letterCharacters ? withTabularDigits(source) : source, keep, {
            targetFormat: 'sfnt',
            keepFeatures: [],
            noLayoutClosure: true,
            noHinting: true,
            dropTables: ['GSUB', 'GPOS', 'GDEF', 'gasp', 'STAT', 'DSIG', 'meta', 'prep', 'name', 'post'],
        })));
    if (!regular || !bold || !icons) return fail('a font is missing');
    const { packed, fonts } = packFonts([[regular, bold], [icons]]);
    mkdirSync(dirname(path), { recursive: true });
    for (const [slot, { name }] of wanted.entries()) {
        writeFileSync(join(dirname(path), `${name}.ttf`), fonts[slot] ?? []);
    }
    writeFileSync(path, packed);
    writeFileSync(`${path}.stamp`, stamp);
    return path;
}

/** @param {string} path @returns {string} empty if the file does not exist */
function readOr(path) {
    try {
        return readFileSync(path, 'latin1');
    } catch {
        return '';
    }
}
