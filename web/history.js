// Screens and dialogs as history entries. Each entry carries its depth, so that a step back is told
// from a step forward.

let depth = 0;
let silent = 0;   // steps under way that the app need not know of

/** @param {number} steps */
function travel(steps) {
    silent += 1;
    history.go(steps);
}

/** @param {string} name */
export function pushHistory(name) {
    depth += 1;
    history.pushState({ depth, name }, '');
}

/** Reported like the person's own step back. */
export function goBack() {
    history.back();
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
        if (silent > 0) {
            silent -= 1;
            return;
        }
        if (!event.state) return history.replaceState({ depth }, '');   // a link pasted into the address
        const now = event.state.depth;
        if (now > depth) return travel(depth - now);         // what was closed does not come back
        // Set before the app hears of it: it may push the entry again that was just left.
        const steps = depth - now;
        depth = now;
        for (let step = 0; step < steps; step += 1) listener.back();
    });
    addEventListener('hashchange', () => {
        const text = fragment();
        if (!text) return;
        clearFragment();   // before the app pushes an entry, which would inherit it
        listener.fragment(text);
    });
}
