// How presses on mirrored elements reach C++. A pointer's events bubble to #stage, where C++ takes them
// itself; what a pointer did must therefore not press a second time. Keyboards, assistive technology
// and scripts press through here. In words only there is no canvas to hit: everything presses here.

import { idOf, mirrored } from './mirror.js';

/**
 * @typedef {object} Presses
 * @property {(id: number) => void} press
 * @property {(id: number, value: number) => void} slide
 * @property {(id: number) => void} focus 0: away
 */

const settled = 700;   // ms from a pointer's release to the last click it can cause
const pointerEvents = /** @type {const} */ ([
    'mousedown', 'mouseup', 'mousemove', 'touchstart', 'touchmove', 'touchend', 'touchcancel', 'wheel',
    'pointerdown', 'pointermove', 'pointerup',
]);

/** @type {Record<string, number>} */
const radioSteps = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

const inWords = () => document.body.classList.contains('words');

/** @param {HTMLElement} layer @param {Presses} presses */
export function listenForPresses(layer, presses) {
    const pointer = { id: 0, until: 0 };
    // On the window: a pointer may be released anywhere.
    addEventListener('pointerdown', (event) => {
        pointer.id = idOf(mirrored(event.target));
        pointer.until = Infinity;
    }, true);
    for (const type of /** @type {const} */ (['pointerup', 'pointercancel'])) {
        addEventListener(type, (event) => { pointer.until = event.timeStamp + settled; }, true);
    }
    const byPointer = (/** @type {Event} */ event) => event.timeStamp < pointer.until;

    layer.addEventListener('click', (event) => {
        const element = mirrored(event.target);
        if (!element?.matches('button') || element.getAttribute('aria-disabled') === 'true') return;
        const bubbled = event.detail > 0 && pointer.id === idOf(element) && byPointer(event);
        if (inWords() || !bubbled) presses.press(idOf(element));
    });
    layer.addEventListener('input', (event) => {
        const input = event.target;
        if (input instanceof HTMLInputElement) presses.slide(idOf(mirrored(input)), input.valueAsNumber);
    });
    // The canvas's slider follows the pointer; the real one must not do so as well.
    for (const type of /** @type {const} */ (['mousedown', 'touchstart'])) {
        layer.addEventListener(type, (event) => {
            if (inWords() || !(event.target instanceof HTMLInputElement)) return;
            event.preventDefault();
            event.target.focus({ preventScroll: true });
        }, { passive: false });
    }
    for (const type of pointerEvents) {
        layer.addEventListener(type, (event) => {
            // Assistive technology sends mouse events that no pointer made, at the wrong place.
            const madeUp = event instanceof MouseEvent && event.type.startsWith('mouse')
                && event.isTrusted && event.type !== 'mousemove' && !byPointer(event);
            if (inWords() || madeUp) event.stopPropagation();
        }, { passive: true });
    }
    // The ring around the focus is for those who move it with the keyboard.
    layer.addEventListener('focusin', (event) => {
        const target = /** @type {Element} */ (event.target);
        presses.focus(target.matches(':focus-visible') ? idOf(mirrored(target)) : 0);
    });
    layer.addEventListener('focusout', () => presses.focus(0));
    layer.addEventListener('keydown', (event) => moveInRadios(event, presses));
}

/** Arrows choose within a group of radio buttons. @param {KeyboardEvent} event @param {Presses} presses */
function moveInRadios(event, presses) {
    const step = radioSteps[event.code];
    const radio = mirrored(event.target);
    const group = radio?.closest('[role=radiogroup]');
    if (!step || !radio?.matches('[role=radio]') || !group) return;
    const radios = /** @type {HTMLElement[]} */ ([...group.querySelectorAll('[role=radio]')]);
    const next = radios[(radios.indexOf(radio) + step + radios.length) % radios.length];
    event.preventDefault();
    next?.focus();
    presses.press(idOf(next ?? null));
}
