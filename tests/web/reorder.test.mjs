// A finger takes a row by its handle and drags it. It only scrolled the page.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fingers } from './support/fingers.mjs';
import { byScreenReader } from './support/hands.mjs';
import { inWorld, look, open, phone } from './support/world.mjs';

test('AFingerDragsAPoseToAnotherPlace', inWorld(async (world) => {
    const { page } = await world.profile({ ...phone, viewport: { width: 390, height: 1200 } }, { allFrames: true });
    await open(page, world.address);
    const hands = byScreenReader(page);
    for (const name of ['I understand', 'Continue', 'Routines', 'New routine']) await hands.press(name);
    for (const pose of ['Mountain', 'Small bridge', 'Gate']) {
        await hands.press('Add pose');
        await hands.press(new RegExp(`^${pose}`));
        await hands.press('Done');
    }
    await look();
    const row = (/** @type {string} */ name) => page.getByRole('button', { name });
    const grip = await row('Move Mountain').boundingBox(), last = await page.getByRole('button', { name: /^3\. Gate/ }).boundingBox();
    assert.ok(grip && last);
    const x = grip.x + grip.width / 2, fingers = await Fingers.on(page);
    await fingers.down({ x, y: grip.y + grip.height / 2 });
    await look();
    // Below the last: what is said about the order changes while it changes, and moves the rows.
    const from = grip.y + grip.height / 2, to = last.y + last.height + 70;
    for (let step = 1; step <= 24; step += 1) {
        await fingers.move({ x, y: from + (to - from) * step / 24 });
        await page.evaluate(() => new Promise((done) => { requestAnimationFrame(done); }));
    }
    await fingers.up();
    await page.getByRole('button', { name: /^3\. Mountain/ }).waitFor({ state: 'attached' });
    const order = await page.getByRole('button', { name: /^\d\. / }).allTextContents();
    assert.deepEqual(order.map((text) => text.slice(0, 6)), ['1. Sma', '2. Gat', '3. Mou']);
}));
