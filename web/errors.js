// Collects errors of the page for window.catcow.diagnostics().

/** @typedef {{when: string, what: string}} PageError */

const most = 50;

/** @type {PageError[]} */
const errors = [];

/** @param {string} what */
export function note(what) {
    if (errors.length < most) {
        errors.push({ when: new Date().toISOString(), what: what.slice(0, 500) });
    }
}

/** @param {unknown} reason @returns {string} */
export function describe(reason) {
    return reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason);
}

export function collectErrors() {
    addEventListener('error', (event) => {
        note(`${event.message} (${event.filename}:${event.lineno}:${event.colno})`);
    });
    addEventListener('unhandledrejection', (event) => note(describe(event.reason)));
    addEventListener('securitypolicyviolation', (event) => {
        note(`policy ${event.effectiveDirective} refused ${event.blockedURI} in ${event.sourceFile}`);
    });
}

/** @returns {PageError[]} */
export function errorsSoFar() {
    return [...errors];
}
