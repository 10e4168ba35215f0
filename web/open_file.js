// Text files that the person chooses, or drops anywhere on the page.

import { describe, note } from './errors.js';

export const Opened = { read: 0, tooLarge: 1, unreadable: 2 };

const mostBytes = 64 * 1024;

/** @typedef {(how: number, text: string) => void} Tell `how`: one of Opened */

/** @param {File} file @param {Tell} tell */
export async function readFile(file, tell) {
    if (file.size > mostBytes) return tell(Opened.tooLarge, '');
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    } catch (reason) {
        note(`file: ${describe(reason)}`);   // a picture, a folder, or a file that is gone
        return tell(Opened.unreadable, '');
    }
    tell(Opened.read, text);
}

/** @param {Iterable<File> | null | undefined} files @param {Tell} tell */
function readFirst(files, tell) {
    const [file] = files ?? [];
    if (file) void readFile(file, tell);
}

/** Call within a gesture. @param {Tell} tell */
export function chooseFile(tell) {
    const field = document.createElement('input');
    field.type = 'file';
    field.accept = '.json,.txt,application/json,text/plain';
    field.onchange = () => readFirst(field.files, tell);
    field.click();
}

/** Without this, the browser would leave Catcow and show the file. @param {Tell} tell */
export function watchDrops(tell) {
    /** @param {DragEvent} event */
    const isFile = (event) => event.dataTransfer?.types.includes('Files');
    addEventListener('dragover', (event) => {
        if (isFile(event)) event.preventDefault();
    });
    addEventListener('drop', (event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        readFirst(event.dataTransfer?.files, tell);
    });
}
