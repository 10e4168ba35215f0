// What the printed sheet says, and the elements that it is made of. What a link says becomes text, never markup.

/** @typedef {{title: string, dose: string, start: string, end: string, steps: [at: string, when: string, words: string][],
 *     note: string, cautions: string[]}} Exercise */
/** @typedef {{title: string, about: string[], date: string, link: string, code: [side: number, path: string], care: string,
 *     left: string, right: string, hurts: string, stop: string[], exercises: Exercise[]}} Sheet
 * src/app/routines/print_sheet.h */

/** @template {keyof HTMLElementTagNameMap} Tag @param {Tag} tag @param {string} kind its class
 * @param {(string | Element)[]} contents @returns {HTMLElementTagNameMap[Tag]} */
export function make(tag, kind = '', ...contents) {
    const element = document.createElement(tag);
    if (kind) element.className = kind;
    element.append(...contents);
    return element;
}

/** @template {keyof SVGElementTagNameMap} Tag @param {Tag} tag @param {Record<string, string | number>} attributes
 * @returns {SVGElementTagNameMap[Tag]} */
export function draw(tag, attributes) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    set(element, attributes);
    return element;
}

/** @param {SVGElement} element @param {Record<string, string | number>} attributes */
export function set(element, attributes) {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
