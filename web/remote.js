// The arrow keys of a remote control move the focus to the nearest control in their direction, as televisions do.

const controls = 'button, a[href], input';

/** Where things lie in the direction of a key: how far ahead, and how far to the side.
 * @type {Record<string, (x: number, y: number) => [number, number]>} */
const directions = {
    ArrowRight: (x, y) => [x, y],
    ArrowLeft: (x, y) => [-x, y],
    ArrowDown: (x, y) => [y, x],
    ArrowUp: (x, y) => [-y, x],
};

/** @param {DOMRect} box */
const middle = (box) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });

/** Without a focus the way begins in the middle of the edge that the key comes from. @param {string} code */
const edge = (code) => ({
    x: code === 'ArrowRight' ? 0 : code === 'ArrowLeft' ? innerWidth : innerWidth / 2,
    y: code === 'ArrowDown' ? 0 : code === 'ArrowUp' ? innerHeight : innerHeight / 2,
});

/** @param {HTMLElement} layer @param {string} code */
export function moveFocus(layer, code) {
    const direction = directions[code];
    if (!direction) return;
    const inside = [...layer.querySelectorAll('[role=dialog]')].pop() ?? layer;
    const present = document.activeElement?.matches(controls) ? document.activeElement : null;
    const from = present ? middle(present.getBoundingClientRect()) : edge(code);
    let nearest = Infinity;
    /** @type {HTMLElement | undefined} */
    let next;
    for (const control of /** @type {NodeListOf<HTMLElement>} */ (inside.querySelectorAll(controls))) {
        const box = control.getBoundingClientRect();
        const at = middle(box);
        const [ahead, aside] = direction(at.x - from.x, at.y - from.y);
        if (control === present || ahead < 1 || box.width === 0) continue;
        // What lies straight ahead comes before what is nearer but to the side.
        const far = ahead + 2 * Math.abs(aside);
        if (far < nearest) [nearest, next] = [far, control];
    }
    next?.focus();
}
