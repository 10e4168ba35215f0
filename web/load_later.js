// Loads a module that comes after the first visit.

import { download } from './engine.js';

/** @param {string} name one of SITE @returns {Promise<object>} */
export async function loadLater(name) {
    await download(name);   // checks that it is the file of this version
    return import(new URL(name, document.baseURI).href);
}
