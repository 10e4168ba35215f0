// A sound file that the person keeps. What writes it is loaded only when it is asked for.

import { describe, note } from './errors.js';
import { loadLater } from './load_later.js';

/** @type {import('./later/sound_file.js').SoundFile | null} */
let file = null;
let files = 0;   // begun or dropped

/** @param {number} rate frames a second @param {string} name without its ending
 * @returns {Promise<boolean>} whether the browser saves it; never, if it is dropped */
export async function makeSound(rate, name) {
    dropSound();
    const own = files;
    try {
        const { open } = /** @type {typeof import('./later/sound_file.js')} */ (await loadLater(SITE.soundFile));
        const opened = await open(rate, name);
        if (own === files) file = opened;
        await opened.saved;
        return true;
    } catch (reason) {
        note(`sound file: ${describe(reason)}`);
        return false;
    }
}

/** Returns whether the file took them. @param {Float32Array} samples none: the file ends */
export const addSound = (samples) => file?.add(samples) ?? false;

export function dropSound() {
    file = null;
    files += 1;
}
