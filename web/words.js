// The words-only view: the mirror becomes the visible interface, without the canvas. For machines
// without WebGL, while the context is lost, and for those who have the system force its colours.

const forced = matchMedia('(forced-colors: active)');
const without = typeof WebGL2RenderingContext === 'undefined';
let lost = false;

/** @param {(on: boolean) => void} changed the page, not C++, found that it must be so */
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
