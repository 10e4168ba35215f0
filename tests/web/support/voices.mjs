// A speech engine in the page that does what a test asks. It replaces the browser's, and keeps what it was asked to say.

import { acceptNotice, button, open, phone, until } from './world.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./world.mjs').World} World */

/**
 * @typedef {object} Engine
 * @property {[name: string, language: string, local?: boolean][]} [voices]
 * @property {number} [many] further English voices
 * @property {boolean} [late] the voices come when bring() is called
 * @property {number} [begins] milliseconds until a text begins; -1: never
 * @property {number} [lasts] milliseconds from then until it ends; -1: never; else 40 a letter, as a fast voice
 * @property {'fails' | 'speak throws' | 'getVoices throws' | 'missing'} [fault]
 */

/** @typedef {{text: string, voice: string, shown: string, announced: string[]}} Said */

/** Runs in the page, before its own code. @param {Engine} how */
function install({ voices = [], many = 0, late = false, begins = 20, lasts, fault }) {
    const of = (/** @type {string} */ name, /** @type {string} */ lang, local = true) =>
        ({ name, lang, voiceURI: `id of ${name}`, localService: local, default: false });
    const all = [...voices.map(([name, lang, local]) => of(name, lang, local)),
        ...Array.from({ length: many }, (_, i) => of(`Voice ${i}`, i % 2 ? 'en-GB' : 'en_US'))];
    const engine = Object.assign(new EventTarget(), {
        said: /** @type {Said[]} */ ([]), cancels: 0, asked: 0, there: !late, now: /** @type {any} */ (null), timers: [0],
        getVoices() {
            engine.asked += 1;
            if (fault === 'getVoices throws') throw new Error('no voices');
            return engine.there ? all : [];
        },
        bring() {
            engine.there = true;
            engine.dispatchEvent(new Event('voiceschanged'));
        },
        resume() {},
        cancel() {
            engine.cancels += 1;
            for (const timer of engine.timers) clearTimeout(timer);
            engine.now = null;
        },
        /** @param {any} words */
        speak(words) {
            const shown = () => document.getElementById('mirror')?.textContent ?? '';
            const said = {
                text: words.text, voice: words.voice?.name, shown: shown(),
                announced: [...document.querySelectorAll('#mirror [aria-live=polite]')].map((each) => each.textContent ?? '').filter(Boolean),
            };
            engine.said.push(said);
            setTimeout(() => { said.shown += ` | ${shown()}`; }, 1000);   // it is asked for up to a second before its moment
            if (fault === 'speak throws') throw new Error('no speech');
            if (engine.now) throw new Error(`"${words.text}" while "${engine.now.text}" is said`);
            const after = (/** @type {number} */ time, /** @type {() => void} */ then) =>
                void (time >= 0 && engine.timers.push(window.setTimeout(then, time)));
            engine.now = words;
            const end = (/** @type {string} */ kind) => () => {
                engine.now = null;
                words[kind]?.(new Event('speech'));
            };
            if (fault === 'fails') return after(10, end('onerror'));
            after(begins, () => {
                words.onstart?.(new Event('start'));
                after(words.text.trim() ? lasts ?? 40 * words.text.length : 0, end('onend'));
            });
        },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: fault === 'missing' ? undefined : engine });
    Object.assign(window, {
        engine,
        SpeechSynthesisUtterance: class { constructor(/** @type {string} */ text) { Object.assign(this, { text }); } },
    });
}

/** Puts an engine into each page of a profile that opens from now on. @param {import('playwright-core').BrowserContext} context @param {Engine} how */
export const putEngine = (context, how) => context.addInitScript(install, how);

/** Returns what was said, without what only unlocks the engine. @param {Page} page @returns {Promise<Said[]>} */
export const saidIn = (page) => page.evaluate(() =>
    /** @type {any} */ (window).engine.said.filter((/** @type {Said} */ { text }) => text.trim()));

/** Waits until this many texts were said. @param {Page} page @param {number} many @param {number} [timeout] */
export const untilSaid = (page, many, timeout = 60000) => page.waitForFunction((wanted) =>
    /** @type {any} */ (window).engine.said.filter((/** @type {Said} */ { text }) => text.trim()).length >= wanted, many, { timeout });

/** Waits until the engine speaks, or is silent. @param {Page} page @param {boolean} speaks */
export const untilSpeaks = (page, speaks) => page.waitForFunction((wanted) => {
    const { now } = /** @type {any} */ (window).engine;
    return Boolean(now?.text.trim()) === wanted;
}, speaks, { timeout: 60000, polling: 20 });

/** Lets the page believe that time has passed. @param {Page} page @param {number} milliseconds */
export const passTime = (page, milliseconds) => page.evaluate((more) => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + more;
}, milliseconds);

/** A voice of this device. */
export const clara = /** @type {[string, string]} */ (['Clara', 'en-GB']);

/** Opens Today with an engine. @param {World} world @param {Engine} how @param {import('playwright-core').BrowserContextOptions} [size] */
export async function today(world, how, size = phone) {
    const { context, page } = await world.profile(size);
    await putEngine(context, how);
    await open(page, world.address);
    await acceptNotice(page);
    return page;
}

/** Starts a session in which the voice speaks. @param {Page} page */
export async function startWithVoice(page) {
    await button(page, 'Start session').click();
    await button(page, 'Yes, speak').click();
    await until(page, 'screen === player');
}

/** Opens Settings with the voice turned on. @param {Page} page */
export async function settings(page) {
    await button(page, 'Settings').click();
    const speak = page.getByRole('switch', { name: 'Speak during a session' });
    await speak.focus();
    if (await speak.getAttribute('aria-checked') === 'false') await speak.press('Enter');
    await page.locator('#mirror [role=switch][aria-checked=true]', { hasText: 'Speak during' }).waitFor({ state: 'attached' });
}

/** @param {Page} page @param {string | RegExp} name */
export const press = async (page, name) => {
    const control = page.getByRole('button', { name }).first();
    await control.focus();
    await control.press('Enter');
};

/** What the page asked of the engine. @param {Page} page @param {'cancels' | 'asked'} what @returns {Promise<number>} */
export const count = (page, what) => page.evaluate((key) => /** @type {any} */ (window).engine[key], what);

