// A routine that came by link is kept and is there after a reload. A deleted one comes back with Undo.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { twoBreaths } from './support/links.mjs';
import { acceptNotice, button, diagnostics, inWorld, open, phone, pressUntil, understand } from './support/world.mjs';

/** Presses a control that may be out of sight, as a screen reader does.
 * @param {import('playwright-core').Page} page @param {string} name */
const press = (page, name) => button(page, name).evaluate((element) => /** @type {HTMLElement} */ (element).click());

/** Waits until so many routines are stored. @param {import('playwright-core').Page} page @param {number} count */
const stored = (page, count) => page.waitForFunction((wanted) => new Promise((answer) => {
    const request = indexedDB.open('catcow');
    request.onsuccess = () => {
        const keys = request.result.transaction('single').objectStore('single').getAllKeys();
        keys.onsuccess = () => {
            request.result.close();
            answer(keys.result.filter((key) => String(key).startsWith('routine:')).length === wanted);
        };
    };
}), count);

test('ARoutineThatCameByLinkIsKeptAndADeletedOneComesBack', inWorld(async (world) => {
    const { page } = await world.profile(phone);
    await open(page, world.address + twoBreaths);
    await understand(page);
    await button(page, 'Keep').tap();
    await page.getByText('You have this routine.').waitFor();
    await stored(page, 1);
    await button(page, 'Not now').tap();
    await page.reload();
    await button(page, 'Routines').tap();
    await button(page, 'Two breaths').tap();
    await page.getByRole('heading', { name: 'Two breaths' }).waitFor();
    await press(page, 'Delete');
    await page.getByText('Deleted: Two breaths').waitFor();
    await stored(page, 0);
    await button(page, 'Undo').tap();
    await button(page, 'Two breaths').waitFor();
    await stored(page, 1);
    await page.goto(world.address + twoBreaths);
    await page.getByText('You have this routine.').waitFor();
    assert.equal(await button(page, 'Keep').count(), 0);
}));

test('ALinkIsPastedWithTheMessageAroundIt', inWorld(async (world) => {
    const { page } = await world.profile(phone);
    await open(page, world.address);
    await acceptNotice(page);
    await button(page, 'Routines').tap();
    await button(page, 'Paste a link').tap();
    const field = page.getByRole('textbox', { name: 'Link' });
    await field.fill('https://example.com');
    await button(page, 'Open').tap();
    await page.getByRole('alert').getByText('there is no routine in it').waitFor();
    await field.fill(`Try this: ${world.address}${twoBreaths} and tell me.`);
    await pressUntil(page, ['Open'], 'screen === preview');
    await page.getByRole('heading', { name: 'Two breaths' }).waitFor();
    assert.equal((await diagnostics(page)).session, null, 'nothing starts by itself');
    await button(page, 'Not now').tap();
    await page.getByRole('heading', { name: 'Routines', level: 1, exact: true }).waitFor();
}));
