// Speaks with the voices of the device (Web Speech). Uses only voices that speak without the network: what is said may
// not go to another host. Never waits for a voice: each can come late, be missing, stay silent, or never end.

import { describe, note } from './errors.js';

/** @typedef {{id: string, name: string, language: string}} Found */
/** @typedef {'began' | 'ended' | 'failed'} Told */

const patience = 12_000;   // milliseconds; the first voices of a system service came after 5 to 10 s
const between = 250;
const most = 300;          // voices of one language; a service can offer thousands of all languages

const quality = [/natural|neural|premium|siri/i, /enhanced|improved/i];
const robotic = /espeak|compact|eloquence|novelty/i;

const engine = () => /** @type {SpeechSynthesis | undefined} */ (window.speechSynthesis);

const main = (/** @type {string} */ tag) => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** How good a voice is likely to be: a lower number is better. The person's own region comes first among equals.
 * @param {SpeechSynthesisVoice} voice */
function rank(voice) {
    const hint = quality.findIndex((one) => one.test(voice.name));
    const region = navigator.languages.findIndex((tag) => tag.toLowerCase() === voice.lang.replace('_', '-').toLowerCase());
    return (hint < 0 ? quality.length : hint) * 1000 + (robotic.test(`${voice.name} ${voice.voiceURI}`) ? 5000 : 0)
        + (region < 0 ? 100 : region) * 2 + (voice.default ? 0 : 1);
}

/** The voices of the device for a language, the best first. @param {SpeechSynthesisVoice[]} all @param {string} language */
function voicesFor(all, language) {
    return all.filter((voice) => main(voice.lang) === language && voice.localService)
        .map((voice) => ({ voice, rank: rank(voice) })).sort((one, other) => one.rank - other.rank)
        .slice(0, most).map(({ voice }) => voice);
}

export class Speech {
    /** @type {string} */ #language = '';
    /** @type {string} what was told last */ #told = '';
    /** @type {SpeechSynthesisUtterance | null} a browser forgets an utterance that nobody holds, with its events */
    #saying = null;
    #tell;

    /** @param {(voices: Found[], all: boolean) => void} tell called whenever the voices of the language change; `all`:
     *      no others are waited for */
    constructor(tell) { this.#tell = tell; }

    /** Looks for the voices of a language, "en". @param {string} language */
    lookFor(language) {
        const known = this.#language !== '';
        this.#language = language;
        this.#told = '';
        if (!engine()) return void this.#tell([], true);
        if (!known) engine()?.addEventListener?.('voiceschanged', () => this.#look(true));
        this.#look(false);
        for (let after = between; after <= patience; after += between) {
            setTimeout(() => { if (language === this.#language) this.#look(after + between > patience); }, after);
        }
    }

    /** @param {boolean} all */
    #look(all) {
        let found = /** @type {SpeechSynthesisVoice[]} */ ([]);
        try {
            found = voicesFor(engine()?.getVoices() ?? [], this.#language);
        } catch (reason) {
            note(`voices: ${describe(reason)}`);
        }
        const voices = found.map(({ voiceURI, name, lang }) => ({ id: voiceURI, name, language: lang }));
        const news = JSON.stringify([voices, all || voices.length > 0]);
        if (news === this.#told) return;
        this.#told = news;
        this.#tell(voices, all || voices.length > 0);
    }

    /** Says a text after what is being said. Tells at most once that the voice began, then once how it went, unless
     * hush() comes before.
     * @param {{text: string, voice: string, rate: number, volume: number}} words @param {(told: Told) => void} told */
    say({ text, voice, rate, volume }, told) {
        const speech = engine();
        const chosen = voicesFor(speech?.getVoices() ?? [], this.#language).find((one) => one.voiceURI === voice);
        if (!speech || !chosen) return void told('failed');
        const utterance = new SpeechSynthesisUtterance(text);
        utterance.voice = chosen;
        utterance.lang = chosen.lang;
        utterance.rate = rate;
        utterance.volume = volume;
        const once = (/** @type {Told} */ what) => () => {
            if (this.#saying === utterance) told(what);
            if (what !== 'began' && this.#saying === utterance) this.#saying = null;
        };
        utterance.onstart = once('began');
        utterance.onend = once('ended');
        utterance.onerror = once('failed');
        this.#saying = utterance;
        speech.resume();   // Chromium keeps an engine paused that was cancelled in a hidden page
        speech.speak(utterance);
    }

    /** Stops at once. */
    hush() {
        this.#saying = null;
        engine()?.cancel();
    }
}
