// The service worker. Caches the whole site at once, under names that change with the content. So the page is
// always complete and of one version. A new version waits until the page accepts it. The texts of further
// languages come after the first visit, when the page requests them.

import { cacheNames } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/**
 * @typedef {object} Worker
 * @property {() => Promise<void>} skipWaiting
 * @property {(type: string, listener: (event: MessageEvent & {waitUntil: (work: Promise<unknown>) => void}) => void) => void} addEventListener
 */
const worker = /** @type {Worker} */ (/** @type {unknown} */ (self));

precacheAndRoute(self.__WB_MANIFEST, { cleanURLs: false, directoryIndex: '' });
// Matches any sub-path and any query (?speed=20).
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html'), {
    allowlist: [/\/(index\.html)?(\?|$)/],
}));
cleanupOutdatedCaches();

const languages = TEXTS.map((name) => new URL(name, location.href).href);

registerRoute(({ url }) => languages.includes(url.href), async ({ request }) => {
    const kept = await (await caches.open(cacheNames.runtime)).match(request);
    return kept ?? keep(request);
});

/** @param {Request | string} request */
async function keep(request) {
    const response = await fetch(request);
    if (response.ok) await (await caches.open(cacheNames.runtime)).put(request, response.clone());
    return response;
}

// If languages of the old version are cached, a new version caches its own before it is installed.
worker.addEventListener('install', (event) => event.waitUntil((async () => {
    if (!(await caches.has(cacheNames.runtime))) return;
    const cache = await caches.open(cacheNames.runtime);
    await Promise.all(languages.map(async (url) => (await cache.match(url)) ?? keep(url)));
})()));

worker.addEventListener('activate', (event) => event.waitUntil((async () => {
    if (!(await caches.has(cacheNames.runtime))) return;
    const cache = await caches.open(cacheNames.runtime);
    const old = (await cache.keys()).filter(({ url }) => !languages.includes(url));
    await Promise.all(old.map((request) => cache.delete(request)));
})()));

worker.addEventListener('message', (event) => {
    if (event.data?.type === 'SKIP_WAITING') void worker.skipWaiting();
});
