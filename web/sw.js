// The service worker. Keeps the whole site on the device, so that the page opens without a connection and is always
// complete and of one version. A new version waits until the page accepts it. The texts of further languages and what
// writes sound files and prints come after the first visit, when the page requests them.
//
// A host can send anything with status 200: half an upload, another version, a page instead of a file. So a file is
// kept only if it has the checksum that the build wrote down. If one file has not, the new version is not installed,
// the old one stays complete, and the browser tries again at the next visit.

/**
 * @typedef {Event & {waitUntil: (work: Promise<unknown>) => void}} LifeEvent
 * @typedef {Event & {request: Request, respondWith: (response: Promise<Response>) => void}} FetchEvent
 * @typedef {object} ThisWorker
 * @property {ServiceWorkerRegistration} registration
 * @property {() => Promise<void>} skipWaiting
 * @property {{(type: 'fetch', listener: (event: FetchEvent) => void): void,
 *     (type: 'message', listener: (event: MessageEvent & LifeEvent) => void): void,
 *     (type: 'install' | 'activate', listener: (event: LifeEvent) => void): void}} addEventListener
 */
const worker = /** @type {ThisWorker} */ (/** @type {unknown} */ (self));

const folder = new URL('./', location.href).href;
const start = `${folder}index.html`;
// Other folders of the same host share the browser's list of caches.
const cacheName = `catcow ${folder}`;
/** Caches of version 0.2 and before. */
const [oldFiles, oldLanguages] = ['precache-v2', 'runtime'].map((kind) => `workbox-${kind}-${folder}`);

const byAddress = (/** @type {KeptFile[]} */ files) =>
    new Map(files.map(([name, sum, type]) => [folder + name, { sum, type }]));
const later = byAddress(LATER_FILES);
const files = new Map([...byAddress(FILES), ...later]);

/** Two versions of index.html may be kept at the same time. @param {string} address */
const keyOf = (address) => `${address}?${files.get(address)?.sum}`;

/** Returns whether the cache has this file, unchanged. @param {Cache} cache @param {string} address */
async function isKept(cache, address) {
    const response = await cache.match(keyOf(address));
    if (!response) return false;
    const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
    return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}` === files.get(address)?.sum;
}

/** Fetches a file. Rejects if it is not the file of this version. The HTTP cache may hold a wrong file for a year, so
 * asks the host a second time without it. @param {string} address @returns {Promise<Response>} */
async function fetchWhole(address) {
    const sum = files.get(address)?.sum ?? '';
    const ask = (/** @type {RequestCache} */ mode) => fetch(address, { integrity: sum, cache: mode });
    const arrived = await ask('default').catch(() => ask('reload'));
    return ours(await arrived.arrayBuffer(), address);
}

/** Returns a response with the headers of this version. Those of a host may be wrong for an hour and would stay on the
 * device. A navigation takes no response that was redirected, so it is always a new one.
 * @param {ArrayBuffer} body @param {string} address */
const ours = (body, address) =>
    new Response(body, { headers: { ...HEADERS, 'Content-Type': files.get(address)?.type ?? '' } });

/** Keeps those that are not kept yet. @param {Iterable<string>} addresses */
async function keepAll(addresses) {
    const cache = await caches.open(cacheName);
    await Promise.all([...addresses].map(async (address) =>
        await isKept(cache, address).catch(() => false) || cache.put(keyOf(address), await fetchWhole(address))));
}

/** Returns whether an earlier version kept its languages. */
async function hasLanguages() {
    const cache = await caches.open(cacheName);
    return await caches.has(oldLanguages ?? '') || (await cache.keys()).some(({ url }) => url.startsWith(`${folder}text/`));
}

/** Returns whether a version before 0.3 kept something else under a file's name, which ends with a checksum (hashOf in
 * scripts/site/files.mjs). Its page is dead, and its tab would keep this version waiting for ever. */
async function isOldDamaged() {
    if (!await caches.has(oldFiles ?? '')) return false;
    const cache = await caches.open(oldFiles ?? '');
    const damaged = await Promise.all((await cache.keys()).map(async (request) => {
        const sum = /-([0-9a-f]{10})\.\w+$/.exec(request.url)?.[1];
        const body = sum && await (await cache.match(request))?.blob();
        if (!body) return false;
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await new Blob([body, '\0']).arrayBuffer()));
        return ![...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('').startsWith(sum);
    }));
    return damaged.includes(true);
}

async function install() {
    await keepAll([...files.keys()].filter((address) => !later.has(address)));
    // Otherwise a person who is offline right after an update would see English.
    if (await hasLanguages()) await keepAll(later.keys());
    if (await isOldDamaged().catch(() => false)) await worker.skipWaiting();
}

/** What belongs to no version that is known here may belong to the next one, which then deletes when its turn comes. */
async function dropOldVersions() {
    if (worker.registration.installing || worker.registration.waiting) return;
    const cache = await caches.open(cacheName);
    const present = new Set([...files.keys()].map(keyOf));
    await Promise.all((await cache.keys()).map((request) => present.has(request.url) || cache.delete(request)));
    await Promise.all([oldFiles, oldLanguages].map((name = '') => caches.delete(name)));
}

/** Returns the address of the file that answers a request, or '' if the request is not for us: a host may have other
 * things beside us and in folders below. The page has any query (?speed=20). @param {Request} request */
function addressOf({ method, mode, url }) {
    if (method !== 'GET') return '';
    const { origin, pathname } = new URL(url);
    if (mode === 'navigate' && [folder, start].includes(origin + pathname)) return start;
    return files.has(url) ? url : '';
}

/** A browser may deny its caches, fail to read them or have no room. Then the host still answers.
 * @param {string} address @param {Request} request */
async function answer(address, request) {
    const cache = await caches.open(cacheName).catch(() => null);
    const kept = await cache?.match(keyOf(address)).then((found) => found?.arrayBuffer()).catch(() => null);
    // The page asks with "reload" if what it got is damaged.
    if (kept && request.cache !== 'reload') return ours(kept, address);
    try {
        const whole = await fetchWhole(address);
        await cache?.put(keyOf(address), whole.clone()).catch(() => {});
        return whole;
    } catch {
        return kept ? ours(kept, address) : fetch(request);
    }
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(dropOldVersions()));
worker.addEventListener('fetch', (event) => {
    const address = addressOf(event.request);
    if (address) event.respondWith(answer(address, event.request));
});
worker.addEventListener('message', (event) => {
    if (event.data?.type === 'SKIP_WAITING') void worker.skipWaiting();
    if (event.data?.type === 'KEEP_LATER') event.waitUntil(keepAll(later.keys()));
});

export {};   // a module for the type checker
