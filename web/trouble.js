// The plain page for fatal errors: what happened, what is safe, what to do.

/**
 * @typedef {object} Trouble
 * @property {string} title
 * @property {string[]} text    one paragraph each
 * @property {string} [details] for the people who help the person
 * @property {boolean} [again]  whether loading the page again can help
 */

import { said } from './said.js';

export const troubles = {
    /** @returns {Trouble} */
    oldBrowser() {
        const [title = '', ...text] = said().old;
        return { title, text };
    },
    /** @param {string} details @returns {Trouble} */
    notLoaded(details) {
        const [title = '', online = '', offline = ''] = said().notLoaded;
        return { title, text: [navigator.onLine ? online : offline, said().kept], details, again: true };
    },
    /** @param {string} details @returns {Trouble} */
    damaged: (details) => then(said().damaged, details),
    /** @param {string} details @returns {Trouble} */
    stopped: (details) => then(said().stopped, details),
};

/** @param {string[]} sentences title, what happened, what to do @param {string} details @returns {Trouble} */
function then([title = '', happened = '', next = ''], details) {
    return { title, text: [happened, `${said().kept} ${next}`], details, again: true };
}

/** @param {keyof HTMLElementTagNameMap} tag @param {string} text @param {string} [className] */
function element(tag, text, className) {
    const made = document.createElement(tag);
    made.textContent = text;
    if (className) made.className = className;
    return made;
}

/** Shows the page instead of everything else. Later errors follow from the first, so the first stays.
 * @param {Trouble} trouble */
export function show(trouble) {
    if (document.getElementById('trouble')) return;
    const page = document.createElement('main');
    page.id = 'trouble';
    page.className = 'page';
    page.append(element('h1', trouble.title));
    for (const paragraph of trouble.text) page.append(element('p', paragraph));
    if (trouble.again) {
        const button = element('button', said().again, 'primary');
        button.addEventListener('click', () => location.reload());
        page.append(button);
    }
    if (trouble.details) page.append(element('p', trouble.details, 'details quiet'));
    document.getElementById('opening')?.remove();
    document.getElementById('stage')?.setAttribute('hidden', '');
    document.body.append(page);
    document.title = `${trouble.title} – Catcow`;
}
