// The service worker: everything there is, in one go, under names that change with the content. The
// page is always whole and of one version; a new one waits until the page lets it in. The texts of
// further languages come after the first visit, when the page asks for them.

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
// Under any sub-path, with any query (?speed=20).
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

// Who has the languages of one version gets those of the next together with it.
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
