// Went wrong: Update reloaded the page in the middle of a session, if the new version took its time and the person had
// started meanwhile.

import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';

class FakeWorker extends EventTarget {
    state = 'installed';
    postMessage() {}

    activate() {
        this.state = 'activated';
        this.dispatchEvent(new Event('statechange'));
    }
}

/** @type {FakeWorker | null} */
let waiting;
let reloads = 0;
/** @type {typeof import('../../../web/offline.js')} */
let page;
let load = 0;

beforeEach(async () => {
    mock.timers.reset();
    mock.timers.enable({ apis: ['setTimeout'] });
    reloads = 0;
    waiting = new FakeWorker();
    const serviceWorker = { getRegistration: async () => ({ waiting }) };
    Object.defineProperty(globalThis, 'navigator', { value: { serviceWorker }, configurable: true });
    Object.assign(globalThis, { location: { reload: () => { reloads += 1; } } });
    load += 1;
    page = await import(`../../../web/offline.js?${load}`);
});

test('AnUpdateReloadsOnce', async () => {
    await page.applyUpdate();
    waiting?.activate();
    mock.timers.tick(8000);
    assert.equal(reloads, 1);
});

for (const [how, arrive] of /** @type {[string, () => void][]} */ ([
    ['late', () => waiting?.activate()], ['never', () => mock.timers.tick(8000)],
])) {
    test(`AnUpdateNeverReloadsIntoASession (${how})`, async () => {
        await page.applyUpdate();
        page.holdReload(true);
        arrive();
        assert.equal(reloads, 0);
        page.holdReload(false);
        assert.equal(reloads, 0, 'the person still looks at what was done');
        waiting = null;
        await page.applyUpdate();
        assert.equal(reloads, 1);
    });
}
