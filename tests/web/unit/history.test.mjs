// Tests web/history.js with a fake history: its entries have a position, and popstate comes later.

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

/** @typedef {{state: any, hash?: string}} Entry */

/** A fake window.history. */
class FakeHistory {
    /** @type {Entry[]} */
    entries = [{ state: null }];
    at = 0;
    /** @type {Record<string, ((event: any) => void)[]>} */
    listeners = { popstate: [], hashchange: [] };

    get state() {
        return this.entries[this.at]?.state;
    }

    /** @param {any} state @param {string} _title @param {string} url */
    pushState(state, _title, url) {
        this.entries = [...this.entries.slice(0, this.at + 1), { state, hash: url || this.entries[this.at]?.hash }];
        this.at += 1;
    }

    /** @param {any} state @param {string} _title @param {string} [url] */
    replaceState(state, _title, url) {
        this.entries[this.at] = { state, hash: url ? '' : this.entries[this.at]?.hash };
    }

    /** @param {number} steps */
    go(steps) {
        this.at += steps;
        for (const listener of this.listeners.popstate ?? []) listener({ state: this.state });
    }

    back() {
        this.go(-1);
    }
}

/** @type {FakeHistory} */
let fake;
/** @type {typeof import('../../../web/history.js')} */
let page;
let backs = 0;
let whenBack = () => {};
let load = 0;

beforeEach(async () => {
    fake = new FakeHistory();
    backs = 0;
    whenBack = () => {};
    Object.assign(globalThis, {
        history: fake,
        location: { get hash() { return fake.entries[fake.at]?.hash ?? ''; }, pathname: '/', search: '' },
        addEventListener: (/** @type {string} */ type, /** @type {any} */ listener) =>
            fake.listeners[type]?.push(listener),
    });
    load += 1;
    page = await import(`../../../web/history.js?${load}`);
    page.watchHistory({ back: () => { backs += 1; whenBack(); }, fragment: () => {} });
});

test('OneStepBackIsToldOnce', () => {
    page.historyDepth(1);
    fake.back();
    assert.equal(backs, 1);
});

test('StepsBackThatTheAppTakesItselfAreNotTold', () => {
    page.historyDepth(2);
    page.historyDepth(0);
    assert.equal(backs, 0);
    assert.equal(fake.at, 0);
    page.historyDepth(1);
    fake.back();
    assert.equal(backs, 1);
});

// Went wrong: the app pushed the entry again while it was told of the step back. It was then told again and again, and
// the browser filled up with entries.
test('AStepThatPushesItsEntryAgainIsOneStep', () => {
    page.historyDepth(1);
    whenBack = () => page.historyDepth(1);
    fake.back();
    assert.equal(backs, 1);
    assert.equal(fake.state.depth, 1);
    fake.back();
    assert.equal(backs, 2);
});

test('TwoEntriesAtOnceAreTwoSteps', () => {
    page.historyDepth(2);
    fake.go(-2);
    assert.equal(backs, 2);
});

test('ForwardBringsNothingBackAndTellsNothing', () => {
    page.historyDepth(1);
    fake.back();
    fake.go(1);
    assert.equal(backs, 1);
    assert.equal(fake.at, 0);
});

test('AfterAReloadTheAppIsOnItsFirstEntry', async () => {
    page.historyDepth(2);
    fake.listeners = { popstate: [], hashchange: [] };
    const again = await import(`../../../web/history.js?${load}-again`);
    again.watchHistory({ back: () => { backs += 1; }, fragment: () => {} });
    assert.equal(fake.at, 0);
    assert.equal(backs, 0);
});

// Went wrong: Today was below the routine from a link but had the link in its address. It opened the routine again
// after the session.
test('ALinkStaysWithTheEntryThatShowsIt', () => {
    fake.entries[0] = { state: { depth: 0 }, hash: '#1.abc' };
    page.historyDepth(1);
    assert.equal(fake.entries[1]?.hash, '#1.abc', 'a reload shows it again');
    page.historyDepth(2);
    assert.equal(fake.entries[1]?.hash, '#1.abc');
    page.historyDepth(0);
    assert.equal(fake.at, 0);
    assert.equal(fake.entries[0]?.hash, '');
});
