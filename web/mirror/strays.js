// Finds second taps in the words-only view: the finger has just tapped there, and what lies under it is another control
// now. Such a tap was meant for the screen before, so it must press nothing. On the canvas, C++ does this
// (src/ui/settled.h).

import { idOf, mirrored } from './mirror.js';

const guard = 350;   // ms, as in src/ui/settled.h
const reach = 48;    // CSS pixels between two taps of one finger
const controls = 'button, [data-role=slider], [data-role=textbox]';

export class Strays {
    /** Where the finger went down last. @type {{x: number, y: number} | null} */
    #at = null;
    /** When something else came there. */
    #changed = -Infinity;
    /** Whether the finger that went down last is on what has just come. */
    now = false;

    constructor() {
        addEventListener('pointerdown', (event) => {
            const { clientX: x, clientY: y } = event;
            const near = this.#at !== null && Math.hypot(x - this.#at.x, y - this.#at.y) < reach;
            this.now = near && inWords() && event.timeStamp < this.#changed + guard;
            this.#at = { x, y };
        }, true);
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
    return control instanceof HTMLElement ? `${idOf(control)} ${control.ariaLabel ?? control.textContent}` : '';
}
