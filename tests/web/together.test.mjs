// A link with a time: two people press Start when they like, and are in the same breath.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkWithTitle } from './support/links.mjs';
import { acceptNotice, button, desk, inWorld, open, phone, understand, until } from './support/world.mjs';

/** @typedef {import('./support/world.mjs').Page} Page */

/** Returns when the session of the page ends, in seconds of Unix time. The session's time moves with each block of sound, so the
 * earliest of many answers is the nearest. @param {Page} page @returns {Promise<{ends: number, phase: string, breath: number}>} */
const progress = (page) => page.evaluate(async () => {
    let ends = Infinity, session;
    for (let i = 0; i < 60; i += 1) {
        await new Promise((done) => { setTimeout(done, 10); });
        ({ session } = /** @type {any} */ (window).catcow.diagnostics());
        ends = Math.min(ends, Date.now() / 1000 + session.length - session.t);
    }
    return { ends, phase: session.phase, breath: session.breath };
});

/** Opens the link as somebody who has been here before. @param {Page} page @param {string} address @param {string} link */
async function arrive(page, address, link) {
    await open(page, address + link);
    await understand(page);
    await page.getByRole('heading', { name: 'Two of us', level: 1 }).waitFor();
}

test('TwoPeopleAreInTheSameBreath', inWorld(async (world) => {
    const one = await world.profile(phone), other = await world.profile(desk);
    await open(one.page, world.address);
    await acceptNotice(one.page);
    const start = Math.ceil(Date.now() / 1000) + 12;
    const link = linkWithTitle('Two of us', 1, 40, start);
    await one.page.goto(world.address + link);
    await one.page.getByText('It begins in 1 minute.').waitFor();
    await button(one.page, 'Start session').click();
    await arrive(other.page, world.address, link);
    await button(other.page, 'Start session').click();
    for (const { page } of [one, other]) await until(page, 'session.breath === 1', 60_000);
    const [a, b] = await Promise.all([progress(one.page), progress(other.page)]);
    console.log(`ends ${((a.ends - b.ends) * 1000).toFixed(0)} ms apart`);
    assert.ok(Math.abs(a.ends - b.ends) < 0.5, `${a.ends - b.ends} s`);
    assert.ok(Math.abs(a.breath - b.breath) <= 1 && a.breath > 0, JSON.stringify([a, b]));
    for (const { page } of [one, other]) await page.getByText('· together').waitFor();

    // Who pauses falls behind, and is told so.
    await button(one.page, 'Pause').click();
    await one.page.getByText('behind the others').waitFor();
}));

test('WhoComesLateJoinsTheOthers', inWorld(async (world) => {
    const { page } = await world.profile(phone);
    const start = Math.ceil(Date.now() / 1000) - 20;
    await arrive(page, world.address, linkWithTitle('Two of us', 1, 40, start));
    await page.getByText('It has begun.').waitFor();
    await button(page, 'Start session').click();
    await until(page, 'session.phase === exhale', 60_000);
    await page.getByText('· together').waitFor();
    const { breath } = await progress(page);
    assert.ok(breath > 1, `breath ${breath}`);
}));
