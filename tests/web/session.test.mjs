// The whole routine, at twenty times its speed, by finger on a phone and by assistive technology on a desk.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptNotice, button, desk, diagnostics, inWorld, open, phone } from './support/world.mjs';

const poses = ['Cat and Cow', 'Gate', 'Spinal twist', 'Sphinx', 'Bridge', 'Locust', 'Warrior III', 'Dolphin plank'];
const sided = ['Gate', 'Spinal twist', 'Locust', 'Warrior III'];

/** @param {import('playwright-core').Page} page */
const doneLines = (page) => page.getByRole('list', { name: 'What you did' }).getByRole('listitem').allTextContents();

test('TheEightPoseRoutineRunsToItsEndByTouch', inWorld(async (world) => {
    const { page } = await world.profile(phone, { allFrames: true });
    await open(page, `${world.address}?speed=20`);
    // A finger on the glass where the element is, not an event on the element.
    const tap = async (/** @type {string} */ name) => {
        const box = await button(page, name).boundingBox();
        assert(box, name);
        assert(box.height >= 48, `${name} is ${box.height} points high`);
        await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    };
    await tap('I understand');
    await button(page, 'Continue').waitFor();
    await tap('Continue');
    await button(page, 'Start session').waitFor();
    await tap('Start session');
    await page.getByRole('status').waitFor();
    const words = new Set();
    const heading = page.getByRole('heading', { level: 1 });
    while (await button(page, 'Done').count() === 0) {
        const word = await page.getByRole('status').textContent({ timeout: 2000 }).catch(() => null);
        if (word) words.add(word);
        await heading.textContent({ timeout: 2000 }).catch(() => null);
    }
    for (const word of ['Inhale', 'Exhale', 'Switch sides', 'Move']) assert(words.has(word), `${word} was shown`);
    const lines = await doneLines(page);
    for (const pose of poses) {
        const own = lines.filter((line) => line.startsWith(pose));
        assert.equal(own.length, sided.includes(pose) ? 2 : 1, `${pose}: ${own}`);
    }
    const said = await diagnostics(page);
    assert.equal(said.clock.stalls, 0);
    assert.equal(said.clock.source, 'audio');
    // A browser without a screen refuses to keep one awake.
    assert.deepEqual(said.errors.filter((/** @type {any} */ error) => !error.what.startsWith('wake lock')), []);
    assert.equal(said.storage.rows, 0, 'a session at another speed is not recorded');
}));

test('TheWholeSessionCanBeLedByAssistiveTechnologyAlone', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await open(page, `${world.address}?speed=60`);
    const press = (/** @type {string} */ name) => button(page, name).evaluate((element) => /** @type {HTMLElement} */ (element).click());
    await press('I understand');
    await button(page, 'Continue').waitFor();
    await press('Continue');
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
    await button(page, 'Keep going').click();
    await button(page, 'Resume').waitFor();
    await button(page, 'End session').click();
    await page.getByRole('dialog').getByRole('button', { name: 'End session' }).click();
    await button(page, 'Done').waitFor();
}));

test('AStillScreenDrawsNothing', inWorld(async (world) => {
    const { page } = await world.profile(phone, { allFrames: true });
    await open(page, world.address);
    await acceptNotice(page);
    await button(page, 'Let the figure rest').click();
    await button(page, 'Let the figure breathe').waitFor();
    const frames = (/** @type {number} */ count) => page.evaluate((n) => new Promise((done) => {
        const step = () => (n-- > 0 ? requestAnimationFrame(step) : done(null));
        step();
    }), count);
    await frames(60);
    const before = (await diagnostics(page)).frames.drawn;
    await frames(90);
    assert.equal((await diagnostics(page)).frames.drawn, before);
}));
