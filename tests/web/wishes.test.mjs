// Easier and One more breath in a real session, with the keyboard alone, and with a screen reader alone.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkOf } from './support/links.mjs';
import { button, desk, diagnostics, doneLines, inWorld, look, open, phone, until } from './support/world.mjs';

/** @typedef {import('./support/world.mjs').Page} Page */
/** @typedef {(name: string) => Promise<void>} Press */

/** Standing side reach on the left side, three breaths of 2 + 2 seconds. */
const link = linkOf('One side', [{ pose: 16, sides: 1, kind: 1, amount: 3 }]);

/** Presses Tab until the control has the focus, then Enter. @param {Page} page @returns {Press} */
const byKeyboard = (page) => async (name) => {
    await button(page, name).waitFor({ state: 'attached' });
    await look();
    const passed = [];
    for (let i = 0; i < 80; i += 1) {
        const at = await page.evaluate(() => document.activeElement?.textContent ?? '');
        if (at === name) return page.keyboard.press('Enter');
        passed.push(at);
        await page.keyboard.press('Tab');
    }
    assert.fail(`Tab never comes to "${name}", but to ${passed.slice(-20).join(', ')}`);
};

/** Activates an element of the mirror, as a screen reader does: no pointer, no key. @param {Page} page @returns {Press} */
const byScreenReader = (page) => async (name) => {
    await button(page, name).waitFor({ state: 'attached' });
    await look();
    await button(page, name).evaluate((element) => /** @type {HTMLElement} */ (element).click());
};

/** Goes through the session in another version, with a breath more. @param {Page} page @param {string} address @param {Press} press */
async function practise(page, address, press) {
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
    assert.match(lines.join(' | '), /^Standing side reach, left side, 4 breaths$/);
}

test('EasierAndOneMoreBreathWithTheKeyboardAlone', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await practise(page, world.address, byKeyboard(page));
}));

test('EasierAndOneMoreBreathWithAScreenReaderAlone', inWorld(async (world) => {
    const { page } = await world.profile(phone);
    await practise(page, world.address, byScreenReader(page));
}));
