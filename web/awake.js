// Keeps the screen on. The browser releases a wake lock when the page is hidden, so the page asks again each
// time it returns. A refusal (battery saver) is recorded, and the session continues.

import { describe, note } from './errors.js';

let wanted = false;
/** @type {WakeLockSentinel | null} */
let lock = null;

async function request() {
    if (!wanted || lock || document.visibilityState !== 'visible' || !navigator.wakeLock) return;
    try {
        const sentinel = await navigator.wakeLock.request('screen');
        sentinel.addEventListener('release', () => { if (lock === sentinel) lock = null; });
        if (wanted && !lock) lock = sentinel;
        else await sentinel.release();
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
