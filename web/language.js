// Reads the languages that the address and the browser ask for. Fetches the texts of all languages but
// English, which is part of the content. C++ chooses the language (src/app/settings/language_choice.cpp).

import { download } from './engine.js';
import { describe, note } from './errors.js';
import { said } from './said.js';

const patience = 12_000;   // milliseconds; meanwhile the app is in English

/** Returns the file of a language, '' if there is none. Every object has a "constructor", which is no language.
 * @param {string} code */
const fileOf = (code) => (Object.hasOwn(SITE.texts, code) ? SITE.texts[code] ?? '' : '');

/** Returns the code if Catcow has this language: "de" for "de-AT". Otherwise empty. @param {string} tag */
function known(tag) {
    const code = tag.toLowerCase().split('-')[0] ?? '';
    return code === 'en' || fileOf(code) ? code : '';
}

/** The language from ?lang=de */
export const asked = known(new URLSearchParams(location.search).get('lang') ?? '');

/** The browser's first language that Catcow has. */
export const own = navigator.languages.map(known).find((code) => code) ?? '';

/** @param {string} code @returns {Promise<string>} empty if they cannot be fetched now */
export async function texts(code) {
    const name = fileOf(code);
    if (!name) return '';
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), patience);
    try {
        return new TextDecoder().decode(await download(name, late.signal));
    } catch (reason) {
        note(describe(reason));
        return '';
    } finally {
        clearTimeout(timer);
    }
}

/** Changes the language of the page. @param {string} code */
export function speak(code) {
    document.documentElement.lang = code;
    document.title = said().title;
    const about = document.getElementById('about');
    const hint = document.getElementById('hint');
    if (about) about.textContent = said().about;
    if (hint) hint.textContent = said().ready;
}
