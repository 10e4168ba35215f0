// Tests web/sw.js with fake caches and a fake host.

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { hashOf, integrityOf } from '../../../scripts/site/files.mjs';

const folder = 'https://host.example/app/';
const program = `catcow-${hashOf('program')}.js`;
/** What the host has. @type {Record<string, string>} */
const host = { 'index.html': '<!doctype html>page', [program]: 'program' };

class FakeCache {
    /** @type {Map<string, Response>} */
    rows = new Map();

    /** @param {string | {url: string}} key */
    async match(key) {
        if (broken.has('match')) throw new DOMException('cannot be read', 'UnknownError');
        if (broken.has('body')) return new Response(new ReadableStream({ start: (body) => body.error(new Error('lost')) }));
        return this.rows.get(typeof key === 'string' ? key : key.url)?.clone();
    }

    /** @param {string} key @param {Response} response */
    async put(key, response) {
        if (broken.has('put')) throw new DOMException('no room', 'QuotaExceededError');
        this.rows.set(key, response);
    }

    async keys() { return [...this.rows.keys()].map((url) => ({ url })); }

    /** @param {{url: string}} request */
    async delete({ url }) { return this.rows.delete(url); }
}

/** What the browser refuses. @type {Set<string>} */
const broken = new Set();
/** @type {Map<string, FakeCache>} */
let kept = new Map();
/** @type {string[]} */
let asked = [];
let online = true;
let skips = 0;
/** @type {{installing: object | null, waiting: object | null}} */
let registration;
/** @type {Record<string, (event: any) => void>} */
let listeners = {};
let load = 0;

const caches = {
    /** @param {string} name */
    async open(name) {
        if (broken.has('open')) throw new DOMException('denied', 'SecurityError');
        return kept.get(name) ?? kept.set(name, new FakeCache()).get(name);
    },
    has: async (/** @type {string} */ name) => kept.has(name),
    delete: async (/** @type {string} */ name) => kept.delete(name),
};

/** @param {string | Request} address @param {{integrity?: string}} [options] */
async function fetched(address, { integrity = '' } = {}) {
    const url = typeof address === 'string' ? address : address.url;
    asked.push(url);
    const body = host[url.slice(folder.length)];
    if (!online || body === undefined) throw new TypeError('Failed to fetch');
    if (integrity && integrity !== integrityOf(body)) throw new TypeError('integrity');
    return new Response(body, { headers: { 'Content-Security-Policy': "default-src 'none'", 'X-Host': 'yes' } });
}

beforeEach(async () => {
    broken.clear();
    kept = new Map();
    asked = [];
    online = true;
    skips = 0;
    listeners = {};
    registration = { installing: null, waiting: null };
    const self = {
        registration, skipWaiting: async () => { skips += 1; },
        addEventListener: (/** @type {string} */ type, /** @type {any} */ listener) => { listeners[type] = listener; },
    };
    Object.assign(globalThis, {
        self, caches, fetch: fetched, location: { href: `${folder}sw.js` }, LATER_FILES: [], HEADERS: { 'X-Frame': 'no' },
        FILES: [['index.html', integrityOf(host['index.html'] ?? ''), 'text/html'], [program, integrityOf('program'), 'text/javascript']],
    });
    load += 1;
    await import(`../../../web/sw.js?${load}`);
});

/** @param {'install' | 'activate'} type */
async function live(type) {
    /** @type {Promise<unknown>} */
    let work = Promise.resolve();
    listeners[type]?.({ waitUntil: (/** @type {Promise<unknown>} */ all) => { work = all; } });
    await work;
    asked = [];
}

/** @param {string} name @param {string} [cache] @returns {Promise<Response>} */
function answerTo(name, cache = 'default') {
    /** @type {Promise<Response> | null} */
    let answer = null;
    const request = { method: 'GET', mode: name ? 'cors' : 'navigate', url: folder + name, cache };
    listeners.fetch?.({ request, respondWith: (/** @type {Promise<Response>} */ given) => { answer = given; } });
    return answer ?? assert.fail('it is left to the browser');
}

/** @param {Promise<Response>} response */
const textOf = async (response) => (await response).text();

// Went wrong: the page was dead although the network worked, if the browser could not read or write its caches.
for (const fault of ['open', 'match', 'body', 'put']) {
    test(`ThePageComesFromTheHostIfTheCachesFail (${fault})`, async () => {
        broken.add(fault);
        assert.equal(await textOf(answerTo('')), host['index.html']);
        assert.equal(asked.length, 1, 'a whole file is fetched once');
    });
}

test('AFileThatThePageFoundDamagedIsAskedForAndOtherwiseTheKeptOneIsGiven', async () => {
    await live('install');
    assert.equal(await textOf(answerTo(program, 'reload')), 'program');
    assert.equal(asked.length, 1);
    online = false;
    assert.equal(await textOf(answerTo(program, 'reload')), 'program');
});

// Went wrong: no version could be installed any more, if one file on the device could not be read.
test('AFileThatCannotBeReadIsKeptAgainAtTheNextInstallation', async () => {
    await live('install');
    broken.add('body');
    await live('install');
    broken.delete('body');
    online = false;
    assert.equal(await textOf(answerTo(program)), 'program');
});

test('AVersionThatCannotBeKeptIsNotInstalled', async () => {
    broken.add('put');
    await assert.rejects(live('install'));
});

const oldFiles = `workbox-precache-v2-${folder}`;

/** @param {Record<string, string>} files bodies by name @returns {FakeCache} */
function cacheWith(files) {
    const cache = new FakeCache();
    for (const [name, body] of Object.entries(files)) cache.rows.set(folder + name, new Response(body));
    return cache;
}

// Went wrong: where version 0.2 had kept a wrong file, the page was dead for good. Its tab stayed a client, so the new
// version waited for ever.
for (const [what, body, waits] of /** @type {const} */ ([['whole', 'program', true], ['damaged', '<!doctype html>', false]])) {
    test(`ANewVersionTakesOverAtOnceOnlyFromADamagedOldOne (${what})`, async () => {
        kept.set(oldFiles, cacheWith({ 'index.html?__WB_REVISION__=1': 'old page', [program]: body }));
        await live('install');
        assert.equal(skips, waits ? 0 : 1);
    });
}

test('AFirstVersionAsksNothingOfOldOnes', async () => {
    await live('install');
    assert.equal(skips, 0);
    assert.ok(!kept.has(oldFiles));
});

// Went wrong: the headers of a host were kept with a file. A wrong policy of an hour stayed on the device for months.
test('AFileHasTheHeadersOfItsVersionAndNoneOfTheHost', async () => {
    await live('install');
    for (const first of [true, false]) {
        if (first) kept.clear();
        const { headers } = await answerTo('');
        assert.deepEqual(Object.fromEntries(headers), { 'content-type': 'text/html', 'x-frame': 'no' });
        assert.equal(asked.length, 1);
    }
});

// Went wrong: the headers that an earlier version had kept stayed, because the body was the same.
test('HeadersThatAnEarlierVersionKeptAreNotUsed', async () => {
    await live('install');
    for (const cache of kept.values())
        for (const key of cache.rows.keys())
            cache.rows.set(key, new Response('program', { headers: { 'Content-Security-Policy': "default-src 'none'" } }));
    const { headers } = await answerTo(program);
    assert.deepEqual(Object.fromEntries(headers), { 'content-type': 'text/javascript', 'x-frame': 'no' });
    assert.equal(asked.length, 0);
});

// Went wrong: a version that became active while the next one was being installed deleted the files of the next one.
for (const state of /** @type {const} */ (['installing', 'waiting', 'alone'])) {
    test(`AVersionThatBecomesActiveDeletesNothingOfTheNextOne (${state})`, async () => {
        await live('install');
        const [cache] = kept.values();
        cache?.rows.set(`${folder}catcow-aaaaaaaaaa.js?sha256-next`, new Response('next'));
        if (state !== 'alone') registration[state] = {};
        await live('activate');
        assert.equal(cache?.rows.size, state === 'alone' ? 2 : 3);
    });
}
