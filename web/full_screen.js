// Fills the screen with the page, for a television or a phone that stands on the floor.

import { describe, note } from './errors.js';

/** To fill it needs a gesture of the person. @param {boolean} on */
export function fillScreen(on) {
    const asked = on ? document.documentElement.requestFullscreen({ navigationUI: 'hide' })
        : document.fullscreenElement && document.exitFullscreen();
    if (asked) asked.catch((reason) => note(`full screen: ${describe(reason)}`));
}
