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
    await press('Choose another');
    await page.getByRole('button', { name: /^Short reset/ }).evaluate((element) => /** @type {HTMLElement} */ (element).click());
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
    /** Returns why the session stands still; "over" if there is none. On a busy machine the sound can stall, and that
     * pauses it too. */
    const stands = async () => {
        const found = await page.waitForFunction(() => {
            const { session } = /** @type {any} */ (window).catcow.diagnostics();
            if (!session) return 'over';
            const word = document.querySelector('#mirror [role=status]')?.textContent ?? '';
            return session.state === 'paused' && ['Take your time', 'Paused'].find((each) => each === word);
        }, undefined, { polling: 50, timeout: 60000 });
        await look();
        return found.jsonValue();
    };
    let waited = 0;
    for (let why = await stands(); why !== 'over'; why = await stands()) {
        const { t } = await state();
        await look();
        if (why !== 'Take your time') {
            await press('Resume');
            continue;
        }
        assert.equal((await state()).t, t, 'no clock runs');
        await ways[waited++ % ways.length]();
        await page.waitForFunction((there) => {
            const { session } = /** @type {any} */ (window).catcow.diagnostics();
            const word = document.querySelector('#mirror [role=status]')?.textContent;
            return !session || (session.t > there && word !== 'Take your time');
        }, t, { polling: 50, timeout: 10000 });
    }
    assert(waited >= ways.length, `${waited} waits`);
    await button(page, 'Done').waitFor({ state: 'attached' });
    assert((await doneLines(page)).length > 3);
}));
