// Divides the exercises of a printed sheet into pages, two columns each: six to a page, in the largest type in which
// they fit. A page is as large as what A4 and Letter have in common.

import { make } from './print_make.js';

const width = 186, height = 254;   // millimetres, within margins of 12
const gap = 4;
const most = 6;                    // exercises to a page

/** How the figures and the words are set (print_sheet.css), and the height of the figures in millimetres.
 * @type {[figures: 'above' | 'beside', words: string, height: number][]} */
const levels = [['above', 'large', 34], ['above', 'large', 28], ['above', '', 28], ['above', '', 24], ['beside', '', 26],
    ['beside', 'small', 26], ['beside', 'small', 22], ['beside', 'small dense', 22], ['beside', 'small dense', 18],
    ['beside', 'small dense', 14],
    ['beside', 'small dense brief', 22], ['beside', 'small dense brief', 18], ['beside', 'small dense brief', 14],
    ['beside', 'small dense brief bare', 22], ['beside', 'small dense brief bare', 14]];

/** @typedef {{from: number, split: number, to: number}} Page the exercises of both columns */

/** Returns where the second column begins so that the longer one is shortest; of equals the first column has more.
 * @param {number[]} heights */
function splitOf(heights) {
    const sum = (/** @type {number[]} */ some) => some.reduce((all, one) => all + one + gap, -gap);
    return heights.map((_, i) => heights.length - i)
        .map((at) => ({ at, height: Math.max(sum(heights.slice(0, at)), sum(heights.slice(at))) }))
        .reduce((best, one) => (one.height < best.height - 1 ? one : best));
}

/** @param {number[]} heights of the exercises @param {number} first @param {number} next what is above them on the first
 * page and on the next ones @returns {Page[]} */
function paginate(heights, first, next) {
    const even = Math.ceil(heights.length / Math.ceil(heights.length / most));
    /** @type {Page[]} */
    const pages = [];
    for (let from = 0; from < heights.length;) {
        const room = height - (from === 0 ? first : next);
        let to = Math.min(from + even, heights.length);
        while (to > from + 1 && splitOf(heights.slice(from, to)).height > room) to -= 1;
        pages.push({ from, split: from + splitOf(heights.slice(from, to)).at, to });
        from = to;
    }
    return pages;
}

/** @param {HTMLElement} paper in the document
 * @param {{head: HTMLElement, stop: HTMLElement, title: string,
 *     cards: {card: HTMLElement, resize: (height: number, where: 'above' | 'beside') => void}[]}} parts */
export function layOut(paper, { head, stop, title, cards }) {
    const column = make('div', 'column', ...cards.map(({ card }) => card));
    const next = make('p', 'next', title);
    paper.append(head, stop, next, make('div', 'columns', column, make('div', 'column')));
    const aim = Math.ceil(cards.length / most);
    /** @type {Page[]} */
    let pages = [];
    for (const [figures, words, figure] of levels) {
        paper.className = `measured ${figures} ${words}`;
        for (const { resize } of cards) resize(figure, figures);
        const pixels = paper.getBoundingClientRect().width / width;
        const tall = (/** @type {Element} */ one) => one.getBoundingClientRect().height / pixels;
        pages = paginate(cards.map(({ card }) => tall(card)), tall(head) + tall(stop) + 2 * gap, tall(next) + gap);
        if (pages.length <= aim) break;
    }
    paper.classList.remove('measured');
    paper.replaceChildren(...pages.map(({ from, split, to }, index) => {
        const [left, right] = [cards.slice(from, split), cards.slice(split, to)]
            .map((some) => make('div', 'column', ...some.map(({ card }) => card)));
        const top = index === 0 ? [head, stop] : [make('p', 'next', `${title}, ${index + 1} / ${pages.length}`)];
        return make('section', 'sheet', ...top, make('div', 'columns', ...[left, right].filter((one) => one !== undefined)));
    }));
}
