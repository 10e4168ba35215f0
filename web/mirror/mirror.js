// Keeps real elements over the canvas in step with what C++ draws. Assistive technology, the keyboard and tests use
// these elements. They are transparent, except in the words-only view, where they are the interface.

import { control, create, tagOf, update } from './elements.js';
import { FocusKeeper } from './focus.js';

/**
 * @typedef {import('./elements.js').MirrorNode} MirrorNode
 * @typedef {{node: MirrorNode, element: HTMLElement}} Entry
 * @typedef {{removed: number[], changed: MirrorNode[], order: number[]}} Patch
 */

export class Mirror {
    /** @type {Map<number, Entry>} */
    #entries = new Map();
    #layer;
    #focus;

    /** @param {HTMLElement} layer */
    constructor(layer) {
        this.#layer = layer;
        this.#focus = new FocusKeeper(layer);
    }

    /** @param {Patch} patch */
    apply(patch) {
        const had = this.#focus.present();
        for (const id of patch.removed) this.#remove(id);
        const appeared = patch.changed.filter((node) => this.#change(node));
        if (patch.order.length > 0) this.#arrange(patch.order);
        if (patch.changed.some((node) => node.role === 'radio')) this.#rove();
        this.#focus.settle(had, appeared, (id) => this.#entries.get(id)?.element);
    }

    /** @param {number} id */
    #remove(id) {
        this.#entries.get(id)?.element.remove();
        this.#entries.delete(id);
    }

    /** @param {MirrorNode} node @returns {boolean} whether it is new */
    #change(node) {
        const old = this.#entries.get(node.id);
        const parent = this.#entries.get(node.parent)?.element ?? this.#layer;
        const tag = tagOf(node, parent);
        let element = old?.element;
        if (!element || old?.node.role !== node.role || element.localName !== tag) {
            element = create(node, tag);
            if (old) {
                element.append(...[...old.element.children].filter((child) => child.hasAttribute('data-id')));
                old.element.replaceWith(element);
            }
        }
        if (!parent.contains(element) || element.parentElement !== parent) parent.append(element);
        update(element, node);
        const [x, y, width, height] = node.rect;
        if (!old || element !== old.element || String(old.node.rect) !== String(node.rect)) {
            // Positioned in the window, as the canvas is. So parents and children need no arithmetic.
            element.style.left = `${x}px`;
            element.style.top = `${y}px`;
            element.style.width = `${width}px`;
            element.style.height = `${height}px`;
        }
        this.#entries.set(node.id, { node, element });
        return !old;
    }

    /** Moves only elements that are out of place, because a moved element loses the focus. @param {number[]} order */
    #arrange(order) {
        /** @type {Map<Element, Element>} */
        const last = new Map();
        for (const id of order) {
            const element = this.#entries.get(id)?.element;
            const parent = element?.parentElement;
            if (!element || !parent) continue;
            const before = last.get(parent);
            const place = before ? before.nextElementSibling : parent.querySelector(':scope > [data-id]');
            if (place !== element) parent.insertBefore(element, place);
            last.set(parent, element);
        }
    }

    /** Lets Tab reach only one radio button in each group. */
    #rove() {
        for (const group of this.#layer.querySelectorAll('[role=radiogroup]')) {
            const radios = /** @type {HTMLElement[]} */ ([...group.querySelectorAll('[role=radio]')]);
            const reached = radios.find((radio) => radio.getAttribute('aria-checked') === 'true') ?? radios[0];
            for (const radio of radios) radio.tabIndex = radio === reached ? 0 : -1;
        }
    }
}

/** @param {EventTarget | null} target @returns {HTMLElement | null} the mirrored element it belongs to */
export function mirrored(target) {
    return target instanceof Element ? target.closest('[data-id]') : null;
}

/** @param {HTMLElement | null} element @returns {number} 0 for none */
export function idOf(element) {
    return Number(element?.dataset.id ?? 0);
}

export { control };
