// Keeps the screen on. The browser releases a wake lock when the page is hidden, so the page asks again each
// time it returns. It also asks again if the lock is lost while the page is visible: some systems take it away when
// the battery is low, or when the screen was locked. A refusal (battery saver) is recorded, and the session continues.

import { describe, note } from './errors.js';

const pause = 1000;   // milliseconds; a browser that releases each lock at once is not asked all the time

let wanted = false;
/** @type {WakeLockSentinel | null} */
let lock = null;

async function request() {
    if (!wanted || lock || document.visibilityState !== 'visible' || !navigator.wakeLock) return;
    try {
        const sentinel = await navigator.wakeLock.request('screen');
        if (!wanted || lock) return await sentinel.release();
        lock = sentinel;
        sentinel.addEventListener('release', () => {
            if (lock !== sentinel) return;   // given back
            lock = null;
            setTimeout(() => void request(), pause);
        });
    } catch (reason) {
        note(`wake lock: ${describe(reason)}`);
    }
}

/** @param {boolean} on */
export function keepAwake(on) {
    wanted = on;
    if (on) return void request();
    void lock?.release();
    lock = null;
}

document.addEventListener('visibilitychange', () => void request());
