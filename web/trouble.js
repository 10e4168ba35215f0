// What the plain page for fatal errors says.

import { said } from './said.js';
import { saidFirst } from './said_first.js';

/** @typedef {import('./trouble_page.js').Trouble} Trouble */

export const troubles = {
    /** @returns {Trouble} */
    oldBrowser() {
        const [title = '', ...text] = said().old;
        return { title, text };
    },
    /** @param {string} details @returns {Trouble} */
    damaged: (details) => then(said().damaged, details),
    /** @param {string} details @returns {Trouble} */
    stopped: (details) => then(said().stopped, details),
};

/** @param {string[]} sentences title, what happened, what to do @param {string} details @returns {Trouble} */
function then([title = '', happened = '', next = ''], details) {
    return { title, text: [happened, `${saidFirst().kept} ${next}`], details, again: true };
}
