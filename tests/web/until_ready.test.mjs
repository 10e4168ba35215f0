// "Wait for me": the session waits at the end of each way, in a real browser, and goes on at a finger on the body, a key
// or a button.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptNotice, button, diagnostics, doneLines, inWorld, look, open, phone } from './support/world.mjs';

test('ASessionThatWaitsGoesOnAtAFingerAKeyOrAButtonAndFinishes', inWorld(async (world) => {
    const { page } = await world.profile(phone, { allFrames: true });
    await open(page, `${world.address}?speed=20`);
    await acceptNotice(page);
    const press = (/** @type {string} */ name) => button(page, name).evaluate((element) => /** @type {HTMLElement} */ (element).click());
    await press('Settings');
    await page.getByRole('radio', { name: 'Wait for me' }).evaluate((element) => /** @type {HTMLElement} */ (element).click());
    await press('Today');
    await page.getByText('plus the time you take').first().waitFor({ state: 'attached' });
    await page.getByRole('radio', { name: /^Short reset/ }).evaluate((element) => /** @type {HTMLElement} */ (element).click());
    await press('Start session');
    await button(page, 'Pause').waitFor({ state: 'attached' });

    const state = async () => (await diagnostics(page)).session;
    const ways = [
        async () => {
            const box = await page.getByRole('img').first().boundingBox();
            assert(box, 'the body');
            await page.touchscreen.tap(box.x + box.width / 3, box.y + box.height / 2);
        },
        () => page.keyboard.press('Enter'),
        () => page.keyboard.press('Space'),
        () => press("I'm ready"),
        () => press('Resume'),
    ];
    let waited = 0;
    for (;;) {
        await page.waitForFunction(() => {
            const { session } = /** @type {any} */ (window).catcow.diagnostics();
            return session?.state !== 'playing';
        }, undefined, { polling: 50, timeout: 60000 });
        if (!(await state())) break;
        await page.getByRole('status').getByText('Take your time').waitFor({ state: 'attached' });
        const there = (await state()).t;
        await look();
        assert.equal((await state()).t, there, 'no clock runs');
        await ways[waited++ % ways.length]();
        await page.waitForFunction((t) => {
            const { session } = /** @type {any} */ (window).catcow.diagnostics();
            return !session || session.t > t;
        }, there, { polling: 50, timeout: 10000 });
    }
    assert(waited >= ways.length, `${waited} waits`);
    assert((await doneLines(page)).length > 3);
}));
