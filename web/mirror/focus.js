// Moves the keyboard focus when the screen changes: to the node that asks for it, into a dialog that opens, back to
// where it was when the dialog closes, or to the heading of the new screen.

import { control } from './elements.js';

/** @typedef {import('./elements.js').MirrorNode} MirrorNode */

export class FocusKeeper {
    #layer;
    /** Open dialogs, each with the node that had the focus before. @type {{dialog: number, before: number}[]} */
    #dialogs = [];

    /** @param {HTMLElement} layer */
    constructor(layer) {
        this.#layer = layer;
    }

    /** @returns {number} the node that has the focus, 0 for none */
    present() {
        const element = document.activeElement?.closest('[data-id]');
        return element instanceof HTMLElement && this.#layer.contains(element) ? Number(element.dataset.id) : 0;
    }

    /**
     * @param {number} had      the node that had the focus before the patch
     * @param {MirrorNode[]} appeared
     * @param {(id: number) => HTMLElement | undefined} find
     */
    settle(had, appeared, find) {
        const dialog = appeared.find((node) => node.role === 'dialog');
        if (dialog) this.#dialogs.push({ dialog: dialog.id, before: had });
        let before = 0;
        while (this.#dialogs.length > 0 && !find(this.#dialogs[this.#dialogs.length - 1].dialog)) {
            before = this.#dialogs.pop()?.before || before;
        }
        this.#fence(find);
        // The heading of the first page must not take the focus from a page that nobody has used yet.
        const asks = appeared.find((node) => node.focus && (node.role !== 'heading' || had || before)) ?? dialog;
        const next = find(asks?.id ?? 0);
        if (next) return this.#give(next, find(dialog?.id ?? 0));
        if (this.present() !== 0) return;
        const back = find(before) ?? find(had);
        if (back) this.#give(back);
        else if (had || before) this.#give(this.#layer.querySelector('h1, h2') ?? this.#layer.querySelector('main'));
    }

    /** Makes all outside the topmost dialog unreachable. @param {(id: number) => HTMLElement | undefined} find */
    #fence(find) {
        const top = find(this.#dialogs[this.#dialogs.length - 1]?.dialog ?? 0);
        for (const element of this.#layer.children) {
            const fenced = top !== undefined && !element.contains(top);
            element.toggleAttribute('inert', fenced);
        }
    }

    /** @param {HTMLElement | null} element
     * @param {HTMLElement} [start] what must be seen: a dialog begins with its first line, not with the button that has
     * the focus */
    #give(element, start) {
        if (!element) return;
        const target = control(element);
        if (!target.matches('button, input, textarea') && !target.hasAttribute('tabindex')) target.tabIndex = -1;
        const words = document.body.classList.contains('words');
        target.focus({ preventScroll: !words || start !== undefined });
        if (words) start?.scrollIntoView();
    }
}
