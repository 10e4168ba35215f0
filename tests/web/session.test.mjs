// The whole routine by finger on a phone, at 20 times its normal speed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { button, diagnostics, doneLines, inWorld, look, open, openRoutine, phone } from './support/world.mjs';

const poses = ['Cat and Cow', 'Gate', 'Spinal twist', 'Sphinx', 'Bridge', 'One-leg locust', 'Warrior III', 'Dolphin plank'];
const sided = ['Gate', 'Spinal twist', 'One-leg locust', 'Warrior III'];   // the bridge is lifted, then held

test('TheEightPoseRoutineRunsToItsEndByTouch', inWorld(async (world) => {
    const { page } = await world.profile(phone, { allFrames: true });
    await open(page, `${world.address}?speed=20`);
    // Touches the glass where the element is. It does not send an event to the element.
    const tap = async (/** @type {string} */ name) => {
        await button(page, name).waitFor();
        await look();
        const box = await button(page, name).boundingBox();
        assert(box, name);
        assert(box.height >= 48, `${name} is ${box.height} points high`);
        await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    };
    await tap('I understand');
    await button(page, 'Continue').waitFor();
    await tap('Continue');
    await openRoutine(page, 'Eight poses');
    await tap('Start session');
    await page.getByRole('status').waitFor();
    const words = new Set();
    const heading = page.getByRole('heading', { level: 1 });
    while (await button(page, 'Done').count() === 0) {
        const word = await page.getByRole('status').textContent({ timeout: 2000 }).catch(() => null);
        if (word) words.add(word);
        await heading.textContent({ timeout: 2000 }).catch(() => null);
    }
    for (const word of ['Inhale', 'Exhale', 'Switch sides', 'Change position']) assert(words.has(word), `${word} was shown`);
    const lines = await doneLines(page);
    for (const pose of poses) {
        const own = lines.filter((line) => line.startsWith(pose));
        assert.equal(own.length, sided.includes(pose) || pose === 'Bridge' ? 2 : 1, `${pose}: ${own}`);
    }
    const said = await diagnostics(page);
    assert.equal(said.clock.stalls, 0);
    assert.equal(said.clock.source, 'audio');
    // A browser without a screen refuses a wake lock.
    assert.deepEqual(said.errors.filter((/** @type {any} */ error) => !error.what.startsWith('wake lock')), []);
    assert.equal(said.storage.rows, 0, 'a session at another speed is not recorded');
}));
