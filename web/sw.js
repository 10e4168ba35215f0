// The service worker: everything there is, in one go, under names that change with the content. The
// page is always whole and of one version; a new one waits until the page lets it in.

import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/**
 * @typedef {object} Worker
 * @property {() => Promise<void>} skipWaiting
 * @property {(type: 'message', listener: (event: MessageEvent) => void) => void} addEventListener
 */
const worker = /** @type {Worker} */ (/** @type {unknown} */ (self));

precacheAndRoute(self.__WB_MANIFEST, { cleanURLs: false, directoryIndex: '' });
// Under any sub-path, with any query (?speed=20).
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html'), {
    allowlist: [/\/(index\.html)?(\?|$)/],
}));
cleanupOutdatedCaches();

worker.addEventListener('message', (event) => {
    if (event.data?.type === 'SKIP_WAITING') void worker.skipWaiting();
});
