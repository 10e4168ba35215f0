// Passes keys to the app while no control has the focus (F2: the gallery of widgets). The browser keeps Tab, all
// combinations with Ctrl, Alt or Meta, and the keys that a focused control uses. Escape ends writing.

import { moveFocus } from './remote.js';

const codes = new Set(['Space', 'Enter', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown']);

/** @param {HTMLElement} layer the mirror @param {(code: string) => boolean} key returns whether the app used it */
export function listenForKeys(layer, key) {
    addEventListener('keydown', (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.isComposing) return;
        const field = document.activeElement;
        if (event.code === 'Escape' && field instanceof HTMLElement && field.matches('input[type=text], textarea')) return field.blur();
        if (event.code === 'Escape' || event.code === 'F2') return void (event.repeat || key(event.code));
        const scrolls = /Up$|Down$/.test(event.code);
        const arrow = event.code.startsWith('Arrow');
        const pageScrolls = scrolls && document.body.classList.contains('words');
        if (arrow && !pageScrolls && document.activeElement?.matches('button:not([role=radio]), a')) {
            event.preventDefault();
            return moveFocus(layer, event.code);
        }
        if (!codes.has(event.code) || document.activeElement?.matches('button, input, textarea, select, a')) return;
        if (pageScrolls) return;
        event.preventDefault();
        if ((!event.repeat || scrolls) && !key(event.code) && arrow) moveFocus(layer, event.code);
    });
}
