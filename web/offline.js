// Registers the service worker after the first frame. Activates a new version only when the app says so:
// between sessions, never during one. The page then reloads, and only once.

import { Workbox } from 'workbox-window';
import { describe, note } from './errors.js';

const worker = 'sw.js';
const hour = 3_600_000;

/** @type {Workbox | null} */
let workbox = null;
let reloading = false;

/** Applies the page's only Trusted Types policy. It accepts the service worker's address and nothing else. */
function trustedAddress() {
    const policy = window.trustedTypes?.createPolicy('catcow', {
        createScriptURL(/** @type {string} */ url) {
            if (url !== worker) throw new TypeError(`policy catcow refuses ${url}`);
            return url;
        },
    });
    return policy ? policy.createScriptURL(worker) : worker;
}

/** Fetches the other languages in the background, after everything else. The service worker caches them. */
async function fetchLanguages() {
    const { active } = await navigator.serviceWorker.ready;
    const urlsToCache = Object.values(SITE.texts).map((name) => new URL(name, document.baseURI).href);
    active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } });   // for workbox-routing
}

/** @param {() => void} updateReady */
export async function goOffline(updateReady) {
    if (!('serviceWorker' in navigator)) return;
    workbox = new Workbox(trustedAddress(), { updateViaCache: 'none' });
    workbox.addEventListener('waiting', updateReady);
    try {
        await workbox.register({ immediate: true });
    } catch (reason) {
        note(`service worker: ${describe(reason)}`);   // private windows, plain http: works online only
        return;
    }
    void fetchLanguages();
    let asked = Date.now();
    document.addEventListener('visibilitychange', () => {
        if (document.hidden || Date.now() - asked < hour) return;
        asked = Date.now();
        workbox?.update().catch(() => {});             // fails offline
    });
}

export function applyUpdate() {
    const reload = () => {
        if (reloading) return;
        reloading = true;
        location.reload();
    };
    workbox?.addEventListener('controlling', reload);
    workbox?.addEventListener('activated', reload);    // for a page that no worker controls yet
    navigator.serviceWorker.getRegistration().then((registration) => {
        // Another tab may have activated the new version already.
        if (registration?.waiting) workbox?.messageSkipWaiting();
        else reload();
    }, reload);
}
