// A note stays with the pose that it was written for. Its field still had the focus when a finger opened the next pose:
// there it showed, and became, the note of the pose before.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byScreenReader } from './support/hands.mjs';
import { inWorld, look, open, phone } from './support/world.mjs';

/** @typedef {import('./support/world.mjs').Page} Page */

/** So high that nothing has to be scrolled. */
const high = { ...phone, viewport: { width: 390, height: 1900 } };

/** Taps the middle of a control that is in sight. @param {Page} page @param {import('playwright-core').Locator} control */
async function tap(page, control) {
    await look();
    const box = await control.boundingBox();
    assert.ok(box && box.y > 0 && box.y + box.height < high.viewport.height, `in sight: ${JSON.stringify(box)}`);
    await page.touchscreen.tap(box.x + 40, box.y + box.height / 2);
    await look();
}

test('ANoteStaysWithItsPoseWhenAFingerOpensTheNext', inWorld(async (world) => {
    const { page } = await world.profile(high);
    await open(page, world.address);
    const hands = byScreenReader(page);
    for (const name of ['I understand', 'Continue', 'Routines', 'New routine']) await hands.press(name);
    for (const pose of ['Mountain', 'Small bridge']) {
        await hands.press('Add pose');
        await hands.press(new RegExp(`^${pose}`));
        await hands.press('Done');
    }
    const note = page.getByRole('textbox', { name: 'Note to this pose' });
    const row = (/** @type {RegExp} */ name) => page.getByRole('button', { name });
    await row(/^1\. Mountain/).waitFor({ state: 'attached' });
    await tap(page, row(/^1\. Mountain/));
    await note.waitFor({ state: 'attached' });
    await tap(page, note);
    await page.keyboard.type('Grow tall');
    assert.equal(await note.inputValue(), 'Grow tall');
    await tap(page, row(/^2\. Small bridge/));
    assert.equal(await note.inputValue(), '', 'the next pose has no note yet');
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body', 'the tap ended the writing');
    await tap(page, note);
    await page.keyboard.type('Low');
    assert.equal(await note.inputValue(), 'Low');
    await tap(page, row(/^1\. Mountain/));
    assert.equal(await note.inputValue(), 'Grow tall');
}));

// A note was written through a hole of one line.
test('ANoteIsSeenWholeWhileItIsWrittenAndHasNoLineBreaks', inWorld(async (world) => {
    for (const width of [320, 390, 1440]) {
        const { page } = await world.profile({ ...phone, viewport: { width, height: 1900 } });
        await open(page, world.address);
        const hands = byScreenReader(page);
        for (const name of ['I understand', 'Continue', 'Routines', 'New routine', 'Add pose', 'Mountain', 'Done']) await hands.press(name);
        await hands.press(/^1\. Mountain/);
        for (const { name, most } of [{ name: 'Note to this pose', most: 80 }, { name: 'Note to the whole', most: 200 }]) {
            const field = page.getByRole('textbox', { name });
            await field.focus();
            await page.keyboard.type('only as far as it feels good '.repeat(8));
            await look();
            assert.equal((await field.inputValue()).length, most);
            const [all, seen] = await field.evaluate((element) => [element.scrollHeight, element.clientHeight]);
            assert(Number(all) <= Number(seen), `${name} at ${width}: ${all} of ${seen}`);
            await field.fill('one');
            await page.evaluate(() => navigator.clipboard.writeText('two\nthree'));
            await page.keyboard.press('End');
            await page.keyboard.press('Control+v');
            assert.equal(await field.inputValue(), 'onetwo three');
            await page.keyboard.press('Enter');
            assert.equal(await field.inputValue(), 'onetwo three');
            assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body', 'Enter ends the writing');
        }
    }
}));
