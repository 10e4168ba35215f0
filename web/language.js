// Which languages the address and the browser ask for, and the texts of all but English, which is in
// the content. C++ decides what is spoken (src/app/language.cpp).

import { download } from './engine.js';
import { describe, note } from './errors.js';
import { said } from './said.js';

const patience = 12_000;   // milliseconds; English serves meanwhile

/** Its code, if Catcow speaks it: "de" for "de-AT". @param {string} tag */
function known(tag) {
    const code = tag.toLowerCase().split('-')[0] ?? '';
    return code === 'en' || code in SITE.texts ? code : '';
}

/** ?lang=de */
export const asked = known(new URLSearchParams(location.search).get('lang') ?? '');

/** The first of the browser's that Catcow speaks. */
export const own = navigator.languages.map(known).find((code) => code) ?? '';

/** @param {string} code @returns {Promise<string>} empty when they cannot be had now */
export async function texts(code) {
    const name = SITE.texts[code];
    if (!name) return '';
    try {
        return await (await download(name, AbortSignal.timeout(patience))).text();
    } catch (reason) {
        note(describe(reason));
        return '';
    }
}

/** What the page is written in from now on. @param {string} code */
export function speak(code) {
    document.documentElement.lang = code;
    document.title = said().title;
    const about = document.getElementById('about');
    const hint = document.getElementById('hint');
    if (about) about.textContent = said().about;
    if (hint) hint.textContent = said().ready;
}
