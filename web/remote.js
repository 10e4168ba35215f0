// The arrow keys of a remote control move the focus to the nearest control in their direction, as televisions do.

/** Of radio buttons the chosen one: from there its group has the arrows. */
const controls = 'button:not([role=radio]), [role=radio][aria-checked=true], a[href], input, textarea';

/** Where things lie in the direction of a key: how far ahead, and how far to the side.
 * @type {Record<string, (x: number, y: number) => [number, number]>} */
const directions = {
    ArrowRight: (x, y) => [x, y],
    ArrowLeft: (x, y) => [-x, y],
    ArrowDown: (x, y) => [y, x],
    ArrowUp: (x, y) => [-y, x],
};

/** @param {Element} element */
const boxOf = (element) => element.getBoundingClientRect();

/** @param {Element} element */
function middle(element) {
    const box = boxOf(element);
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** @param {HTMLElement[]} all @param {(one: HTMLElement) => number} value less is better */
function best(all, value) {
    let least = Infinity;
    /** @type {HTMLElement | undefined} */
    let found;
    for (const one of all) {
        const now = value(one);
        if (now < least) [least, found] = [now, one];
    }
    return found;
}

/** What lies straight ahead comes before what is nearer but to the side. @param {Element} from
 * @param {(x: number, y: number) => [number, number]} direction */
const distance = (from, direction) => (/** @type {HTMLElement} */ to) => {
    const [there, here] = [middle(to), middle(from)];
    const [ahead, aside] = direction(there.x - here.x, there.y - here.y);
    return ahead < 1 ? Infinity : ahead + 2 * Math.abs(aside);
};

/** Without a focus it goes to the largest button: the one that the page is for.
 * @param {HTMLElement} layer the mirror @param {string} code */
export function moveFocus(layer, code) {
    const direction = directions[code];
    if (!direction) return;
    const inside = [...layer.querySelectorAll('[role=dialog]')].pop() ?? layer;
    const all = /** @type {HTMLElement[]} */ ([...inside.querySelectorAll(controls)]).filter((one) => boxOf(one).width > 0);
    const present = document.activeElement;
    const next = present && layer.contains(present) && present.matches('button, a, input, textarea')
        ? best(all, distance(present, direction))
        : best(all.filter((one) => one.matches('button:not([role=radio])')), (one) => -boxOf(one).width * boxOf(one).height);
    next?.focus();
}
