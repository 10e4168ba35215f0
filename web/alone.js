// One tab at a time may hold the session that can be resumed.

/** Whether no other tab is open. The lock is held as long as this page lives.
 * @returns {Promise<boolean>} */
export function isAlone() {
    if (!navigator.locks) return Promise.resolve(true);
    return new Promise((answer) => {
        navigator.locks.request('catcow', { ifAvailable: true }, (lock) => {
            answer(lock !== null);
            return lock ? new Promise(() => {}) : undefined;
        }).catch(() => answer(true));
    });
}
