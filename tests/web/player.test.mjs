// The player with assistive technology only, its pause, and how few frames a still screen draws.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptNotice, button, desk, diagnostics, doneLines, inWorld, look, open, openRoutine, phone } from './support/world.mjs';

test('TheWholeSessionCanBeLedByAssistiveTechnologyAlone', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await open(page, `${world.address}?speed=60`);
    const press = async (/** @type {string} */ name) => {
        await button(page, name).waitFor({ state: 'attached' });
        await look();
        await button(page, name).evaluate((element) => /** @type {HTMLElement} */ (element).click());
    };
    await press('I understand');
    await button(page, 'Continue').waitFor();
    await press('Continue');
    await openRoutine(page, 'Eight poses');
    await press('Start session');
    await page.getByRole('status').waitFor();
    await press('Pause');
    await button(page, 'Resume').waitFor();
    assert.equal(await page.getByRole('status').textContent(), 'Paused');
    await press('Resume');
    await button(page, 'Done').waitFor({ timeout: 120000 });
    assert((await doneLines(page)).length >= 12);
    await press('Done');
    await button(page, 'Start session').waitFor();
}));

// Went wrong: the page scrolled to the button that got the focus, past what to do now.
test('InWordsItHurtsBeginsWithItsFirstLine', inWorld(async (world) => {
    const { page } = await world.profile(phone, { extra: ['--disable-3d-apis'] });
    await open(page, world.address);
    await acceptNotice(page);
    await button(page, 'Start session').click();
    await button(page, 'It hurts').click();
    await page.locator('[role=dialog] button:focus').waitFor();
    const title = await page.getByRole('dialog').getByRole('heading').first().boundingBox();
    assert(title && title.y >= 0 && title.y < 200, `the title is at ${title?.y}`);
}));

test('PauseHoldsTheMomentAndEndKeepsWhatWasDone', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await open(page, world.address);
    await acceptNotice(page);
    await button(page, 'Start session').click();
    await page.getByRole('status').waitFor();
    await button(page, 'Pause').click();
    await button(page, 'Resume').waitFor();
    const before = (await diagnostics(page)).session;
    assert.equal(before.state, 'paused');
    await page.evaluate(() => new Promise((done) => {
        let frames = 40;
        const step = () => (frames-- > 0 ? requestAnimationFrame(step) : done(null));
        step();
    }));
    const after = (await diagnostics(page)).session;
    assert.equal(after.t, before.t, 'time stands still');
    await button(page, 'End session').click();
    await page.getByRole('dialog').waitFor();
    await button(page, 'Continue session').click();
    await button(page, 'Resume').waitFor();
    await button(page, 'End session').click();
    await page.getByRole('dialog').getByRole('button', { name: 'End session' }).click();
    await button(page, 'Done').waitFor();
}));

test('AStillScreenDrawsNothing', inWorld(async (world) => {
    const { page } = await world.profile(phone, { allFrames: true });
    await open(page, world.address);
    await acceptNotice(page);
    await button(page, 'Pause the movement').click();
    await button(page, 'Play the movement').waitFor();
    const frames = (/** @type {number} */ count) => page.evaluate((n) => new Promise((done) => {
        const step = () => (n-- > 0 ? requestAnimationFrame(step) : done(null));
        step();
    }), count);
    await frames(60);
    const before = (await diagnostics(page)).frames.drawn;
    await frames(90);
    assert.equal((await diagnostics(page)).frames.drawn, before);
}));
