// The mark of Catcow: the arched back of the cat pose, on all fours, inside the breath shape. The vector picture and
// the pixel pictures both come from this description. Coordinates are 0..1, and y points down.

export const paper = '#FAF6F0';
export const accent = '#1B6F61';
export const warm = '#F0A27A';

/** Discs, outermost first. The transparent discs are the breath. */
const discs = [
    { radius: 0.40, colour: accent, opacity: 0.14 },
    { radius: 0.36, colour: accent, opacity: 0.22 },
    { radius: 0.315, colour: accent, opacity: 1 },
];

/** Cubic Bézier curves from hand to foot: the start, then three points for each curve. */
const spine = {
    width: 0.054,
    start: [0.356, 0.610],
    curves: [
        [0.356, 0.57, 0.350, 0.530, 0.356, 0.490],    // the arm, up to the shoulder
        [0.372, 0.375, 0.622, 0.365, 0.648, 0.490],   // the arched back, to the hip
        [0.656, 0.530, 0.652, 0.57, 0.652, 0.610],    // the thigh, down to the knee
        [0.68, 0.610, 0.71, 0.610, 0.734, 0.610],     // the lower leg along the floor
    ],
};
const head = { x: 0.263, y: 0.528, radius: 0.044 };

/** @param {number} scale of the mark, 1 fills the square */
export function vector(scale = 1.2) {
    const n = (/** @type {number} */ value) => String(Math.round(value * 1000));
    const path = spine.curves.map((curve) => `C${curve.map(n).join(' ')}`).join('');
    const circles = discs.map(({ radius, colour, opacity }) =>
        `<circle cx="500" cy="500" r="${n(radius)}" fill="${colour}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`);
    const edge = Math.round(500 - 500 / scale);
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${edge} ${edge} ${1000 - 2 * edge} ${1000 - 2 * edge}">`
        + circles.join('')
        + `<path d="M${spine.start.map(n).join(' ')}${path}" fill="none" stroke="${paper}" `
        + `stroke-width="${n(spine.width)}" stroke-linecap="round" stroke-linejoin="round"/>`
        + `<circle cx="${n(head.x)}" cy="${n(head.y)}" r="${n(head.radius)}" fill="${warm}"/></svg>\n`;
}

/** Returns the curve as short straight lines. @returns {[number, number][]} */
function flatten() {
    /** @type {[number, number][]} */
    const points = [[spine.start[0] ?? 0, spine.start[1] ?? 0]];
    for (const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] of spine.curves) {
        const [x, y] = points[points.length - 1] ?? [0, 0];
        for (let i = 1; i <= 24; i += 1) {
            const t = i / 24;
            const u = 1 - t;
            const mix = (/** @type {number[]} */ [p = 0, q = 0, r = 0, s = 0]) =>
                u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
            points.push([mix([x, ax, bx, cx]), mix([y, ay, by, cy])]);
        }
    }
    return points;
}

const line = flatten();

/** @param {number} x @param {number} y @returns {number} distance from the centre line of the spine */
function fromSpine(x, y) {
    let least = Infinity;
    for (let i = 1; i < line.length; i += 1) {
        const [ax = 0, ay = 0] = line[i - 1] ?? [];
        const [bx = 0, by = 0] = line[i] ?? [];
        const dx = bx - ax;
        const dy = by - ay;
        const t = Math.min(Math.max(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy), 0), 1);
        least = Math.min(least, Math.hypot(x - ax - t * dx, y - ay - t * dy));
    }
    return least;
}

/** Returns the layers at a point, the lowest first, with the signed distance to the edge: negative inside.
 * @param {number} x @param {number} y @returns {{distance: number, colour: string, opacity: number}[]} */
export function layers(x, y) {
    const fromCentre = Math.hypot(x - 0.5, y - 0.5);
    const painted = discs.map(({ radius, colour, opacity }) => ({ distance: fromCentre - radius, colour, opacity }));
    if (fromCentre > 0.33) return painted;
    return [
        ...painted,
        { distance: fromSpine(x, y) - spine.width / 2, colour: paper, opacity: 1 },
        { distance: Math.hypot(x - head.x, y - head.y) - head.radius, colour: warm, opacity: 1 },
    ];
}
