// Tests web/history.js with a fake history: its entries have a position, and popstate comes later.

import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';

/** @typedef {{state: any, hash?: string}} Entry */

/** A fake window.history. */
class FakeHistory {
    /** @type {Entry[]} */
    entries = [{ state: null }];
    at = 0;
    /** @type {Record<string, ((event: any) => void)[]>} */
    listeners = { popstate: [], hashchange: [] };

    get length() {
        return this.entries.length;
    }

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
        this.entries[this.at] = { state, hash: url ? url.slice(1) : this.entries[this.at]?.hash };
    }

    /** @param {number} steps */
    go(steps) {
        this.at += steps;
        for (const listener of this.listeners.popstate ?? []) listener({ state: this.state });
    }

    back() {
        this.go(-1);
    }

    /** A link that the person pastes into the address. @param {string} hash @param {boolean} [replaces] */
    paste(hash, replaces = false) {
        if (!replaces) this.at += 1;
        this.entries = [...this.entries.slice(0, this.at), { state: null, hash }];
        for (const listener of this.listeners.popstate ?? []) listener({ state: null });
        for (const listener of this.listeners.hashchange ?? []) listener({});
    }
}

/** @type {FakeHistory} */
let fake;
/** @type {typeof import('../../../web/history.js')} */
let page;
let backs = 0;
/** @type {string[]} */
let links = [];
let whenBack = () => {};
let load = 0;

beforeEach(async () => {
    fake = new FakeHistory();
    backs = 0;
    links = [];
    whenBack = () => {};
    Object.assign(globalThis, {
        history: fake,
        location: { get hash() { return fake.entries[fake.at]?.hash ?? ''; }, pathname: '/', search: '' },
        addEventListener: (/** @type {string} */ type, /** @type {any} */ listener) =>
            fake.listeners[type]?.push(listener),
    });
    load += 1;
    page = await import(`../../../web/history.js?${load}`);
    page.watchHistory({ back: () => { backs += 1; whenBack(); }, fragment: (text) => { links.push(text); } });
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

// Went wrong: the entry of a link that was pasted in a session took one step back for itself.
test('ALinkThatIsPastedTakesNoStepBack', () => {
    page.historyDepth(1);
    fake.paste('#1.abc');
    assert.deepEqual(links, ['1.abc']);
    assert.equal(fake.at, 1, 'its entry is left at once');
    fake.back();
    assert.equal(backs, 1);
    assert.equal(fake.at, 0);
});

test('ALinkThatTakesThePlaceOfOurEntryTakesNoStepBackEither', () => {
    page.historyDepth(2);
    fake.paste('#1.abc', true);
    assert.deepEqual(links, ['1.abc']);
    assert.equal(fake.state.depth, 2);
    assert.equal(fake.entries[2]?.hash, '');
    fake.back();
    assert.equal(backs, 1);
});

test('APastedLinkThatIsShownIsInTheAddressOfItsScreen', () => {
    fake.paste('#1.abc');
    page.historyDepth(1);
    page.showFragment('1.abc');
    assert.deepEqual(fake.entries.map((entry) => entry.hash ?? ''), ['', '#1.abc']);
    fake.back();
    assert.equal(backs, 1);
    assert.deepEqual(links, ['1.abc'], 'it is told once');
});

// Went wrong: the first screen pushed its entry while the browser was still on its way back to the first one.
test('NothingIsPushedWhileTheBrowserIsOnItsWay', async () => {
    page.historyDepth(1);
    fake.listeners = { popstate: [], hashchange: [] };
    let arrive = () => {};
    const go = fake.go.bind(fake);
    fake.go = (steps) => { arrive = () => go(steps); };
    const again = await import(`../../../web/history.js?${load}-slow`);
    again.watchHistory({ back: () => { backs += 1; }, fragment: () => {} });
    again.historyDepth(1);
    assert.equal(fake.at, 1);
    arrive();
    assert.equal(fake.at, 1);
    assert.equal(fake.state.depth, 1);
    assert.equal(fake.entries.length, 2);
    assert.equal(backs, 0);
});

// Went wrong: an entry that the browser had refused was counted, and a later step back left the app.
for (const [how, refuse] of /** @type {const} */ ([
    ['in silence', () => {}], ['with an error', () => { throw new DOMException('too many', 'SecurityError'); }],
])) {
    test(`AnEntryThatIsRefusedIsNotSteppedBackFrom (${how})`, () => {
        const push = fake.pushState;
        page.historyDepth(1);
        fake.pushState = refuse;
        page.historyDepth(3);
        assert.equal(fake.at, 1);
        page.historyDepth(1);
        assert.equal(fake.at, 1);
        fake.pushState = push;
        page.historyDepth(2);
        assert.equal(fake.state.depth, 2, 'it is tried again');
        page.historyDepth(0);
        assert.equal(fake.at, 0);
        assert.equal(backs, 0);
    });
}

// Went wrong: nothing was pushed any more after one step of which the browser did not tell.
test('AStepThatIsNeverToldOfIsNotWaitedForForEver', () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    page.historyDepth(1);
    fake.go = (steps) => { fake.at += steps; };
    page.historyDepth(0);
    page.historyDepth(1);
    assert.equal(fake.at, 0);
    mock.timers.tick(2000);
    assert.equal(fake.at, 1);
    mock.timers.reset();
});

// Went wrong: where there is no Navigation API, a link that was pasted after a step back made a second entry of the first
// screen. The step from one to the other did nothing.
test('ALinkThatTakesThePlaceOfEntriesInFrontTakesNoStepBack', () => {
    let left = 0;
    fake.back = () => { left += 1; };
    page.historyDepth(1);
    fake.go(-1);
    fake.paste('#1.abc');
    assert.deepEqual(links, ['1.abc']);
    page.historyDepth(1);
    backs = 0;
    fake.go(-1);
    assert.deepEqual([backs, left], [1, 0], 'the screen of the link is closed');
    fake.go(-1);
    assert.deepEqual([backs, left], [1, 1], 'the page is left');
});

test('AStepForwardToASecondEntryOfTheFirstScreenLeavesNothing', () => {
    let left = 0;
    fake.back = () => { left += 1; };
    page.historyDepth(1);
    fake.go(-1);
    fake.paste('#1.abc');
    fake.go(-1);
    left = 0;
    fake.go(1);
    assert.equal(left, 0);
});
