// Easier and One more breath in a real session, with the keyboard alone, and with a screen reader alone.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byKeyboard, byScreenReader } from './support/hands.mjs';
import { linkOf } from './support/links.mjs';
import { desk, diagnostics, doneLines, inWorld, open, phone, until } from './support/world.mjs';

/** @typedef {import('./support/world.mjs').Page} Page */
/** @typedef {import('./support/hands.mjs').Hands} Hands */

/** Standing side reach on the left side, three breaths of 2 + 2 seconds. */
const link = linkOf('One side', [{ pose: 16, sides: 1, kind: 1, amount: 3 }]);

/** Goes through the session in another version, with a breath more. @param {Page} page @param {string} address @param {Hands} hands */
async function practise(page, address, { press }) {
    await open(page, address + link);
    for (const name of ['I understand', 'Continue', 'Start session']) await press(name);
    await until(page, 'session.phase === exhale', 60_000);
    const { length } = (await diagnostics(page)).session;
    await press('One more breath');
    await page.waitForFunction((before) => /** @type {any} */ (window).catcow.diagnostics().session.length > before + 3, length);
    await press('Easier');
    await page.getByText('Now: Standing side reach: Hand on hip.').waitFor({ state: 'attached' });
    await until(page, 'screen === after', 120_000);
    await page.getByRole('list', { name: 'What you did' }).waitFor({ state: 'attached' });
    const lines = await doneLines(page);
    // How many of them came before Easier depends on how long a person looks for it.
    const breaths = lines.map((line) => Number(/^Standing side reach(?:: Hand on hip)?, left side, (\d+) breaths?$/.exec(line)?.[1]));
    assert.equal(breaths.reduce((sum, each) => sum + each, 0), 4, lines.join(' | '));
}

test('EasierAndOneMoreBreathWithTheKeyboardAlone', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await practise(page, world.address, byKeyboard(page));
}));

test('EasierAndOneMoreBreathWithAScreenReaderAlone', inWorld(async (world) => {
    const { page } = await world.profile(phone);
    await practise(page, world.address, byScreenReader(page));
}));
