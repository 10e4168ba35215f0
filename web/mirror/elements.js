// Creates one real element for each node of the semantics tree (src/ui/semantics.h).

/**
 * @typedef {object} MirrorNode
 * @property {number} id
 * @property {number} parent 0 for the layer itself
 * @property {string} role   a name from src/ui/semantics.cpp
 * @property {string} name
 * @property {string} value
 * @property {number} level
 * @property {boolean} disabled
 * @property {boolean} checked
 * @property {boolean} current
 * @property {boolean} focus
 * @property {boolean} [silent] live, status: a voice says it, so changes are not announced
 * @property {[number, number, number, number]} [range] now, low, high, step; of a textbox: low lines, at most high letters
 * @property {[number, number, number, number]} rect x, y, width, height
 * @property {string} [drawing] for an image: SVG paths, separated by "|"
 */

/** @type {Record<string, keyof HTMLElementTagNameMap>} */
const tags = {
    main: 'main', navigation: 'nav', list: 'ul', list_item: 'li', text: 'p', live: 'p',
    button: 'button', switch: 'button', checkbox: 'button', radio: 'button',
};

/** @type {Record<string, string>} */
const ariaRoles = {
    group: 'group', list: 'list', dialog: 'dialog', status: 'status', alert: 'alert', switch: 'switch', checkbox: 'checkbox',
    radio_group: 'radiogroup', radio: 'radio', progress: 'progressbar', image: 'img',
};

/** Roles whose text content is their name. The others have it as a label. */
const speaking = new Set(['heading', 'text', 'live', 'status', 'alert', 'button', 'switch', 'checkbox', 'radio', 'list_item']);

/** @param {MirrorNode} node @param {Element} parent @returns {keyof HTMLElementTagNameMap} */
export function tagOf(node, parent) {
    if (node.role === 'heading') {
        return /** @type {'h1'} */ (`h${Math.min(Math.max(node.level, 1), 6)}`);
    }
    if (node.role === 'list_item' && parent.localName !== 'ul') return 'p';
    return tags[node.role] ?? 'div';
}

/** @param {MirrorNode} node @param {keyof HTMLElementTagNameMap} tag @returns {HTMLElement} */
export function create(node, tag) {
    const element = document.createElement(tag);
    element.dataset.id = String(node.id);
    element.dataset.role = node.role;
    set(element, 'role', ariaRoles[node.role]);
    if (element instanceof HTMLButtonElement) element.type = 'button';
    if (node.role === 'slider') element.append(span('name'), input('range'), span('value'));
    else if (node.role === 'textbox') element.append(span('name'), (node.range?.[1] ?? 1) > 1 ? note() : input('text'));
    if (node.role === 'status' || node.role === 'live') {
        set(element, 'aria-atomic', 'true');
    }
    if (node.role === 'dialog') {
        set(element, 'aria-modal', 'true');
        element.tabIndex = -1;
    }
    return element;
}

/** @param {HTMLElement} element @param {MirrorNode} node */
export function update(element, node) {
    // Before the text: the browser announces a change by what holds then.
    if (node.role === 'status' || node.role === 'live') set(element, 'aria-live', node.silent ? 'off' : 'polite');
    if (node.role === 'slider') updateSlider(element, node);
    else if (node.role === 'textbox') updateTextbox(element, node);
    else if (speaking.has(node.role)) updateText(element, node);
    else set(element, 'aria-label', node.name || null);
    if (node.role === 'image') draw(element, node.drawing ?? '');
    const checkable = ['switch', 'checkbox', 'radio'].includes(node.role);
    set(element, 'aria-checked', checkable ? String(node.checked) : null);
    set(control(element), 'aria-disabled', node.disabled ? 'true' : null);
    set(element, 'aria-current', node.current ? 'page' : null);
    if (node.role === 'progress' && node.range) {
        const [now, low, high] = node.range;
        set(element, 'aria-valuenow', String(now));
        set(element, 'aria-valuemin', String(low));
        set(element, 'aria-valuemax', String(high));
        set(element, 'aria-valuetext', node.value || null);
        element.style.setProperty('--share', String(high > low ? (now - low) / (high - low) : 0));
    }
}

/** Draws the figure as lines, or a code, if there is no canvas. @param {HTMLElement} element @param {string} paths */
function draw(element, paths) {
    const svg = element.querySelector('svg');
    if (!paths) return svg?.remove();
    const make = (/** @type {'svg' | 'path'} */ name) => document.createElementNS('http://www.w3.org/2000/svg', name);
    const picture = svg ?? element.appendChild(make('svg'));
    const [, side = '100', drawn = ''] = /^(?:(\d+)!)?(.*)$/.exec(paths) ?? [];
    set(picture, 'viewBox', `0 0 ${side} ${side}`);
    set(picture, 'class', side === '100' ? null : 'code');
    for (const [i, path] of drawn.split('|').entries()) {
        set(picture.children[i] ?? picture.appendChild(make('path')), 'd', path);
    }
}

/** Returns the element that takes the focus for a node. @param {HTMLElement} element @returns {HTMLElement} */
export function control(element) {
    return element.querySelector(':scope > :is(input, textarea)') ?? element;
}

/** Sets the element's own text, before its child nodes. Browser translations and extensions wrap text in elements of
 * theirs, split it or remove it, so takes what they left away.
 * @param {HTMLElement} element @param {string} text */
function setText(element, text) {
    const [first, ...rest] = [...element.childNodes].filter((child) =>
        !(child instanceof Element && child.matches('[data-id], .value, svg')));
    for (const foreign of rest) foreign.remove();
    if (first instanceof Text && first === element.firstChild) {
        if (first.data !== text) first.data = text;
        return;
    }
    first?.remove();
    element.prepend(text);
}

/** @param {HTMLElement} element @param {MirrorNode} node */
function updateText(element, node) {
    setText(element, node.name);
    set(element, 'aria-description', node.value || null);
    let value = element.querySelector(':scope > .value');   // visible in the words-only view
    if (!node.value) return value?.remove();
    if (!value) {
        value = span('value');
        element.firstChild?.after(value);
    }
    value.textContent = node.value;
}

/** @param {HTMLElement} element @param {MirrorNode} node */
function updateSlider(element, node) {
    const [name, input, value] = /** @type {[Element, HTMLInputElement, Element]} */ ([...element.children]);
    const [now, low, high, step] = node.range ?? [0, 0, 1, 0];
    name.textContent = node.name;
    value.textContent = node.value;
    set(input, 'aria-label', node.name);
    set(input, 'aria-valuetext', node.value || null);
    set(input, 'min', String(low));
    set(input, 'max', String(high));
    set(input, 'step', step > 0 ? String(step) : 'any');
    set(input, 'data-unset', now < low ? '' : null);   // no value yet
    if (input.valueAsNumber !== now) input.value = String(now);
}

/** Updates a text field. While the person is typing in it, their text is not replaced.
 * @param {HTMLElement} element @param {MirrorNode} node */
function updateTextbox(element, node) {
    const [name, input] = /** @type {[Element, HTMLInputElement | HTMLTextAreaElement]} */ ([...element.children]);
    name.textContent = node.name;
    set(input, 'aria-label', node.name);
    if (input instanceof HTMLTextAreaElement) input.rows = node.range?.[1] ?? 1;
    input.maxLength = node.range?.[2] ?? -1;
    input.readOnly = node.disabled;
    if (document.activeElement !== input && input.value !== node.value) input.value = node.value;
}

/** @param {'range' | 'text'} type */
function input(type) {
    const made = document.createElement('input');
    made.type = type;
    return type === 'text' ? forWriting(made) : made;
}

/** Makes a field whose lines wrap. */
const note = () => forWriting(document.createElement('textarea'));

/** @template {HTMLInputElement | HTMLTextAreaElement} Field @param {Field} field @returns {Field} */
function forWriting(field) {
    field.autocomplete = 'off';
    field.dir = 'auto';
    field.enterKeyHint = 'done';
    return field;
}

/** Makes text that is only seen. The control beside it says the same to assistive technology.
 * @param {string} className */
function span(className) {
    const made = document.createElement('span');
    made.className = className;
    made.setAttribute('aria-hidden', 'true');
    return made;
}

/** @param {Element} element @param {string} name @param {string | null | undefined} value */
function set(element, name, value) {
    if (value === null || value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
