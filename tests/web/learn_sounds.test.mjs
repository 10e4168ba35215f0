// Sounds outside a session, and the vibration of a phone.

import assert from 'node:assert/strict';
import { copyFile } from 'node:fs/promises';
import { test } from 'node:test';
import { acceptNotice, button, desk, inWorld, open, phone } from './support/world.mjs';

const support = (/** @type {string} */ name) => new URL(`./support/${name}`, import.meta.url).pathname;

test('EachSoundIsHeardByItsNameAndThenTheDeviceIsFree', inWorld(async (world) => {
    const { folder, address } = await world.serveCopy('app');
    await copyFile(support('ear.js'), `${folder}/ear.js`);
    const { page } = await world.profile(desk);
    await page.addInitScript({ path: support('capture.js') });
    await open(page, address);
    await acceptNotice(page);
    await button(page, 'Settings').click();
    await button(page, 'Learn the sounds').click();
    await page.getByRole('heading', { name: 'Learn the sounds', level: 1 }).waitFor();
    for (const name of ['Next step', 'Switch sides']) {
        await button(page, name).click();
        await page.waitForFunction(() => /** @type {any} */ (window).capturedSound.samples().some((/** @type {number} */ sample) => Math.abs(sample) > 0.05));
        await page.waitForFunction(() => /** @type {any} */ (window).capturedSound.context.state === 'closed');
    }
}));

/** Opens Settings on a device whose vibrations are recorded. @param {import('./support/world.mjs').World} world @param {any} device */
async function settingsOf(world, device) {
    const { page } = await world.profile(device);
    await page.addInitScript(() => {
        const felt = /** @type {any[]} */ ([]);
        Object.assign(window, { felt });
        navigator.vibrate = (pattern) => felt.push(pattern) > 0;
    });
    await open(page, world.address);
    await acceptNotice(page);
    await button(page, 'Settings').click();
    await page.getByRole('slider', { name: 'Volume of the soft noise' }).waitFor();
    return page;
}

test('APhoneVibratesWithTheFirstStepIfItIsAsked', inWorld(async (world) => {
    const page = await settingsOf(world, phone);
    const vibrate = page.getByRole('switch', { name: 'Vibrate' });
    await vibrate.click();
    await page.getByRole('switch', { name: 'Vibrate', checked: true }).waitFor();
    await button(page, 'Today').click();
    await button(page, 'Start session').click();
    await page.waitForFunction(() => /** @type {any} */ (window).felt.length > 0);
    assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).felt), [[400]]);
}));

test('ADeviceThatIsNotHeldOffersNoVibration', inWorld(async (world) => {
    const page = await settingsOf(world, desk);
    assert.equal(await page.getByRole('switch', { name: 'Vibrate' }).count(), 0);
}));
