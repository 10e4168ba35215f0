// The drawings of a printed sheet: where a pose begins, where it leads, and the code of the link. Lengths in millimetres.

import { draw, make, set } from './print_make.js';

/** @typedef {import('./print_make.js').Sheet} Sheet */

const widest = { above: 40, beside: 23 };   // one figure, above the words or beside them
const line = .35;         // thickness
const letter = 3.2;       // 9 points
const margin = .5;        // around a drawing
const leastModule = .5;   // of a code, so that a phone reads it
const leastCode = 27;

/** The part that both drawings fill. @param {string[]} drawings */
function boxOf(drawings) {
    const numbers = drawings.join('').match(/-?[\d.]+/g)?.map(Number) ?? [];
    const across = numbers.filter((_, i) => i % 2 === 0);
    const down = numbers.filter((_, i) => i % 2 === 1);
    const within = (/** @type {number} */ value) => Math.min(Math.max(value, 0), 100);   // a wall goes on
    const left = within(Math.min(...across));
    const top = within(Math.min(...down));
    return { left, top, width: within(Math.max(...across)) - left, height: within(Math.max(...down)) - top };
}

/** @param {string} drawing @param {Sheet} sheet */
function pictureOf(drawing, { left, right }) {
    const picture = draw('svg', {});
    const told = new Set();
    for (const part of drawing.split('|')) {
        const [, side = '', x = '', y = ''] = /^([LR])(\S+) (\S+)$/.exec(part) ?? [];
        if (!side) {
            picture.append(draw('path', { d: part }));
            continue;
        }
        // A small picture has room for one letter of each side.
        const name = draw('text', { x, y, class: told.has(side) ? 'more' : '' });
        name.textContent = side === 'L' ? left : right;
        told.add(side);
        picture.append(name);
    }
    return picture;
}

/** @param {{start: string, end: string}} exercise @param {Sheet} sheet
 * @returns {{element: HTMLElement, resize: (height: number, where: 'above' | 'beside') => void}} `height`: the most that they
 * may have */
export function figures({ start, end }, sheet) {
    const element = make('div', 'figures');
    const drawings = [start, end].filter(Boolean);
    if (drawings.length === 0) return { element, resize: () => {} };
    const box = boxOf(drawings);
    const pictures = drawings.map((drawing) => pictureOf(drawing, sheet));
    const edge = margin + (pictures.some((picture) => picture.querySelector('text')) ? letter / 2 : 0);
    element.append(...pictures);
    if (pictures.length > 1) {
        const arrow = draw('svg', { viewBox: '0 0 6 6', width: '5mm', height: '5mm', class: 'arrow' });
        arrow.append(draw('path', { d: 'M0 3H5M3 1L5 3L3 5' }));
        pictures[0]?.after(arrow);
    }
    return {
        element,
        resize(height, where) {
            const scale = Math.min((height - 2 * edge) / box.height, (widest[where] - 2 * edge) / box.width);
            const beyond = edge / scale;
            const [across, down] = [box.width + 2 * beyond, box.height + 2 * beyond];
            for (const picture of pictures) {
                set(picture, {
                    viewBox: [box.left - beyond, box.top - beyond, across, down].join(' '),
                    width: `${scale * across}mm`,
                    height: `${scale * down}mm`,
                    'stroke-width': 2 * line / scale,   // the fill covers the inner half
                    'font-size': letter / scale,
                });
            }
        },
    };
}

/** @param {[side: number, path: string]} code in modules, with the white border */
export function code([side, path]) {
    const size = `${Math.max(leastCode, side * leastModule)}mm`;
    const picture = draw('svg', { viewBox: `0 0 ${side} ${side}`, width: size, height: size, class: 'code' });
    picture.append(draw('path', { d: path }));
    return picture;
}
