// Tests web/playing.js with a fake media element and a fake media session.

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

class FakeAudio extends EventTarget {
    paused = true;
    loop = false;
    refuses = false;

    async play() {
        if (this.refuses) throw new DOMException('no', 'NotAllowedError');
        this.paused = false;
    }

    pause() {
        if (this.paused) return;
        this.paused = true;
        queueMicrotask(() => this.dispatchEvent(new Event('pause')));
    }
}

/** @type {FakeAudio[]} */
let elements = [];
/** @type {Record<string, (() => void) | null>} */
let handlers = {};
/** @type {any} */
let session;
/** @type {EventTarget & {enumerateDevices: () => Promise<{kind: string}[]>}} */
let devices;
let kinds = /** @type {string[]} */ ([]);
/** @type {number[]} */
let told = [];
/** @type {ReturnType<typeof import('../../../web/playing.js').makePlaying>} */
let playing;

const later = () => new Promise((done) => { setTimeout(done, 0); });
const show = (/** @type {number} */ state) => playing(state, 'Sphinx', 'Eight poses', 12, 600);
const shown = () => [session.playbackState, session.metadata?.title, session.metadata?.artist];

beforeEach(async () => {
    elements = [];
    handlers = {};
    told = [];
    kinds = ['audioinput', 'audiooutput', 'audiooutput'];
    session = {
        playbackState: 'none',
        metadata: null,
        setActionHandler: (/** @type {string} */ name, /** @type {() => void} */ handler) => {
            handlers[name] = handler;
        },
        setPositionState: (/** @type {any} */ position) => { session.position = position; },
    };
    devices = Object.assign(new EventTarget(), { enumerateDevices: async () => kinds.map((kind) => ({ kind })) });
    const define = (/** @type {string} */ name, /** @type {any} */ value) => Object.defineProperty(globalThis, name, { value, configurable: true });
    define('navigator', { mediaSession: session, mediaDevices: devices });
    define('document', { title: 'Catcow', querySelector: () => ({ href: 'icon.png' }) });
    define('MediaMetadata', class { constructor(/** @type {object} */ what) { Object.assign(this, what); } });
    define('Audio', class extends FakeAudio {
        constructor() {
            super();
            elements.push(this);
        }
    });
    const { makePlaying } = await import('../../../web/playing.js');
    playing = makePlaying((what) => told.push(what));
});

test('WithoutASessionThereIsNoElementAndNoHandler', () => {
    show(0);
    assert.deepEqual([elements, handlers, shown()], [[], {}, ['none', undefined, undefined]]);
});

test('TheKeysArriveUntilTheSessionIsOver', () => {
    show(1);
    assert.deepEqual(shown(), ['playing', 'Sphinx', 'Eight poses']);
    assert.deepEqual(session.position, { duration: 600, position: 12 });
    for (const name of ['play', 'pause', 'nexttrack', 'previoustrack']) handlers[name]?.();
    assert.deepEqual(told, [0, 1, 2, 3]);
    show(0);
    assert.deepEqual(Object.values(handlers), [null, null, null, null]);
    assert.deepEqual(shown(), ['none', undefined, undefined]);
    assert.equal(session.position, undefined);
    assert.equal(elements[0]?.paused, true);
});

test('OnePauseOfOursIsNotToldAndOneOfTheSystemIs', async () => {
    show(1);
    show(2);
    assert.equal(session.playbackState, 'paused');
    show(1);   // the event of the pause comes only now
    await later();
    assert.deepEqual(told, []);
    elements[0]?.pause();
    await later();
    assert.deepEqual(told, [4]);
    assert.equal(elements.length, 1);
});

test('AnOutputThatIsGoneIsToldAndANewOneIsNot', async () => {
    show(1);
    await later();
    for (const [list, all] of /** @type {[string[], number[]][]} */ ([
        [['audiooutput', 'audiooutput', 'audiooutput'], []],
        [['audiooutput', 'audiooutput', 'audiooutput', 'videoinput'], []],
        [['audiooutput', 'audiooutput'], [4]],
        [[], [4, 4]],
    ])) {
        kinds = list;
        devices.dispatchEvent(new Event('devicechange'));
        await later();
        assert.deepEqual(told, all);
    }
});

test('ABrowserThatKnowsNothingOfThisPlaysOn', async () => {
    Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
    show(1);
    if (elements[0]) elements[0].refuses = true;
    show(2);
    show(1);
    await later();
    assert.deepEqual(told, []);
});
