// Start, session and reload in the two engines that the other tests do not use. Where one of them cannot
// run, a line says which and why, and the run goes on.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { openFirefox } from './support/engines/firefox.mjs';
import { openWebKit } from './support/engines/webkit.mjs';

/** @typedef {import('./support/engines/browser.mjs').Browser} Browser */

/** What a page says of itself. @param {Browser} browser @returns {Promise<any>} */
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
    await browser.until('time that goes on',
        (from) => /** @type {any} */ (window).catcow.diagnostics().session.t > from + 1, begun);
    await browser.until('an Inhale',
        () => document.querySelector('#mirror [role=status]')?.textContent?.trim() === 'Inhale');
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

for (const [name, open] of /** @type {const} */ ([['Firefox', openFirefox], ['WebKit', openWebKit]])) {
    // One at a time: an engine starts when the one before it is gone.
    const browser = await open().catch((/** @type {Error} */ reason) => {
        console.log(`NOT RUN in ${name}: ${reason.message}`);
    });
    if (!browser) continue;
    await test(`StartSessionAndReloadIn${name}`, async (t) => {
        const server = await serve('dist', 0);
        try {
            await startSessionAndReload(browser, server.address, t);
        } finally {
            await browser.close();
            await server.close();
        }
    });
}
