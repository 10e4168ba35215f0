// Finds second taps in the words-only view: the finger has just tapped there, and what lies under it is another control
// now. Such a tap was meant for the screen before, so it must press nothing. On the canvas, C++ does this
// (src/ui/settled.h).

import { idOf, mirrored } from './mirror.js';

const guard = 350;   // ms, as in src/ui/settled.h
const reach = 48;    // CSS pixels between two taps of one finger
/** ms from a pointer's release to the last click it can cause */
export const settled = 700;
const controls = 'button, [data-role=slider], [data-role=textbox]';

export class Strays {
    /** Where the finger went down last. @type {{x: number, y: number} | null} */
    #at = null;
    /** When something else came there. */
    #changed = -Infinity;
    /** Until when events come from a finger that went down on what has just come. */
    #until = -Infinity;

    constructor() {
        addEventListener('pointerdown', (event) => {
            const { clientX: x, clientY: y } = event;
            const near = this.#at !== null && Math.hypot(x - this.#at.x, y - this.#at.y) < reach;
            this.#until = near && inWords() && event.timeStamp < this.#changed + guard ? Infinity : -Infinity;
            this.#at = { x, y };
        }, true);
        for (const type of /** @type {const} */ (['pointerup', 'pointercancel'])) {
            addEventListener(type, (event) => { this.#until = Math.min(this.#until, event.timeStamp + settled); }, true);
        }
    }

    /** Returns whether an event comes from such a finger. Assistive technology clicks without one. @param {Event} event */
    causes(event) {
        return event.timeStamp < this.#until;
    }

    /** Changes the elements, and notices whether another control comes under the last tap. @param {() => void} change */
    watch(change) {
        const at = inWords() ? this.#at : null;
        const before = at && controlAt(at);
        change();
        if (at && controlAt(at) !== before) this.#changed = performance.now();
    }
}

export const inWords = () => document.body.classList.contains('words');

/** @param {{x: number, y: number}} at @returns {string} empty for none */
function controlAt({ x, y }) {
    const control = mirrored(document.elementFromPoint(x, y))?.closest(controls);
    if (!(control instanceof HTMLElement)) return '';
    // A value that the tap itself has changed makes no other control.
    const name = [...control.childNodes].filter((part) => !(part instanceof Element && part.matches('.value')));
    return `${idOf(control)} ${name.map((part) => part.textContent).join('')}`;
}
