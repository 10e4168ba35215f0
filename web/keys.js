// Passes keys to the app while no control has the focus (F2: the gallery of widgets). The browser keeps Tab, all
// combinations with Ctrl, Alt or Meta, and the keys that a focused control uses. Escape ends writing.

const codes = new Set(['Space', 'Enter', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown']);

/** @param {(code: string) => void} key */
export function listenForKeys(key) {
    addEventListener('keydown', (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.isComposing) return;
        const field = document.activeElement;
        if (event.code === 'Escape' && field instanceof HTMLInputElement && field.type === 'text') return field.blur();
        if (event.code === 'Escape' || event.code === 'F2') return void (event.repeat || key(event.code));
        const scrolls = /Up$|Down$/.test(event.code);
        if (!codes.has(event.code) || document.activeElement?.matches('button, input, textarea, select, a')) return;
        if (scrolls && document.body.classList.contains('words')) return;   // the page scrolls by itself
        event.preventDefault();
        if (!event.repeat || scrolls) key(event.code);
    });
}
