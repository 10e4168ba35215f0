// Registers the service worker after the first frame. Activates a new version only when the app says so:
// between sessions, never during one. The page then reloads, and only once.

import { describe, note } from './errors.js';

const address = 'sw.js';
const hour = 3_600_000;
const patience = 8000;   // milliseconds for a new version to take over

let reloading = false;
let inSession = false;

/** @param {boolean} on */
export function holdReload(on) {
    inSession = on;
}

/** Applies the page's only Trusted Types policy. It accepts the service worker's address and nothing else. */
function trustedAddress() {
    const policy = window.trustedTypes?.createPolicy('catcow', {
        createScriptURL(/** @type {string} */ url) {
            if (url !== address) throw new TypeError(`policy catcow refuses ${url}`);
            return url;
        },
    });
    // TypeScript does not know that register() takes it.
    return /** @type {string} */ (/** @type {unknown} */ (policy?.createScriptURL(address) ?? address));
}

/** Has the other languages kept, and what writes sound files and prints, after everything else. */
async function keepLater() {
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ type: 'KEEP_LATER' });
}

/** Calls `updateReady` when a new version is complete and waits. A first version does not wait.
 * @param {ServiceWorkerRegistration} registration @param {() => void} updateReady */
function watchUpdates(registration, updateReady) {
    const watch = () => {
        const { active, installing } = registration;
        installing?.addEventListener('statechange', () => {
            if (installing.state === 'installed' && active) updateReady();
        });
    };
    if (registration.waiting && registration.active) updateReady();
    watch();
    registration.addEventListener('updatefound', watch);
}

/** @param {() => void} updateReady */
export async function goOffline(updateReady) {
    if (!('serviceWorker' in navigator)) return;
    /** @type {ServiceWorkerRegistration | undefined} */
    let registration;
    try {
        registration = await navigator.serviceWorker.register(trustedAddress(), { updateViaCache: 'none' });
    } catch (reason) {
        note(`service worker: ${describe(reason)}`);   // private windows, plain http: works online only
        return;
    }
    if (!registration) return;   // some tools answer like this
    watchUpdates(registration, updateReady);
    void keepLater();
    let asked = Date.now();
    document.addEventListener('visibilitychange', () => {
        if (document.hidden || Date.now() - asked < hour) return;
        asked = Date.now();
        registration?.update().catch(() => {});        // fails offline
    });
}

/** A new version can take so long that the person has started a session meanwhile. Then the page stays as it is, and
 * Update is offered again after the session. */
export async function applyUpdate() {
    const reload = () => {
        if (reloading || inSession) return;
        reloading = true;
        location.reload();
    };
    const waiting = (await navigator.serviceWorker.getRegistration().catch(() => null))?.waiting;
    if (!waiting) return reload();                      // another tab may have activated it already
    waiting.addEventListener('statechange', () => { if (waiting.state === 'activated') reload(); });
    waiting.postMessage({ type: 'SKIP_WAITING' });
    setTimeout(reload, patience);                       // a damaged worker may not listen
}
