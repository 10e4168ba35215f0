// The plain page for fatal errors: what happened, what is safe, what to do.

import { loadAgain } from './again.js';
import { saidFirst } from './said_first.js';

/**
 * @typedef {object} Trouble
 * @property {string} title
 * @property {string[]} text    one paragraph each
 * @property {string} [details] for the people who help the person
 * @property {boolean} [again]  whether loading the page again can help
 */

/** @param {keyof HTMLElementTagNameMap} tag @param {string} text @param {string} [className] */
export function element(tag, text, className) {
    const made = document.createElement(tag);
    made.textContent = text;
    if (className) made.className = className;
    return made;
}

export function againButton() {
    const button = element('button', saidFirst().again, 'primary');
    button.addEventListener('click', () => {
        button.setAttribute('aria-disabled', 'true');
        loadAgain();
    });
    return button;
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
    if (trouble.again) page.append(againButton());
    if (trouble.details) page.append(element('p', trouble.details, 'details quiet'));
    const [opening, stage] = [document.getElementById('opening'), document.getElementById('stage')];
    if (opening) opening.remove();
    if (stage) stage.setAttribute('hidden', '');
    document.body.append(page);
    // A new version can take longer to arrive than Load again waits for it.
    navigator.serviceWorker?.addEventListener('controllerchange', () => location.reload());
    document.title = `${trouble.title} – Catcow`;
}

/** @param {string} details @returns {Trouble} */
export function notLoaded(details) {
    const { kept, notLoaded: [title = '', online = '', offline = ''] } = saidFirst();
    return { title, text: [navigator.onLine ? online : offline, kept], details, again: true };
}
