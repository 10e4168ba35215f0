// Packs everything under assets/ into one file. Each asset is two lines, its name and its text, which the page
// passes to C++ unchanged. The last line is "end". The file contains one language, because the others come after
// the first visit.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from './files.mjs';

/** @param {string} root @param {string} path under assets/ @returns {any} */
function read(root, path) {
    try {
        return JSON.parse(readFileSync(join(root, 'assets', path), 'utf8'));
    } catch (reason) {
        return fail(`assets/${path}: ${reason instanceof Error ? reason.message : reason}`);
    }
}

/** Returns [key, text] for each text. Keys are joined as in src/catalogue/texts.h.
 * @param {any} value @param {string} [key]
 * @returns {[string, string][]} */
function flatten(value, key) {
    if (typeof value === 'string') return [[key ?? '', value]];
    const names = Object.keys(value).map((name) => (Array.isArray(value) ? `${Number(name) + 1}` : name));
    return Object.values(value).flatMap((inner, at) => flatten(inner, key ? `${key}.${names[at]}` : names[at]));
}

/** Packs the languages other than English. Each text is a line, in the order of the keys. A line is empty if the
 * text is the same as in English, which saves a quarter of the download.
 * @param {string} root @returns {Map<string, string>} by code */
export function bundleLanguages(root) {
    const files = readdirSync(join(root, 'assets/text')).filter((name) => name.endsWith('.json')).sort();
    const texts = (/** @type {string} */ name) => flatten(read(root, `text/${name}`))
        .sort(([one], [other]) => (one < other ? -1 : 1));
    const english = texts('en.json');
    const keys = english.map(([key]) => key).join();
    return new Map(files.filter((name) => name !== 'en.json').map((name) => {
        const all = texts(name);
        if (all.map(([key]) => key).join() !== keys) fail(`assets/text/${name}: has other keys than en.json. Run scripts/check-content.`);
        if (all.some(([, text]) => text.includes('\n'))) fail(`assets/text/${name}: a text has two lines`);
        return [name.replace('.json', ''), all.map(([, text], at) => `${text === english[at]?.[1] ? '' : text}\n`).join('')];
    }));
}

/** @param {string} root @param {string} language */
export function bundleContent(root, language) {
    const assets = join(root, 'assets');
    const names = ['needs.json', 'positions.json', 'posture.json', 'sources.json', 'learn.json', 'plan.json',
        `text/${language}.json`];
    for (const folder of ['poses', 'routines']) {
        if (!existsSync(join(assets, folder))) continue;
        names.push(...readdirSync(join(assets, folder)).filter((name) => name.endsWith('.json')).sort()
            .map((name) => `${folder}/${name}`));
    }
    return [...names.flatMap((name) => [name, JSON.stringify(read(root, name))]), 'end'].join('\n');
}
