// A routine as a sound file: what the browser saves is decoded again and compared with what was rendered.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { twoBreaths } from './support/links.mjs';
import { button, desk, inWorld, look as looked, open, understand, workerIsActive } from './support/world.mjs';

/** @typedef {import('./support/world.mjs').Page} Page */

const rate = 24_000;
const save = 'Save as a sound file';

/** Presses the button, which is below the fold of a preview, as a screen reader does. @param {Page} page */
async function press(page) {
    await looked();
    await button(page, save).evaluate((element) => /** @type {HTMLElement} */ (element).click());
}

/** Collects what goes into the encoder. */
function listenToTheEncoder() {
    /** @type {number[]} */
    const rendered = [];
    Object.assign(window, { rendered });
    const encode = AudioEncoder.prototype.encode;
    AudioEncoder.prototype.encode = function (data) {
        const samples = new Float32Array(data.numberOfFrames);
        data.copyTo(samples, { planeIndex: 0 });
        rendered.push(...samples);
        encode.call(this, data);
    };
}

/** Opens the page of two breaths of Mountain. @param {Page} page @param {string} address */
async function look(page, address) {
    await open(page, address + twoBreaths);
    await understand(page);
    await button(page, save).waitFor();
}

/** Saves the file. Returns its name and its bytes. @param {Page} page */
async function saved(page) {
    const arrives = page.waitForEvent('download');
    await press(page);
    const file = await arrives;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Decodes a file as players do. @param {Page} page @param {Buffer} bytes @returns {Promise<number[]>} */
const decoded = (page, bytes) => page.evaluate(async ([text, frames]) => {
    const file = Uint8Array.from(atob(String(text)), (letter) => letter.charCodeAt(0));
    const sound = await new OfflineAudioContext(1, 1, Number(frames)).decodeAudioData(file.buffer);
    return [...sound.getChannelData(0)];
}, [bytes.toString('base64'), rate]);

/** Returns where the sound first rises above 0.01 after 0.3 s below it, in seconds. @param {number[]} samples */
function onsets(samples) {
    const found = [];
    let silent = rate;
    for (let i = 0; i < samples.length; i += 1) {
        const sounds = Math.abs(samples[i] ?? 0) >= 0.01;
        if (sounds && silent > 0.3 * rate) found.push(i);
        silent = sounds ? 0 : silent + 1;
    }
    return found.map((frame) => frame / rate);
}

/** Returns how alike a second of two sounds is, at most 1, if the other one is at most 4 frames early or late.
 * @param {number[]} one @param {number[]} other @param {number} at */
function likeness(one, other, at) {
    let best = -1;
    for (let late = -4; late <= 4; late += 1) {
        let both = 0, first = 0, second = 0;
        for (let i = 0; i < rate; i += 1) {
            const [a = 0, b = 0] = [one[at + i], other[at + i + late]];
            both += a * b;
            first += a * a;
            second += b * b;
        }
        best = Math.max(best, both / Math.sqrt(first * second));
    }
    return best;
}

test('TheFileHasEachToneInItsPlaceAndItsLength', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await page.addInitScript(listenToTheEncoder);
    await look(page, world.address);
    await page.getByText('There are no words in the file').waitFor({ state: 'attached' });
    const { name, bytes } = await saved(page);
    assert.equal(name, 'Catcow - Two breaths.ogg');
    await page.getByText('Your browser saves the sound file now.').waitFor({ state: 'attached' });
    /** @type {number[]} */
    const rendered = await page.evaluate(() => /** @type {any} */ (window).rendered);
    const heard = await decoded(page, bytes);
    assert(Math.abs(heard.length - rendered.length) <= 0.02 * rate, `${heard.length} of ${rendered.length} frames`);
    // Three ticks and the bowl, as the plan of every routine has them.
    for (const [i, at] of [2, 3, 4, 5].entries()) {
        const onset = onsets(heard)[i] ?? 0;
        assert(Math.abs(onset - at) < 0.02, `an onset at ${onset} instead of ${at}`);
    }
    for (let at = 5 * rate; at + rate < rendered.length; at += rate) {
        const alike = likeness(rendered, heard, at);
        assert(alike > 0.9, `${alike} at ${at / rate} s`);
    }
    assert(bytes.length < 8 * rendered.length / rate * 1000, `${bytes.length} bytes`);
}));

test('WithoutAnEncoderItIsWav', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await page.addInitScript(() => { Object.assign(window, { AudioEncoder: undefined }); });
    await look(page, world.address);
    const { name, bytes } = await saved(page);
    assert.equal(name, 'Catcow - Two breaths.wav');
    const heard = await decoded(page, bytes);
    assert.equal(heard.length, (bytes.length - 44) / 2);
    for (const [i, at] of [2, 3, 4, 5].entries()) assert(Math.abs((onsets(heard)[i] ?? 0) - at) < 0.02, `${onsets(heard)}`);
}));

// What writes the file is not part of the first visit. It is kept after it, so the file can be made offline.
test('ItIsMadeOfflineTooAndAFailureIsSaid', inWorld(async (world) => {
    world.expected.push(/later|Failed to load resource/);
    const { context, page } = await world.profile(desk);
    await page.route('**/later/**', (route) => route.abort());
    await look(page, world.address);
    await press(page);
    await page.getByText('The sound file could not be made').waitFor({ state: 'attached' });
    await page.unroute('**/later/**');
    await workerIsActive(page);
    await page.waitForFunction(async () => {
        const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
        return all.flat().some(({ url }) => url.includes('/later/'));
    });
    await page.reload();
    await button(page, save).waitFor();
    await context.setOffline(true);
    assert.match((await saved(page)).name, /\.ogg$/);
}));
