// Tests start, session and reload in the two engines that the other tests do not use. If an engine cannot run, prints
// which and why, and continues.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { openFirefox } from './support/engines/firefox.mjs';
import { openWebKit } from './support/engines/webkit.mjs';

/** @typedef {import('./support/engines/browser.mjs').Browser} Browser */

/** Returns the page's diagnostics. @param {Browser} browser @returns {Promise<any>} */
const diagnostics = (browser) => browser.until('diagnostics', () => /** @type {any} */ (window).catcow.diagnostics());

/** @param {Browser} browser @param {string} name */
const screen = (browser, name) => browser.until(`the screen ${name}`, (wanted) => !document.getElementById('opening')
    && /** @type {any} */ (window).catcow.diagnostics().screen === wanted, name);

/** @param {Browser} browser @param {string} address @param {import('node:test').TestContext} t */
async function startSessionAndReload(browser, address, t) {
    await browser.navigate(`${address}?speed=20`);
    await screen(browser, 'notice');
    await browser.press('I understand');
    await browser.press('Continue');
    await screen(browser, 'today');
    await browser.press('Start session');
    await screen(browser, 'player');
    await browser.until('words in the status', () => document.querySelector('#mirror [role=status]')?.textContent?.trim());
    const begun = (await diagnostics(browser)).session.t;
    // If the machine stands still for a second, the session pauses and waits for a press.
    await browser.until('an Inhale some time later', (from) => {
        const shown = /** @type {any} */ (window);
        if (!(performance.now() - shown.pressedAt < 1000)) {   // a press that follows at once would pause again
            shown.pressedAt = performance.now();
            /** @type {HTMLElement[]} */ ([...document.querySelectorAll('#mirror button')])
                .find((each) => each.textContent === 'Resume')?.click();
        }
        return /** @type {any} */ (window).catcow.diagnostics().session.t > from + 1
            && document.querySelector('#mirror [role=status]')?.textContent?.trim() === 'Inhale';
    }, begun);
    const during = await diagnostics(browser);
    assert.match(during.clock.source, /^(audio|monotonic)$/);
    assert.deepEqual(during.errors, []);
    await browser.reload();
    await screen(browser, 'today');
    await browser.until('the button Start session', () => [...document.querySelectorAll('#mirror button')]
        .some((button) => button.textContent?.trim() === 'Start session'));
    assert.deepEqual((await diagnostics(browser)).errors, []);
    const drawn = await browser.until('canvas or words',
        () => (document.body.classList.contains('words') ? 'words only' : 'canvas'));
    t.diagnostic(`version ${browser.version}, clock: ${during.clock.source}, sound: ${during.audio.state}, ${drawn}, `
        + `storage: ${during.storage.state}`);
}

/** Returns the middle and the value of an input, by its label. @param {Browser} browser @param {string} label */
const placeOf = (browser, label) => browser.until(label, (name) => {
    const element = [...document.querySelectorAll('#mirror input')].find((each) => each.getAttribute('aria-label') === name);
    const box = element?.getBoundingClientRect();
    const value = element instanceof HTMLInputElement ? element.value : '';
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2, value };
}, label);

/** Checks that the mirror describes the canvas, and that a finger scrolls and moves a slider.
 * @param {Browser} browser @param {string} address @param {import('node:test').TestContext} t */
async function readAndTouch(browser, address, t) {
    await browser.navigate(address);
    await screen(browser, 'today');
    await browser.press('Settings');
    await screen(browser, 'settings');
    const roles = await browser.until('the roles of Settings', () => {
        const counted = (/** @type {string} */ selector) => document.querySelectorAll(`#mirror ${selector}`).length;
        return counted('input[type=range]') && {
            heading: counted('h1'), main: counted('main'), nav: counted('nav [aria-current]'), slider: counted('input[type=range]'),
            switches: counted('[role=switch]'), group: counted('[role=radiogroup]'), radio: counted('[role=radio]'),
        };
    });
    assert.deepEqual(roles, { heading: 1, main: 1, nav: 1, slider: 5, switches: 4, group: 4, radio: 14 });
    const before = await placeOf(browser, 'Volume of the tones');
    await browser.until('ears for a finger', () => {
        addEventListener('touchmove', () => document.body.setAttribute('data-touched', ''), true);
        return true;
    });
    const refused = await browser.draw({ x: before.x, y: before.y + 60 }, { x: before.x, y: before.y - 40 })
        .then(() => '', (/** @type {Error} */ reason) => reason.message);
    // A driver may accept the command and send no touch events.
    if (refused || await browser.until('an answer', () => (document.body.hasAttribute('data-touched') ? 'touched' : 'no touch')) === 'no touch') {
        t.diagnostic(`no finger here: ${refused || 'the driver sends no touch'}`);
        return;
    }
    await browser.until('a page that was scrolled', (was) => {
        const box = document.querySelector('#mirror input[aria-label="Volume of the tones"]')?.getBoundingClientRect();
        return box && box.y + box.height / 2 < was - 50;
    }, before.y);
    const now = await placeOf(browser, 'Volume of the tones');
    assert.equal(now.value, before.value, 'scrolling changes no value');
    await browser.draw(now, { x: now.x - 60, y: now.y });
    await browser.until('a slider that was drawn', (was) => {
        const input = /** @type {HTMLInputElement | null} */ (document.querySelector('#mirror input[aria-label="Volume of the tones"]'));
        return input && input.value !== was;
    }, before.value);
}

for (const [name, open] of /** @type {const} */ ([['Firefox', openFirefox], ['WebKit', openWebKit]])) {
    // One engine at a time: start each after the one before has stopped.
    const browser = await open().catch((/** @type {Error} */ reason) => {
        console.log(`NOT RUN in ${name}: ${reason.message}`);
    });
    if (!browser) continue;
    await test(`StartSessionAndReloadIn${name}`, async (t) => {
        const server = await serve('dist', 0);
        try {
            await startSessionAndReload(browser, server.address, t);
        } finally {
            await server.close();
        }
    });
    await test(`TheMirrorSpeaksAndAFingerWorksIn${name}`, async (t) => {
        const server = await serve('dist', 0);
        try {
            await browser.navigate(server.address);
            await screen(browser, 'notice');
            await browser.press('I understand');
            await browser.press('Continue');
            await readAndTouch(browser, server.address, t);
        } finally {
            await server.close();
        }
    });
    await browser.close();
}
