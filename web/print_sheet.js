// A routine on paper. What lays it out is loaded only when it is asked for.

import { describe, note } from './errors.js';
import { loadLater } from './load_later.js';

/** @param {string} sheet JSON, see src/app/routines/print_sheet.h @returns {Promise<boolean>} whether it is printed */
export async function printSheet(sheet) {
    try {
        const { print } = /** @type {typeof import('./later/print_sheet.js')} */ (await loadLater(SITE.printSheet));
        print(JSON.parse(sheet));
        return true;
    } catch (reason) {
        note(`print: ${describe(reason)}`);
        return false;
    }
}
