// On plain http there are no Web Locks: a second tab took over the session that ran in the first.

import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { isAloneByAsking } from '../../../web/asking.js';

/** @type {BroadcastChannel[]} */
let channels = [];
const Channel = BroadcastChannel;

beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
    globalThis.BroadcastChannel = class extends Channel {
        /** @param {string} name */
        constructor(name) {
            super(name);
            channels.push(this);
        }
    };
});

afterEach(() => {
    for (const channel of channels) channel.close();
    channels = [];
    globalThis.BroadcastChannel = Channel;
    mock.timers.reset();
});

/** Lets messages arrive. */
async function messages() {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setImmediate(done));
}

/** Opens a tab. `alone` is undefined while it asks. */
function openTab() {
    /** @type {Record<string, (event?: object) => void>} */
    const events = {};
    globalThis.addEventListener = /** @type {any} */ ((/** @type {string} */ name, /** @type {() => void} */ heard) => { events[name] = heard; });
    const tab = {
        alone: /** @type {boolean | undefined} */ (undefined),
        /** Closes without notice, as a crash does. */
        crash: () => channel?.close(),
        /** Comes back with the Back button. */
        comeBack: () => events.pageshow?.({ persisted: true }),
        close() {
            events.pagehide?.();
            channel?.close();
        },
    };
    void isAloneByAsking(() => { tab.alone = true; }).then((alone) => { tab.alone = alone; });
    const channel = channels.at(-1);
    return tab;
}

async function openFirst() {
    const first = openTab();
    await messages();
    mock.timers.tick(400);
    await messages();
    assert.equal(first.alone, true);
    return first;
}

test('ASecondTabIsRefusedAtOnceAndOwnsWhenTheFirstIsClosed', async () => {
    const first = await openFirst();
    const second = openTab();
    await messages();
    assert.equal(second.alone, false);
    first.close();
    await messages();
    mock.timers.tick(400);
    await messages();
    assert.equal(second.alone, true);
});

test('ASecondTabOwnsSomeTimeAfterTheFirstHasCrashed', async () => {
    const first = await openFirst();
    const second = openTab();
    await messages();
    first.crash();
    mock.timers.tick(10_000);
    await messages();
    mock.timers.tick(400);
    await messages();
    assert.equal(second.alone, true);
});

// Went wrong: a tab that came back with the Back button and was alone then never learned it.
test('ATabThatComesBackAndIsAloneThenOwns', async () => {
    const first = await openFirst();
    const second = openTab();
    await messages();
    first.crash();
    second.comeBack();
    await messages();
    mock.timers.tick(400);
    await messages();
    assert.equal(second.alone, true);
});

// The numbers of the tabs are random, so twenty times.
for (let time = 0; time < 20; time += 1) test(`OfTabsThatOpenTogetherOneOwns${time}`, async () => {
    const tabs = [openTab(), openTab(), openTab()];
    await messages();
    mock.timers.tick(400);
    await messages();
    assert.equal(tabs.filter((tab) => tab.alone).length, 1);
    assert.equal(tabs.filter((tab) => tab.alone === false).length, 2);
});
