// One tab at a time may hold the session that can be resumed.

const patience = 400;   // milliseconds: a page that is reloaded gives its lock back a little later

/** Whether no other tab is open. The lock is held as long as this page lives. A page that is not alone
 * stays in the queue for it.
 * @param {() => void} later it was not, and is now
 * @returns {Promise<boolean>} */
export function isAlone(later) {
    if (!navigator.locks) return Promise.resolve(true);
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
