// Keeps the screen on. The browser releases a wake lock when the page is hidden, so the page asks again each
// time it returns. It also asks again if the lock is lost while the page is visible: some systems take it away when
// the battery is low, or when the screen was locked. A refusal (battery saver) is recorded and told, and the session
// continues.

import { describe, note } from './errors.js';

const pause = 1000;   // milliseconds; a browser that releases each lock at once is not asked all the time

let wanted = false;
/** @type {(may: boolean) => void} */
let tellMaySleep = () => {};
/** @type {WakeLockSentinel | null} */
let lock = null;

async function request() {
    if (!wanted || lock || document.visibilityState !== 'visible') return;
    if (!navigator.wakeLock) return tellMaySleep(true);
    try {
        const sentinel = await navigator.wakeLock.request('screen');
        if (!wanted || lock) return await sentinel.release();
        lock = sentinel;
        tellMaySleep(false);
        sentinel.addEventListener('release', () => {
            if (lock !== sentinel) return;   // given back
            lock = null;
            setTimeout(() => void request(), pause);
        });
    } catch (reason) {
        note(`wake lock: ${describe(reason)}`);
        if (document.visibilityState === 'visible') tellMaySleep(true);
    }
}

/** @param {boolean} on @param {(may: boolean) => void} [told] whether the screen may turn off nevertheless */
export function keepAwake(on, told) {
    wanted = on;
    if (told) tellMaySleep = told;
    if (on) return void request();
    void lock?.release();
    lock = null;
}

document.addEventListener('visibilitychange', () => void request());
