// Tests web/awake.js with a fake wake lock.

import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';

class FakeLock extends EventTarget {
    held = true;

    async release() {
        this.held = false;
        this.dispatchEvent(new Event('release'));
    }
}

/** @type {FakeLock[]} */
let locks = [];
/** @type {EventTarget & {visibilityState: string}} */
let fakeDocument;
/** @type {typeof import('../../../web/awake.js')} */
let page;
let load = 0;

const held = () => locks.filter((lock) => lock.held).length;
/** Lets promises go on, then `time` milliseconds pass. @param {number} time */
async function pass(time) {
    for (let i = 0; i < 5; i += 1) await Promise.resolve();
    mock.timers.tick(time);
    for (let i = 0; i < 5; i += 1) await Promise.resolve();
}

beforeEach(async () => {
    mock.timers.reset();
    mock.timers.enable({ apis: ['setTimeout'] });
    locks = [];
    fakeDocument = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    const request = async () => {
        const lock = new FakeLock();
        locks.push(lock);
        return lock;
    };
    Object.defineProperty(globalThis, 'document', { value: fakeDocument, configurable: true });
    Object.defineProperty(globalThis, 'navigator', { value: { wakeLock: { request } }, configurable: true });
    load += 1;
    page = await import(`../../../web/awake.js?${load}`);
});

// Went wrong: a wake lock that the system took away while the page was visible was not asked for again.
test('ALockThatIsLostIsAskedForAgainButNotAllTheTime', async () => {
    page.keepAwake(true);
    await pass(0);
    for (let lost = 1; lost <= 3; lost += 1) {
        await locks.at(-1)?.release();
        await pass(900);
        assert.equal(held(), 0);
        await pass(100);
        assert.equal(held(), 1);
        assert.equal(locks.length, lost + 1);
    }
});

test('ALockThatIsGivenBackIsNotAskedForAgain', async () => {
    page.keepAwake(true);
    await pass(0);
    page.keepAwake(false);
    await pass(60_000);
    assert.equal(held(), 0);
    assert.equal(locks.length, 1);
});

test('AHiddenPageAsksWhenItReturns', async () => {
    page.keepAwake(true);
    await pass(0);
    fakeDocument.visibilityState = 'hidden';
    await locks[0]?.release();
    await pass(60_000);
    assert.equal(locks.length, 1);
    fakeDocument.visibilityState = 'visible';
    fakeDocument.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    assert.equal(held(), 1);
});

test('OfTwoRequestsOneLockIsHeld', async () => {
    page.keepAwake(true);
    page.keepAwake(true);
    await pass(0);
    assert.equal(held(), 1);
});

// Refused, lost for good, or unknown to the browser: the person is told that the screen may turn off.
test('ARefusalIsToldAndALockThatIsHeldIsToo', async () => {
    /** @type {boolean[]} */
    const told = [];
    page.keepAwake(true, (may) => told.push(may));
    await pass(0);
    assert.deepEqual(told, [false]);
    const granted = navigator.wakeLock.request;
    navigator.wakeLock.request = () => Promise.reject(new Error('battery'));
    await locks[0]?.release();
    await pass(1000);
    assert.deepEqual(told, [false, true]);
    navigator.wakeLock.request = granted;
    fakeDocument.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    assert.deepEqual(told, [false, true, false]);
});

test('ABrowserWithoutWakeLocksTellsIt', async () => {
    Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
    /** @type {boolean[]} */
    const told = [];
    page.keepAwake(true, (may) => told.push(may));
    await pass(0);
    assert.deepEqual(told, [true]);
});
