// The sound itself, captured from the page's audio graph and compared with the plan.

import assert from 'node:assert/strict';
import { copyFile } from 'node:fs/promises';
import { test } from 'node:test';
import { acceptNotice, button, desk, diagnostics, inWorld, open, until } from './support/world.mjs';

const support = (/** @type {string} */ name) => new URL(`./support/${name}`, import.meta.url).pathname;

/** Opens a page whose sound is captured. @param {import('./support/world.mjs').World} world */
async function overheard(world) {
    const { folder, address } = await world.serveCopy('app');
    await copyFile(support('ear.js'), `${folder}/ear.js`);
    const { page } = await world.profile(desk, { allFrames: true });
    await page.addInitScript({ path: support('capture.js') });
    await open(page, address);
    await acceptNotice(page);
    return page;
}

/** Returns whether the browser played every block once, in order. If the machine stands still for longer than a
 * block, the browser leaves silence or repeats an old block. The noise under the cues does neither.
 * @param {number[]} samples @param {number} block number of frames that the browser asks for at once */
function unbroken(samples, block) {
    const quantum = 128;
    let begun = false;
    for (let at = 0; at + quantum <= samples.length; at += quantum) {
        const silent = samples.slice(at, at + quantum).every((sample) => sample === 0);
        if (begun && silent) return false;
        begun ||= !silent;
        const before = at - 2 * block;
        if (!silent && before >= 0 && samples.slice(at, at + quantum).every((sample, i) => sample === samples[before + i])) return false;
    }
    return begun;
}

/** Returns where the sound first rises above `level` after `quiet` samples below it.
 * @param {number[]} samples @param {number} level @param {number} quiet */
function onsets(samples, level, quiet) {
    const found = [];
    let silent = quiet;
    for (let i = 0; i < samples.length; i += 1) {
        if (Math.abs(samples[i]) < level) {
            silent += 1;
        } else {
            if (silent >= quiet) found.push(i);
            silent = 0;
        }
    }
    return found;
}

/** Returns how far after `one` the same sound comes again, near `expected`: the lag with the best correlation.
 * The noise shifts a threshold by some samples, but not a correlation over the whole tick.
 * @param {number[]} samples @param {number} one @param {number} expected */
function distance(samples, one, expected) {
    let best = { lag: 0, likeness: -Infinity };
    for (let lag = expected - 200; lag <= expected + 200; lag += 1) {
        let likeness = 0;
        for (let i = 0; i < 4000; i += 1) likeness += samples[one + i] * samples[one + lag + i];
        if (likeness > best.likeness) best = { lag, likeness };
    }
    return best.lag;
}

/** Returns the first four cues of a session, as planned and as captured.
 * @param {import('./support/world.mjs').World} world */
async function firstCues(world) {
    const page = await overheard(world);
    await button(page, 'Start session').click();
    // Three ticks, then the singing bowl.
    await page.waitForFunction(() => /** @type {any} */ (window).catcow.diagnostics().cues.length >= 4);
    await page.waitForFunction(() => {
        const { audio, cues } = /** @type {any} */ (window).catcow.diagnostics();
        return audio.frames > cues[3].frame + audio.rate;
    });
    const said = await diagnostics(page);
    const sound = await page.evaluate(() => {
        const tap = /** @type {any} */ (window).capturedSound;
        return { rate: tap.rate, block: tap.block, samples: [...tap.samples()] };
    });
    await page.context().close();
    return { said, sound };
}

test('TheFirstCueComesWithinThreeSecondsAndEveryOnsetIsWhereThePlanHasIt', inWorld(async (world) => {
    // Compares the program's sound, not the machine's. A broken recording is made again.
    let { said, sound } = await firstCues(world);
    for (let more = 4; more > 0 && !unbroken(sound.samples, sound.block); more -= 1) ({ said, sound } = await firstCues(world));
    assert(unbroken(sound.samples, sound.block), 'this machine plays 5 s without a break');
    assert.equal(sound.rate, said.audio.rate);
    // Counted in frames of the device, which the tap on Start opens. So a busy machine does not change them.
    assert(said.cues[0].frame < 3 * said.audio.rate, `first cue on frame ${said.cues[0].frame}`);
    assert.deepEqual(said.cues.slice(0, 4).map((/** @type {any} */ cue) => cue.kind), ['tick', 'tick', 'tick', 'begin']);
    const found = onsets(sound.samples, 0.01, Math.round(sound.rate * 0.3)).slice(0, 4);
    assert.equal(found.length, 4, `onsets at ${found}`);
    // The audio graph delays everything by the same time, so compare distances.
    const planned = (/** @type {number} */ i) => said.cues[i].frame - said.cues[0].frame;
    for (const tick of [1, 2]) {
        assert(Math.abs(found[tick] - found[0] - planned(tick)) < sound.rate * 0.002, `tick ${tick} is heard`);
        assert.equal(distance(sound.samples, found[0], planned(tick)), planned(tick), `tick ${tick} is on its sample`);
    }
    // The singing bowl rises differently from a tick. It crosses the threshold up to 12 ms later.
    const bowl = found[3] - found[0] - planned(3);
    assert(Math.abs(bowl) <= sound.rate * 0.012, `the bowl is heard ${bowl} frames from its place`);
    assert.equal(said.cues[1].frame - said.cues[0].frame, said.audio.rate, 'ticks are a second apart');
}));

test('MuteSilencesTheCuesAndKeepsTheBed', inWorld(async (world) => {
    const page = await overheard(world);
    await button(page, 'Start session').click();
    await button(page, 'Mute').click();
    await button(page, 'Unmute').waitFor();
    const from = (await diagnostics(page)).audio.frames;
    await page.waitForFunction((start) => {
        const { audio } = /** @type {any} */ (window).catcow.diagnostics();
        return audio.frames > start + 5 * audio.rate;
    }, from);
    const level = await page.evaluate(() => {
        const tap = /** @type {any} */ (window).capturedSound;
        const last = tap.samples().slice(-3 * tap.rate);
        const peak = last.reduce((/** @type {number} */ most, /** @type {number} */ s) => Math.max(most, Math.abs(s)), 0);
        return { peak, rms: Math.sqrt(last.reduce((/** @type {number} */ sum, /** @type {number} */ s) => sum + s * s, 0) / last.length) };
    });
    assert(level.peak < 0.02, `peak ${level.peak}`);
    const decibel = 20 * Math.log10(level.rms);
    assert(decibel > -72 && decibel < -54, `bed at ${decibel.toFixed(1)} dBFS`);
}));

test('ASuspendedDevicePausesTheSessionVisiblyAndResumeBringsItBack', inWorld(async (world) => {
    const page = await overheard(world);
    await button(page, 'Start session').click();
    await until(page, 'audio.state === running');
    await page.waitForFunction(() => /** @type {any} */ (window).catcow.diagnostics().audio.frames > 48000);
    // The device stops without notice: the context claims to run, but asks for no blocks.
    await page.evaluate(() => {
        const context = /** @type {any} */ (window).capturedSound.context;
        context.resume = () => Promise.resolve();
        return context.suspend();
    });
    await until(page, 'session.state === paused', 20000);
    await page.getByRole('alert').getByText('You have not missed a breath').waitFor();
    const t = (await diagnostics(page)).session.t;
    await button(page, 'Resume').click();
    await until(page, 'session.state === playing');
    await page.waitForFunction((before) => /** @type {any} */ (window).catcow.diagnostics().session.t > before + 1, t);
}));
