// Only one tab at a time may hold the session that can be resumed.

import { isAloneByAsking } from './asking.js';

const patience = 400;   // milliseconds; a page that is reloaded releases its lock a little later

/** Returns whether no other tab is open. The page holds the lock during its lifetime. If another page has the
 * lock, this page waits for it in the queue.
 * @param {() => void} later called if the page was not alone and now is
 * @returns {Promise<boolean>} */
export function isAlone(later) {
    if (!navigator.locks) return isAloneByAsking(later);   // plain http
    return new Promise((answer) => {
        let answered = false;
        const say = (/** @type {boolean} */ alone) => {
            if (!answered) answer(alone);
            else if (alone) later();
            answered = true;
        };
        setTimeout(() => say(false), patience);
        navigator.locks.request('catcow', () => {
            say(true);
            return new Promise(() => {});
        }).catch(() => say(true));
    });
}
