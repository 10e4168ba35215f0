// Screens and dialogs as history entries. Each entry carries its depth, so that a step back is told
// from a step forward. A step that the app asked for itself is not reported back to it.

let depth = 0;
let ours = 0;   // steps under way that the app asked for

/** @param {number} steps */
function travel(steps) {
    ours += 1;
    history.go(steps);
}

/** @param {string} name */
export function pushHistory(name) {
    depth += 1;
    history.pushState({ depth, name }, '');
}

export function goBack() {
    if (depth === 0) return;
    depth -= 1;
    travel(-1);
}

/** Takes a routine link out of the address. */
export function clearFragment() {
    history.replaceState(history.state, '', location.pathname + location.search);
}

export function fragment() {
    return location.hash.slice(1);
}

/** @param {{back: () => void, fragment: (text: string) => void}} listener */
export function watchHistory(listener) {
    // After a reload the app is on its first screen again.
    const left = history.state?.depth ?? 0;
    if (left > 0) travel(-left);
    else history.replaceState({ depth: 0 }, '');
    addEventListener('popstate', (event) => {
        if (ours > 0) {
            ours -= 1;
            return;
        }
        if (!event.state) return history.replaceState({ depth }, '');   // a link pasted into the address
        const now = event.state.depth;
        if (now > depth) return travel(depth - now);         // what was closed does not come back
        for (; depth > now; depth -= 1) listener.back();
    });
    addEventListener('hashchange', () => {
        if (location.hash) listener.fragment(fragment());
    });
}
