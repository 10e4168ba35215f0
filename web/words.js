// The words-only view: the mirror becomes the visible interface, without the canvas. It is used without
// WebGL, while the WebGL context is lost, and if the system forces its own colours.

const forced = matchMedia('(forced-colors: active)');
const without = typeof WebGL2RenderingContext === 'undefined';
let lost = false;

/** @param {(on: boolean) => void} changed called if the page, not C++, decides on this view */
export function watchWords(changed) {
    const look = () => {
        show();
        changed(forced.matches || without);
    };
    forced.addEventListener('change', look);
    show();
    if (forced.matches || without) changed(true);
}

/** @param {boolean} on */
export function contextLost(on) {
    lost = on;
    show();
}

function show() {
    document.body.classList.toggle('words', lost || without || forced.matches);
    dispatchEvent(new Event('resize'));
}
