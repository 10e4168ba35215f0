#!/usr/bin/env node
// Prints every file of a first visit in English, raw and as brotli 11, then a ledger by group, the total, and
// the size of each further language. Exits 1 if something is over its budget.
//     node scripts/lib/size.mjs [FOLDER]    by default dist
//
// A first visit is what the service worker caches, with index.html and sw.js. It is everything in the folder
// except the pictures of the install dialog, what is loaded when it is asked for (web/later), licences, source
// maps, the texts of other languages and _headers. The page fetches other languages after the first visit. Only
// the host reads _headers.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { usage } from './usage.mjs';

const BUDGET = 442_000;
const LANGUAGE_BUDGET = 21_000;
const LANGUAGE = /(^|\/)text\/([a-z]{2,3})-\w+\.txt$/;

const LATER = [
    /^(_headers|\.catcow-site|404\.html)$/,
    /^icons\//,
    /^later\//,
    /(^|\/)(licen[cs]es?|notices?)(\.|\/|$)/i,
    /\.map$/,
    LANGUAGE,
];

/**
 * The first pattern that matches a path gives its group. The budgets come from the design's ledger. The ledger has
 * separate lines for the engine (140 kB), the figure (36) and most of the app (38 of 50). Here they are one program.
 */
const GROUPS = [
    { name: 'service worker', budget: 6_000, pattern: /(^|\/)sw\.js$/ },
    { name: 'program and its glue', budget: 214_000, pattern: /\.wasm$|(^|\/)catcow[^/]*\.m?js$/ },
    { name: 'fonts and icons', budget: 38_000, pattern: /\.(ttf|otf|woff2?)$|(^|\/)fonts\b.*\.bin$/ },
    { name: 'content', budget: 31_000, pattern: /(^|\/)(poses|routines|texts?|assets|content)\b.*\.(json|txt|bin)$/ },
    { name: 'page', budget: 12_000, pattern: /./ },
];

/** @param {string} folder @returns {string[]} paths with forward slashes, sorted */
function filesIn(folder) {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/'))
        .sort();
}

/** @param {Buffer} bytes */
function brotli(bytes) {
    return brotliCompressSync(bytes, {
        params: {
            [constants.BROTLI_PARAM_QUALITY]: 11,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
    }).length;
}

/** @param {number} bytes */
const kB = bytes => (bytes / 1000).toFixed(1).padStart(8);

const [folder = 'dist'] = usage(import.meta.url, { most: 1 });
/** @type {string[]} */
let paths = [];
try {
    paths = filesIn(folder);
} catch {
    // The check below reports that there is no site.
}
if (!paths.includes('index.html')) {
    console.error(`error: ${folder} contains no site. Run scripts/build first.`);
    process.exit(2);
}

const files = paths.filter(path => !LATER.some(pattern => pattern.test(path))).map(path => {
    const bytes = readFileSync(join(folder, path));
    const group = GROUPS.findIndex(({ pattern }) => pattern.test(path));
    return { path, group, raw: bytes.length, packed: brotli(bytes) };
});

console.log('First visit in English, kB (1,000 bytes)');
console.log('     raw   brotli');
for (const { path, raw, packed } of files.sort((a, b) => a.group - b.group || b.packed - a.packed)) {
    console.log(`${kB(raw)} ${kB(packed)}  ${path}`);
}
console.log('\n  brotli   ledger');
let failed = false;
for (const [index, { name, budget }] of GROUPS.entries()) {
    const sum = files.filter(file => file.group === index).reduce((total, file) => total + file.packed, 0);
    console.log(`${kB(sum)} ${kB(budget)}  ${name}`);
    if (name !== 'content' || sum <= budget) continue;
    console.error(`error: the content is ${sum - budget} bytes over its budget of ${budget}.`);
    failed = true;
}

const total = files.reduce((sum, file) => sum + file.packed, 0);
console.log(`${kB(total)} ${kB(BUDGET)}  total`);
for (const path of paths) {
    const language = LANGUAGE.exec(path)?.[2];
    if (!language) continue;
    const packed = brotli(readFileSync(join(folder, path)));
    console.log(`${kB(packed)} ${kB(LANGUAGE_BUDGET)}  language ${language}, after the first visit`);
    if (packed <= LANGUAGE_BUDGET) continue;
    console.error(`error: ${path} is ${packed - LANGUAGE_BUDGET} bytes over its budget of ${LANGUAGE_BUDGET}.`);
    failed = true;
}

if (total > BUDGET) {
    console.error(`error: the first visit is ${total - BUDGET} bytes over its budget of ${BUDGET}.`);
    failed = true;
}
process.exit(failed ? 1 : 0);
