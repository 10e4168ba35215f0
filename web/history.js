// Keeps screens and dialogs as history entries. Each entry carries its depth, which tells a step back from a
// step forward. A link that is pasted into the address makes an entry of its own. That entry is left at once:
// otherwise the next step back would only leave it, and the person would press Back for nothing.

let depth = 0;         // depth that the app wants the browser to have
let travels = false;   // the browser is on its way to another entry
let known = 0;         // place of the present entry in the browser's history
/** What waits until the browser has arrived. @type {(() => void)[]} */
const waiting = [];

/** Returns the place of the present entry. Without the Navigation API: the number of entries.
 * @returns {number} */
const place = () => /** @type {any} */ (globalThis).navigation?.currentEntry?.index ?? history.length;

/** @param {() => void} act */
function whenThere(act) {
    if (travels) waiting.push(act);
    else act();
}

/** @param {number} steps */
function travel(steps) {
    travels = true;
    history.go(steps);
}

function arrived() {
    travels = false;
    known = place();
    while (!travels && waiting.length > 0) waiting.shift()?.();
}

/** Sets how many steps back there are before the person leaves the page. @param {number} steps */
export const historyDepth = (steps) => whenThere(() => {
    const back = depth - steps;
    while (depth < steps) {
        // A link belongs to the entry that shows it. The first entry must not open it again.
        const link = depth === 0 ? location.hash : '';
        if (link) address('');
        depth += 1;
        history.pushState({ depth }, '', link);
    }
    depth = steps;
    known = place();
    if (back > 0) travel(-back);
});

/** @param {string} link with "#", or empty */
const address = (link) => history.replaceState(history.state, '', location.pathname + location.search + link);

/** Removes a routine link from the address. */
export const clearFragment = () => whenThere(() => address(''));

/** Puts the routine link that the screen shows into the address, so that a reload shows it again.
 * @param {string} text */
export const showFragment = (text) => whenThere(() => address(`#${text}`));

export function fragment() {
    return location.hash.slice(1);
}

/** @typedef {{back: () => void, fragment: (text: string) => void}} Listener */

/** @param {Listener} listener */
function linkCame(listener) {
    const text = fragment();
    if (place() > known) {
        travel(-1);
    } else {
        // It took the place of our entry.
        history.replaceState({ depth }, '', location.pathname + location.search);
    }
    whenThere(() => { if (text) listener.fragment(text); });
}

/** @param {Listener} listener */
export function watchHistory(listener) {
    known = place();
    addEventListener('popstate', (event) => {
        if (!event.state) return linkCame(listener);
        const now = event.state.depth;
        if (now > depth) return travel(depth - now);         // a closed screen does not come back
        if (now === depth && travels) return arrived();
        // Set before calling the app, which may push the entry again that the person just left. The same depth
        // again is the entry below one that a link replaced: a step back as well.
        const steps = Math.max(depth - now, 1);
        depth = Math.max(depth - steps, 0);
        arrived();
        for (let step = 0; step < steps; step += 1) listener.back();
    });
    addEventListener('hashchange', () => {
        if (!history.state && !travels) linkCame(listener);   // where no popstate told of it
    });
    // After a reload the app starts on its first screen, so go back to the first entry.
    const left = history.state?.depth ?? 0;
    if (left > 0) travel(-left);
    else history.replaceState({ depth: 0 }, '');
}
