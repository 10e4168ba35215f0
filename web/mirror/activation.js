// Sends presses on mirrored elements to C++. A pointer's events bubble to #stage, where C++ handles them itself, so
// they must not press a second time. Keyboards, assistive technology and scripts press through this file. In the
// words-only view there is no canvas to hit, so everything presses here.

import { moveFocus } from '../remote.js';
import { idOf, mirrored } from './mirror.js';
import { inWords, settled } from './strays.js';

/**
 * @typedef {object} Presses
 * @property {(id: number) => void} press
 * @property {(id: number) => void} tap with a pointer, in the words-only view
 * @property {(id: number, value: number) => void} slide
 * @property {(id: number, text: string) => void} edit
 * @property {(id: number) => void} focus 0 if nothing has the focus
 */

const pointerEvents = /** @type {const} */ ([
    'mousedown', 'mouseup', 'mousemove', 'touchstart', 'touchmove', 'touchend', 'touchcancel', 'wheel',
    'pointerdown', 'pointermove', 'pointerup',
]);

const radioSteps = new Map([['ArrowLeft', -1], ['ArrowUp', -1], ['ArrowRight', 1], ['ArrowDown', 1]]);

/** @param {HTMLElement} layer @param {Presses} presses @param {import('./strays.js').Strays} strays */
export function listenForPresses(layer, presses, strays) {
    const pointer = { id: 0, until: 0 };
    // Listens on the window, because a pointer can be released anywhere.
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
        if (event.detail > 0 && strays.causes(event)) return;
        const bubbled = event.detail > 0 && pointer.id === idOf(element) && byPointer(event);
        if (!bubbled) presses.press(idOf(element));
        else if (inWords()) presses.tap(idOf(element));
    });
    layer.addEventListener('click', (event) => { if (inWords() && !strays.causes(event)) chooseLowest(event.target, presses); });
    layer.addEventListener('input', (event) => {
        const input = event.target;
        if (isText(input)) {
            withoutBreaks(input);
            presses.edit(idOf(mirrored(input)), input.value);
        } else if (input instanceof HTMLInputElement) presses.slide(idOf(mirrored(input)), input.valueAsNumber);
    });
    // C++ moves the slider on the canvas with the pointer. The real slider must not move too, nor by a second tap.
    for (const type of /** @type {const} */ (['mousedown', 'touchstart'])) {
        layer.addEventListener(type, (event) => {
            if (strays.causes(event)) return event.preventDefault();
            if (inWords() || !(event.target instanceof HTMLInputElement) || event.target.type !== 'range') return;
            event.preventDefault();
            event.target.focus({ preventScroll: true });
        }, { passive: false });
    }
    for (const type of pointerEvents) {
        layer.addEventListener(type, (event) => {
            // Assistive technology sends mouse events without a pointer, at the wrong place.
            const madeUp = event instanceof MouseEvent && event.type.startsWith('mouse')
                && event.isTrusted && event.type !== 'mousemove' && !byPointer(event);
            // While the person types into a field, the pointer sets the caret and selects text.
            const writing = isText(event.target) && event.target === document.activeElement;
            if (inWords() || madeUp || writing) event.stopPropagation();
        }, { passive: true });
    }
    layer.addEventListener('keydown', (event) => {
        // A key that is held presses once. Otherwise it would also press what takes the focus next.
        if (event.repeat && /Enter$|^Space$/.test(event.code) && mirrored(event.target)?.matches('button')) event.preventDefault();
        moveInRadios(layer, event, presses);
        if (/^(Home|ArrowLeft|ArrowDown|PageDown|Enter|Space)$/.test(event.code)) chooseLowest(event.target, presses);
    });
    listenForWriting(layer);
    listenForFocus(layer, presses);
}

/** Chooses the value where a slider without a value stands. The browser reports no change for it, so 0 of 10 could not
 * be chosen. @param {EventTarget | null} target @param {Presses} presses */
function chooseLowest(target, presses) {
    if (!(target instanceof HTMLInputElement) || target.dataset.unset === undefined) return;
    presses.slide(idOf(mirrored(target)), target.valueAsNumber);
}

/** @param {EventTarget | null} target @returns {target is HTMLInputElement | HTMLTextAreaElement} */
const isText = (target) => target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');

/** Makes spaces of line breaks that were pasted. @param {HTMLInputElement | HTMLTextAreaElement} field */
function withoutBreaks(field) {
    if (!field.value.includes('\n')) return;
    const caret = field.selectionEnd;
    field.value = field.value.replaceAll('\n', ' ');
    field.setSelectionRange(caret, caret);
}

/** Starts typing when a finger is lifted where it went down. This must happen within the gesture, or no phone
 * shows its keyboard. Enter ends typing, and so does a tap beside the field: what it opened took the text of the
 * field that still had the focus. @param {HTMLElement} layer */
function listenForWriting(layer) {
    const down = { x: 0, y: 0 };
    addEventListener('pointerdown', (event) => Object.assign(down, { x: event.clientX, y: event.clientY }), true);
    addEventListener('pointerup', (event) => {
        if (Math.hypot(event.clientX - down.x, event.clientY - down.y) >= 10) return;
        const present = document.activeElement, target = event.target;
        if (present !== target && isText(present) && layer.contains(present)) present.blur();
        if (isText(target) && layer.contains(target)) target.focus({ preventScroll: true });
    }, true);
    layer.addEventListener('keydown', (event) => {
        if (event.code !== 'Enter' || event.isComposing || !isText(event.target)) return;
        event.preventDefault();
        event.target.blur();
    });
    // The keyboard of a phone may send no such key, but always the line break.
    layer.addEventListener('beforeinput', (event) => {
        if (!isText(event.target) || event.inputType !== 'insertLineBreak') return;
        event.preventDefault();
        event.target.blur();
    });
}

/** Shows the focus ring only for people who move the focus with the keyboard. Reports it a moment later, because
 * a patch moves the focus while C++ is in the middle of its frame.
 * @param {HTMLElement} layer @param {Presses} presses */
function listenForFocus(layer, presses) {
    let told = 0;
    const tell = () => {
        const focused = layer.querySelector(':focus-visible');
        const id = idOf(mirrored(focused));
        if (id === told) return;
        told = id;
        presses.focus(id);
    };
    for (const type of ['focusin', 'focusout']) layer.addEventListener(type, () => queueMicrotask(tell));
}

/** Moves within a group of radio buttons with the arrow keys, and beyond its ends to the next control: a remote control
 * has no Tab. @param {HTMLElement} layer @param {KeyboardEvent} event @param {Presses} presses */
function moveInRadios(layer, event, presses) {
    const step = radioSteps.get(event.code);
    const radio = mirrored(event.target);
    const group = radio?.closest('[role=radiogroup]');
    if (!step || !radio?.matches('[role=radio]') || !group) return;
    const radios = /** @type {HTMLElement[]} */ ([...group.querySelectorAll('[role=radio]')]);
    const next = radios[radios.indexOf(radio) + step];
    event.preventDefault();
    if (!next) return moveFocus(layer, event.code);
    next.focus();
    presses.press(idOf(next));
}
