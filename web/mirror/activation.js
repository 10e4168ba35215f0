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
    layer.addEventListener('keydown', (event) => moveInRadios(event, presses));
    listenForFocus(layer, presses);
}

/** The ring around the focus is for those who move it with the keyboard. Told a moment later, since a
 * patch moves the focus while C++ is in the middle of its frame.
 * @param {HTMLElement} layer @param {Presses} presses */
function listenForFocus(layer, presses) {
    let told = 0;
    const tell = () => {
        const focused = layer.querySelector(':focus-visible');
        const id = idOf(mirrored(focused));
        if (id !== told) presses.focus(told = id);
    };
    for (const type of ['focusin', 'focusout']) layer.addEventListener(type, () => queueMicrotask(tell));
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
