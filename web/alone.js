// One tab at a time may hold the session that can be resumed.

const patience = 400;   // milliseconds: a page that is reloaded gives its lock back a little later

/** Whether no other tab is open. The lock is held as long as this page lives.
 * @returns {Promise<boolean>} */
export function isAlone() {
    if (!navigator.locks) return Promise.resolve(true);
    return new Promise((answer) => {
        navigator.locks.request('catcow', { signal: AbortSignal.timeout(patience) }, () => {
            answer(true);
            return new Promise(() => {});
        }).catch((reason) => answer(reason?.name !== 'TimeoutError' && reason?.name !== 'AbortError'));
    });
}
