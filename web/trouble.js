// The plain page for when Catcow cannot go on: what happened, what was kept, what to do.

/**
 * @typedef {object} Trouble
 * @property {string} title
 * @property {string[]} text    one paragraph each
 * @property {string} [details] for whoever helps the person
 * @property {boolean} [again]  whether loading the page again can help
 */

const kept = 'Everything you have practised is kept on this device.';

export const troubles = {
    /** @returns {Trouble} */
    oldBrowser: () => ({
        title: 'This browser is too old for Catcow',
        text: [
            'Catcow needs WebAssembly, and this browser does not have it or has it switched off.',
            'It runs in Chrome and Edge 95, Firefox 100, Safari 16.4 and later. Please update this browser or open the page in another one.',
        ],
    }),
    /** @param {string} details @returns {Trouble} */
    notLoaded: (details) => ({
        title: 'Catcow could not be loaded',
        text: [
            navigator.onLine
                ? 'A part of it did not arrive. The connection may have dropped.'
                : 'You seem to be offline, and Catcow is not on this device yet. After one complete visit it opens without a connection.',
            kept,
        ],
        details,
        again: true,
    }),
    /** @param {string} details @returns {Trouble} */
    damaged: (details) => ({
        title: 'Catcow arrived damaged',
        text: [
            'The poses or their texts cannot be read, so a session would not be safe to guide.',
            `${kept} Please load the page again. If this stays, clear this site’s cached files in the browser’s settings.`,
        ],
        details,
        again: true,
    }),
    /** @param {string} details @returns {Trouble} */
    stopped: (details) => ({
        title: 'Catcow has stopped',
        text: [
            'Something went wrong inside, and it could not go on. Come out of the pose slowly and rest.',
            `${kept} Load the page again to go on from there.`,
        ],
        details,
        again: true,
    }),
};

/** @param {keyof HTMLElementTagNameMap} tag @param {string} text @param {string} [className] */
function element(tag, text, className) {
    const made = document.createElement(tag);
    made.textContent = text;
    if (className) made.className = className;
    return made;
}

/** Shows the page instead of everything else. The first trouble stays: later ones follow from it.
 * @param {Trouble} trouble */
export function show(trouble) {
    if (document.getElementById('trouble')) return;
    const page = document.createElement('main');
    page.id = 'trouble';
    page.className = 'page';
    page.append(element('h1', trouble.title));
    for (const paragraph of trouble.text) page.append(element('p', paragraph));
    if (trouble.again) {
        const button = element('button', 'Load again', 'primary');
        button.addEventListener('click', () => location.reload());
        page.append(button);
    }
    if (trouble.details) page.append(element('p', trouble.details, 'details quiet'));
    document.getElementById('opening')?.remove();
    document.getElementById('stage')?.setAttribute('hidden', '');
    document.body.append(page);
    document.title = `${trouble.title} – Catcow`;
}
