// Speaks with the voices of the device (Web Speech). Uses only voices that speak without the network: what is said may
// not go to another host. Never waits for a voice: each can come late, be missing, stay silent, or never end.

import { describe, note } from './errors.js';

/** @typedef {{id: string, name: string, language: string}} Found */
/** @typedef {'began' | 'ended' | 'failed'} Told */

const patience = 12_000;   // milliseconds; the first voices of a system service came after 5 to 10 s
const between = 250;
const most = 2000;         // voices of one language; a service offered 816 English ones among 13,362

const quality = [/natural|neural|premium|siri/i, /enhanced|improved/i];
const robotic = /espeak|compact|eloquence|novelty/i;
const timbre = /\+\w/;   // espeak-ng offers each voice a hundred times: "English (America)+Adam"

const engine = () => /** @type {SpeechSynthesis | undefined} */ (window.speechSynthesis);

const main = (/** @type {string} */ tag) => String(tag).toLowerCase().split(/[-_]/)[0] ?? '';

/** How good a voice is likely to be: a lower number is better. The person's own region comes first among equals.
 * @param {SpeechSynthesisVoice} voice */
function rank(voice) {
    const hint = quality.findIndex((one) => one.test(voice.name));
    const spoken = voice.lang.replace('_', '-').toLowerCase();
    const region = navigator.languages.findIndex((tag) => tag.toLowerCase() === spoken);
    return (hint < 0 ? quality.length : hint) * 1000 + (robotic.test(`${voice.name} ${voice.voiceURI}`) ? 5000 : 0)
        + (timbre.test(voice.name) ? 500 : 0)
        + (region < 0 ? 100 : region) * 2 + (voice.default ? 0 : 1);
}

/** The voices of the device for a language, the best first. @param {SpeechSynthesisVoice[]} all @param {string} language */
function voicesFor(all, language) {
    return all.filter((voice) => main(voice.lang) === language && voice.localService)
        .map((voice) => ({ voice, rank: rank(voice) })).sort((one, other) => one.rank - other.rank)
        .slice(0, most).map(({ voice }) => voice);
}

/** "American English", in the language of the page: lists name a voice's region by it, not by a code.
 * @param {string} tag @param {string} language */
function nameOf(tag, language) {
    const proper = tag.replaceAll('_', '-');
    try {
        return new Intl.DisplayNames([language], { type: 'language' }).of(proper) ?? proper;
    } catch {
        return proper;   // "en-us-nyc" is no proper tag
    }
}

export class Speech {
    /** @type {string} */ #language = '';
    /** Those of the language, by their id. @type {Map<string, SpeechSynthesisVoice>} */ #voices = new Map();
    /** @type {string} what was told last */ #told = '';
    #looks = 0;    // the timer
    #until = 0;    // when it stops
    /** @type {SpeechSynthesisUtterance | null} a browser forgets an utterance that nobody holds, with its events */
    #saying = null;
    #tell;

    /** @param {(voices: Found[], all: boolean) => void} tell called whenever the voices of the language change; `all`:
     *      no others are waited for */
    constructor(tell) {
        this.#tell = tell;
        addEventListener('pagehide', () => this.hush());   // Chromium goes on speaking after a page is left
    }

    /** Looks for the voices of a language, "en". @param {string} language */
    lookFor(language) {
        const known = this.#language !== '';
        this.#language = language;
        this.#told = '';
        clearInterval(this.#looks);
        this.#until = performance.now() + patience;
        if (!known) engine()?.addEventListener?.('voiceschanged', () => this.#look());
        if (engine()) this.#looks = window.setInterval(() => this.#look(), between);
        this.#look();
    }

    // Not each list is the last one: a browser can tell of an empty one first.
    #look() {
        let found = /** @type {SpeechSynthesisVoice[]} */ ([]);
        try {
            found = voicesFor(engine()?.getVoices() ?? [], this.#language);
        } catch (reason) {
            note(`voices: ${describe(reason)}`);
            this.#until = 0;
        }
        const all = found.length > 0 || !engine() || performance.now() >= this.#until;
        if (all) clearInterval(this.#looks);
        this.#voices = new Map(found.map((voice) => [voice.voiceURI, voice]));
        const voices = found.map(({ voiceURI, name, lang }) => ({ id: voiceURI, name, language: nameOf(lang, this.#language) }));
        const news = JSON.stringify([voices, all]);
        if (news === this.#told) return;
        this.#told = news;
        this.#tell(voices, all);
    }

    /** Says a text instead of what is being said. Tells at most once that the voice began, then once how it went, unless
     * something else is said or hush() comes before.
     * @param {{text: string, voice: string, rate: number, volume: number}} words @param {(told: Told) => void} told */
    say({ text, voice, rate, volume }, told) {
        this.hush();
        const chosen = this.#voices.get(voice);
        if (!chosen) return void told('failed');
        try {
            const utterance = new SpeechSynthesisUtterance(text);
            utterance.voice = chosen;
            utterance.lang = chosen.lang;
            utterance.rate = rate;
            utterance.volume = volume;
            const once = (/** @type {Told} */ what) => () => {
                if (this.#saying !== utterance) return;
                if (what !== 'began') this.#saying = null;
                told(what);
            };
            utterance.onstart = once('began');
            utterance.onend = once('ended');
            utterance.onerror = once('failed');
            this.#saying = utterance;
            engine()?.resume();   // Chromium keeps an engine paused that was cancelled in a hidden page
            engine()?.speak(utterance);
        } catch (reason) {
            note(`voice: ${describe(reason)}`);
            this.#saying = null;
            told('failed');
        }
    }

    /** Stops at once. Without words of this page it does nothing: the engine may speak for another tab. */
    hush() {
        if (!this.#saying) return;
        this.#saying = null;
        try {
            engine()?.cancel();
        } catch (reason) {
            note(`voice: ${describe(reason)}`);
        }
    }
}
