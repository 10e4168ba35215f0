// The lock screen and the keys of a headset, as the system calls them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptNotice, button, desk, diagnostics, inWorld, open, openRoutine, until } from './support/world.mjs';

/** @typedef {import('./support/world.mjs').Page} Page */

/** Keeps the handlers that the page gives to the system, its media elements, and what it asks of the wake lock.
 * @param {boolean} held whether the system grants it */
function watchTheSystem(held) {
    /** @type {any} */
    const system = { handlers: {}, elements: [], outputs: 2 };
    Object.assign(window, { system });
    const own = navigator.mediaSession.setActionHandler.bind(navigator.mediaSession);
    navigator.mediaSession.setActionHandler = (name, handler) => {
        system.handlers[name] = handler;
        own(name, handler);
    };
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function () {
        if (!system.elements.includes(this)) system.elements.push(this);
        return play.call(this);
    };
    navigator.wakeLock.request = async () => {
        if (!held) throw new DOMException('low battery', 'NotAllowedError');
        return /** @type {any} */ (Object.assign(new EventTarget(), { release: async () => {} }));
    };
    navigator.mediaDevices.enumerateDevices = async () =>
        Array.from({ length: system.outputs }, () => /** @type {any} */ ({ kind: 'audiooutput' }));
}

/** Opens Today. @param {import('./support/world.mjs').World} world */
async function today(world, held = true, query = '') {
    const { page } = await world.profile(desk);
    await page.addInitScript(watchTheSystem, held);
    await open(page, world.address + query);
    await acceptNotice(page);
    return page;
}

/** Starts a session and waits for its sound. @param {import('./support/world.mjs').World} world */
async function inSession(world, held = true) {
    const page = await today(world, held);
    await openRoutine(page, 'Eight poses');
    await button(page, 'Start session').click();
    await until(page, 'audio.state === running');
    return page;
}

/** @param {Page} page */
const shown = (page) => page.evaluate(() => {
    const { handlers, elements } = /** @type {any} */ (window).system;
    const { metadata, playbackState } = navigator.mediaSession;
    return {
        title: metadata?.title, artist: metadata?.artist, artwork: metadata?.artwork[0]?.src, playbackState,
        keys: Object.keys(handlers).filter((name) => handlers[name]).sort(),
        plays: elements.map((/** @type {HTMLAudioElement} */ { paused, duration }) => !paused && duration > 5),
    };
});

/** Calls a handler as the system does. @param {Page} page @param {string} name */
const key = (page, name) => page.evaluate((action) => /** @type {any} */ (window).system.handlers[action]({ action }), name);

test('TheLockScreenHasThePoseAndItsKeysAndIsClearedAtTheEnd', inWorld(async (world) => {
    const page = await inSession(world);
    await page.waitForFunction(() => /** @type {any} */ (window).system.elements[0]?.duration > 5);
    const { artwork, ...now } = await shown(page);
    assert.deepEqual(now, {
        title: 'Rest on your back', artist: 'Eight poses', playbackState: 'playing',
        keys: ['nexttrack', 'pause', 'play', 'previoustrack'], plays: [true],
    });
    assert.equal((await fetch(String(artwork))).headers.get('content-type'), 'image/png');
    await key(page, 'pause');
    await until(page, 'session.state === paused');
    assert.deepEqual([(await shown(page)).playbackState, (await shown(page)).plays], ['paused', [false]]);
    await key(page, 'play');
    await until(page, 'session.state === playing');
    await key(page, 'nexttrack');
    await until(page, 'session.item === 1');
    assert.equal((await shown(page)).title, await page.getByRole('heading', { level: 1 }).textContent());
    await key(page, 'previoustrack');
    await key(page, 'pause');
    await until(page, 'session.state === paused');
    await button(page, 'End session').click();
    await page.getByRole('dialog').getByRole('button', { name: 'End session' }).click();
    await until(page, 'screen === after');
    assert.deepEqual(await shown(page), {
        title: undefined, artist: undefined, artwork: undefined, playbackState: 'none', keys: [], plays: [false],
    });
    assert.deepEqual((await diagnostics(page)).errors, []);
}));

// A call, another app, headphones that are pulled out of a phone: the system pauses the media element.
test('WhatTheSystemDoesToTheSoundPausesWithTheReasonAndATapGoesOn', inWorld(async (world) => {
    const page = await inSession(world);
    const resume = async () => {
        await button(page, 'Resume').click();
        await until(page, 'session.state === playing');
        const { t } = (await diagnostics(page)).session;
        await until(page, `session.t > ${t + 0.5}`);
    };
    await page.waitForFunction(() => /** @type {any} */ (window).system.elements[0]?.currentTime > 0);
    await page.evaluate(() => /** @type {any} */ (window).system.elements[0].pause());
    await page.getByRole('alert').getByText('a call, another app or').waitFor();
    await resume();
    await page.evaluate(() => {
        /** @type {any} */ (window).system.outputs -= 1;
        navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    });
    await page.getByRole('alert').getByText('unplugged headphones').waitFor();
    await resume();
    // Another one is there: no reason to stop a person with closed eyes.
    await page.evaluate(() => {
        /** @type {any} */ (window).system.outputs += 1;
        navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    });
    const { t } = (await diagnostics(page)).session;
    await until(page, `session.t > ${t + 1}`);
    assert.equal((await diagnostics(page)).session.state, 'playing');
}));

// iOS: a phone call interrupts the AudioContext, and its end leaves it suspended.
test('AnInterruptedContextPausesVisiblyAndATapGoesOn', inWorld(async (world) => {
    const { page } = await world.profile(desk);
    await page.addInitScript(watchTheSystem, true);
    await page.addInitScript(() => {
        const Own = AudioContext;
        Object.assign(window, { AudioContext: class extends Own {
            constructor(/** @type {any[]} */ ...passed) {
                super(...passed);
                /** @type {any} */ (window).system.context = this;
            }
        } });
    });
    await open(page, world.address);
    await acceptNotice(page);
    await button(page, 'Start session').click();
    await until(page, 'session.t > 1');
    await page.evaluate(async () => {
        const { context } = /** @type {any} */ (window).system;
        const resume = context.resume.bind(context);
        context.resume = () => Promise.reject(new DOMException('a call', 'InvalidStateError'));
        await context.suspend();
        Object.defineProperty(context, 'state', { get: () => 'interrupted', configurable: true });
        context.onstatechange(new Event('statechange'));
        /** @type {any} */ (window).system.callEnds = () => {
            delete context.state;
            context.resume = resume;
        };
    });
    await until(page, 'session.state === paused');
    await page.getByRole('alert').getByText('You have not missed a breath').waitFor();
    const { t } = (await diagnostics(page)).session;
    await page.evaluate(() => /** @type {any} */ (window).system.callEnds());
    await button(page, 'Resume').click();
    await until(page, `session.t > ${t + 1}`);
}));

test('AWakeLockThatIsRefusedIsToldOnce', inWorld(async (world) => {
    const page = await inSession(world, false);
    await page.getByText('Your screen may turn off by itself').waitFor({ state: 'attached' });
    assert.equal(await page.getByRole('alert').count(), 0);
    const other = await inSession(world, true);
    await until(other, 'session.t > 2');
    assert.equal(await other.getByText('Your screen may turn off').count(), 0);
}));

test('APreviewAtAnotherSpeedTakesNoKeys', inWorld(async (world) => {
    const page = await today(world, true, '?speed=20');
    await button(page, 'Start session').click();
    await until(page, 'session.t > 10');
    assert.deepEqual([(await shown(page)).keys, (await shown(page)).plays], [[], []]);
}));
