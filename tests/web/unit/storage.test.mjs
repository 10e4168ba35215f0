// Tests web/storage.js with a fake IndexedDB, whose requests are answered when the test says so.

import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';

class FakeRequest extends EventTarget {
    /** @type {any} */
    result;
    /** @type {unknown} */
    error;

    /** @param {unknown} [result] */
    succeed(result) {
        this.result = result;
        this.dispatchEvent(new Event('success'));
    }

    /** @param {string} name @param {string} text */
    fail(name, text) {
        this.error = new DOMException(text, name);
        this.dispatchEvent(new Event('error'));
    }
}

class FakeStore {
    /** @param {string} name */
    constructor(name) {
        this.name = name;
    }

    #answer() {
        const request = new FakeRequest();
        queueMicrotask(() => request.succeed([]));
        return request;
    }

    clear() { return this.#answer(); }
    getAll() { return this.#answer(); }
    getAllKeys() { return this.#answer(); }
}

class FakeTransaction extends EventTarget {
    /** @param {string} name */
    objectStore(name) { return new FakeStore(name); }
}

/** @type {FakeTransaction[]} */
let writes = [];

class FakeDatabase extends EventTarget {
    closed = false;
    objectStoreNames = { contains: () => true };

    /** @param {string[]} _stores @param {string} [mode] */
    transaction(_stores, mode) {
        const transaction = new FakeTransaction();
        if (mode === 'readwrite') writes.push(transaction);
        return transaction;
    }

    close() { this.closed = true; }
}

class FakeCursor {
    advance() {}
    continue() {}
    continuePrimaryKey() {}
}

/** @type {FakeRequest[]} */
let opened = [];
let estimate = { quota: 1e9, usage: 0 };
/** @type {import('../../../web/storage.js').Storage} */
let storage;

const { Storage, Kept } = await (async () => {
    Object.assign(globalThis, {
        IDBRequest: FakeRequest, IDBDatabase: FakeDatabase, IDBTransaction: FakeTransaction,
        IDBObjectStore: FakeStore, IDBIndex: class {}, IDBCursor: FakeCursor,
        indexedDB: {
            open() {
                const request = new FakeRequest();
                opened.push(request);
                return request;
            },
        },
    });
    Object.defineProperty(globalThis, 'navigator', { value: { storage: { estimate: async () => estimate } } });
    return import('../../../web/storage.js');
})();

/** @param {number} seconds */
async function pass(seconds) {
    const settle = async () => { for (let i = 0; i < 50; i += 1) await Promise.resolve(); };
    await settle();
    for (let i = 0; i < seconds; i += 1) {
        mock.timers.tick(1000);
        await settle();
    }
}

/** Remembers the answer of a job. @template T @param {Promise<T>} job */
function watch(job) {
    /** @type {{value?: T}} */
    const answer = {};
    job.then((value) => { answer.value = value; });
    return answer;
}

beforeEach(() => {
    mock.timers.reset();
    mock.timers.enable({ apis: ['setInterval'] });
    opened = [];
    writes = [];
    estimate = { quota: 1e9, usage: 0 };
    storage = new Storage({ note() {}, tell() {}, changed() {} });
});

// Went wrong: a job that hung held up all jobs behind it for ever.
test('AJobThatHangsLetsTheNextOneBegin', async () => {
    const erased = watch(storage.erase());
    await pass(0);
    opened[0]?.succeed(new FakeDatabase());
    await pass(0);
    assert.equal(writes.length, 1, 'its transaction never completes');
    const loaded = watch(storage.load());
    await pass(3);
    assert.equal(opened.length, 1);
    await pass(1);
    assert.equal(opened.length, 2, 'the next job has a connection of its own');
    opened[1]?.succeed(new FakeDatabase());
    await pass(0);
    assert.equal(loaded.value?.state, Kept.yes);
    assert.equal(erased.value, undefined);
    writes[0]?.dispatchEvent(new Event('complete'));
    await pass(0);
    assert.equal(erased.value, Kept.yes, 'its answer counts whenever it comes');
});

test('ADatabaseThatNeverOpensIsOpenedAgainForTheNextJob', async () => {
    const loaded = watch(storage.load());
    const erased = watch(storage.erase());
    await pass(4);
    assert.equal(opened.length, 2);
    opened[0]?.succeed(new FakeDatabase());
    await pass(0);
    assert.equal(loaded.value?.state, Kept.yes, 'rows that come late are still read');
    opened[1]?.succeed(new FakeDatabase());
    await pass(0);
    writes[0]?.dispatchEvent(new Event('complete'));
    await pass(0);
    assert.equal(erased.value, Kept.yes);
});

// Went wrong: a full device was told as a browser that forbids to save, and the database was never opened again.
test('AFullDeviceIsToldAsFullUnderEachNameAndTriedAgain', async () => {
    for (const [name, text, room] of /** @type {const} */ ([
        ['QuotaExceededError', 'Encountered full disk while opening backing store for indexedDB.open.', 1e9],
        ['UnknownError', 'Internal error: No space left on device', 1e9],
        ['UnknownError', 'database or disk is full', 1e9],
        ['AbortError', 'The transaction was aborted', 0],
        ['UnknownError', 'Internal error opening backing store for indexedDB.open.', 0],
    ])) {
        estimate = { quota: 1e6 + room, usage: 1e6 };
        const loaded = watch(storage.load());
        await pass(0);
        opened.at(-1)?.fail(name, text);
        await pass(0);
        assert.equal(loaded.value?.state, Kept.full, `${name}: ${text}`);
    }
    assert.equal(opened.length, 5);
});

test('ABrowserThatForbidsToSaveIsNotToldAsAFullDevice', async () => {
    estimate = { quota: 0, usage: 0 };
    const loaded = watch(storage.load());
    await pass(0);
    opened[0]?.fail('SecurityError', 'denied');
    await pass(0);
    assert.equal(loaded.value?.state, Kept.unavailable);
});
