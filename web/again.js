// Loads the page again in a way that gets past what is stale: the HTTP cache, and a worker that waits with a newer
// version. Nothing that the person has stored is touched.

const patience = 8000;   // milliseconds; then the page loads again anyway

/** Fetches all files that this page names once more, from the host. A damaged one is fetched too, but changes nothing:
 * the browser checks it again. */
function refreshFiles() {
    const named = document.querySelectorAll('script[src], link[rel=stylesheet], link[rel=preload]');
    const addresses = [...named].map((element) => element.getAttribute('href') || element.getAttribute('src') || '');
    return Promise.all(['./', ...addresses].map((address) => fetch(address, { cache: 'reload' }).catch(() => null)));
}

/** If the host has a new version and it is complete, takes it over: the files of this page may be gone. */
async function takeOverUpdate() {
    const registration = await navigator.serviceWorker?.getRegistration();
    await registration?.update();
    const next = registration?.installing || registration?.waiting;
    if (!next) return;
    next.postMessage({ type: 'SKIP_WAITING' });
    await new Promise((done) => {
        next.addEventListener('statechange', () => /activated|redundant/.test(next.state) && done(null));
    });
}

export function loadAgain() {
    const reload = () => location.reload();
    setTimeout(reload, patience);
    Promise.all([refreshFiles(), takeOverUpdate().catch(() => null)]).then(reload);
}
