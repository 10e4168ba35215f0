// A second tap, meant for the screen before, pressed what had come under the finger: "I understand" twice skipped the
// needs for good. With real touches and keys, on the canvas and in the words-only view.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptNotice, button, desk, diagnostics, inWorld, look, open, phone } from './support/world.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page @param {string} name @returns {Promise<() => Promise<void>>} taps where the button is now */
async function tapsAt(page, name) {
    await button(page, name).scrollIntoViewIfNeeded();   // in words, the page scrolls
    const box = await button(page, name).boundingBox();
    assert(box, name);
    return () => page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}

const slower = 4;

/** From now on, time passes four times slower for the page. A second tap must come within the guard's 0.35 s, and a busy
 * machine may need longer for two taps. @param {Page} page */
const slowTime = (page) => page.evaluate((slower) => {
    const now = performance.now.bind(performance), from = now();
    const seen = (/** @type {number} */ time) => Math.min(time, from) + Math.max(0, time - from) / slower;
    performance.now = () => seen(now());
    const stamp = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp')?.get;
    Object.defineProperty(Event.prototype, 'timeStamp', { get() { return seen(stamp?.call(this)); } });
}, slower);

/** look(), while time passes slower. */
const lookSlowly = async () => { for (let i = 0; i < slower; i += 1) await look(); };

/** @param {Page} page */
const screen = (page) => diagnostics(page).then((said) => said.screen);

for (const [view, extra] of /** @type {const} */ ([['on the canvas', []], ['in words', ['--disable-3d-apis']]])) {
    test(`ASecondTapOnIUnderstandLeavesTheNeedsToBeAsked (${view})`, inWorld(async (world) => {
        const { page } = await world.profile(phone, { extra: [...extra] });
        await open(page, world.address);
        const tap = await tapsAt(page, 'I understand');
        await slowTime(page);
        await tap();
        await button(page, 'Continue').waitFor();
        const under = await button(page, 'Continue').boundingBox();
        await tap();
        await lookSlowly();
        assert.equal(await screen(page), 'needs', `Continue is at ${JSON.stringify(under)}`);
        await (await tapsAt(page, 'Continue'))();
        await button(page, 'Start session').waitFor();
    }));

    test(`ADeliberateTapElsewhereCountsAtOnce (${view})`, inWorld(async (world) => {
        const { page } = await world.profile(phone, { extra: [...extra] });
        await open(page, world.address);
        await acceptNotice(page);
        for (const name of ['Poses', 'Progress', 'Settings', 'Today', 'Settings']) {
            await (await tapsAt(page, name))();
            await page.locator(`button[aria-current=page]:has-text("${name}")`).waitFor({ state: 'attached' });
        }
        await (await tapsAt(page, 'Today'))();
        await (await tapsAt(page, 'Start session'))();
        await (await tapsAt(page, 'End session'))();
        await (await tapsAt(page, 'Continue session'))();
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        assert.equal(await screen(page), 'player');
    }));
}

test('ASecondActivationOfPauseKeepsThePause', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await open(page, world.address);
    await acceptNotice(page);
    await button(page, 'Start session').click();
    await button(page, 'Pause').waitFor();
    await look();
    await slowTime(page);
    // As a screen reader does: clicks without a pointer, the second before anything has changed.
    await page.evaluate(() => {
        const pause = /** @type {HTMLElement} */ (document.evaluate('//button[text()="Pause"]', document).iterateNext());
        pause.click();
        requestAnimationFrame(() => pause.click());
    });
    await button(page, 'Resume').waitFor();
    await button(page, 'Resume').dispatchEvent('click');
    await lookSlowly();
    assert.equal((await diagnostics(page)).session.state, 'paused');
    await button(page, 'Resume').dispatchEvent('click');
    await button(page, 'Pause').waitFor();
}));

test('AKeyThatIsHeldActsOnce', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await open(page, world.address);
    await button(page, 'I understand').focus();
    for (let i = 0; i < 8; i += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await look();
    assert.equal(await screen(page), 'needs');
}));
