// A routine on paper, black on white: figures, dose, steps, notes, cautions, the code of its link, and when to stop.
// Loaded only when a person prints (web/print_sheet.js).

import css from './print_sheet.css';
import { code, figures } from './print_figures.js';
import { make } from './print_make.js';
import { layOut } from './print_layout.js';

/** @typedef {import('./print_make.js').Sheet} Sheet */
/** @typedef {import('./print_make.js').Exercise} Exercise */

const style = new CSSStyleSheet();
style.replaceSync(css);

// Some phones return from print() and draw the pages later, after "afterprint" too. So the sheet stays, invisible, until
// the person does something on the page again.
const signs = ['pointerdown', 'keydown', 'click'];

let remove = () => {};

/** @param {Exercise} exercise @param {number} index @param {Sheet} sheet */
function cardOf(exercise, index, sheet) {
    const { element, resize } = figures(exercise, sheet);
    const card = make('article', '', element, make('h2', '', `${index + 1}. ${exercise.title}`), make('p', 'dose', exercise.dose));
    const steps = card.appendChild(make('div', 'steps'));
    let step = make('p');
    for (const [at, when, words] of exercise.steps) {
        if (step.dataset.at !== at) step = steps.appendChild(make('p', '', make('b', '', when), ' '));
        step.dataset.at = at;
        step.append(`${words} `);
    }
    if (exercise.cautions.length > 0)
        card.append(make('p', 'care', make('b', '', sheet.care), ` ${exercise.cautions.join(' ')}`));
    if (exercise.note) card.append(make('p', 'note', `“${exercise.note}”`));
    return { card, resize };
}

/** @param {Sheet} sheet */
function headOf(sheet) {
    const [length, ...about] = sheet.about;
    const link = make('a', '', sheet.link);
    link.href = sheet.link;
    const head = make('header', '', make('div', '', make('h1', '', sheet.title), make('p', '', `${length} · Catcow, ${sheet.date}`),
        ...about.map((line) => make('p', '', line)), make('p', 'link', link)));
    if (sheet.code[0] > 0) head.append(code(sheet.code));
    return head;
}

/** @param {Sheet} sheet */
export function print(sheet) {
    remove();
    const title = document.title;
    const paper = make('div');
    paper.id = 'paper';
    remove = () => {
        paper.remove();
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== style);
        for (const sign of signs) removeEventListener(sign, remove, true);
        remove = () => {};
    };
    try {
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
        document.body.append(paper);
        layOut(paper, {
            head: headOf(sheet),
            stop: make('section', 'stop', make('h2', '', sheet.hurts), make('p', '', sheet.stop.join(' '))),
            title: sheet.title,
            cards: sheet.exercises.map((exercise, index) => cardOf(exercise, index, sheet)),
        });
        document.title = `Catcow - ${sheet.title}`;   // the name of a PDF
        window.print();
        for (const sign of signs) addEventListener(sign, remove, true);
    } catch (reason) {
        remove();
        throw reason;
    } finally {
        document.title = title;
    }
}
