// Measures the wooden body in a picture of the screen: its outline, its hair, and the letters at its hands and feet.

/** @typedef {{x: number, y: number}} Point from the upper left of the outline, as shares of its width and height */
/**
 * @typedef {object} Silhouette
 * @property {number} tall height of the outline, divided by its width
 * @property {number} full the share of the outline's box that is body
 * @property {Point} hair its middle
 * @property {Point} top the highest point
 * @property {number} gap how far the body's middle third is above its lowest point, as a share of the height
 * @property {number} dark the share of the body that is hair
 * @property {number} seat the share of the lower half of the outline's box that is a chair or the like
 * @property {number} props the share of the box that is a chair, a pillow or the like
 * @property {(Point & {letter: 'left' | 'right'})[]} letters
 */

/** Runs in the page. @param {string} data a PNG, base64 @returns {Promise<Silhouette>} */
async function measure(data) {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = image;
    const pen = new OffscreenCanvas(width, height).getContext('2d');
    if (!pen) throw new Error('no 2d');
    pen.drawImage(image, 0, 0);
    const all = pen.getImageData(0, 0, width, height).data;
    const [other, wood, hair, prop, ink] = [0, 1, 2, 3, 4];
    // The breath is shown in the upper right corner, and the body never there. In light and in shade, wood, its joints
    // and the hair keep the ratio of their colours.
    const corner = 0.36 * Math.min(width, height);
    const kinds = Uint8Array.from({ length: width * height }, (_, i) => {
        const x = i % width, y = (i - x) / width;
        if (Math.hypot(x - width + corner / 2, y - corner / 2) < corner / 2 + 2) return other;
        const [r = 0, g = 0, b = 0] = all.subarray(4 * i, 4 * i + 3);
        if (r > g && b < 0.7 * r && r > b + 18) return g < 0.715 * r && r < 130 ? hair : wood;
        if (b > r + 12 && b > g + 4) return prop;
        return Math.max(r, g, b) < Math.min(150, Math.min(r, g, b) + 28) ? ink : other;
    });
    /** Groups of neighbours, the largest first. @param {(kind: number) => boolean} is @param {number} reach */
    function groups(is, reach) {
        const seen = new Uint8Array(width * height), found = /** @type {Point[][]} */ ([]);
        for (let start = 0; start < kinds.length; start += 1) {
            if (seen[start] || !is(kinds[start] ?? other)) continue;
            const group = [{ x: start % width, y: Math.floor(start / width) }];
            seen[start] = 1;
            for (const { x, y } of group) {   // grows on the way
                for (let v = Math.max(0, y - reach); v <= Math.min(height - 1, y + reach); v += 1) {
                    for (let u = Math.max(0, x - reach); u <= Math.min(width - 1, x + reach); u += 1) {
                        const to = v * width + u;
                        if (seen[to] || !is(kinds[to] ?? other)) continue;
                        seen[to] = 1;
                        group.push({ x: u, y: v });
                    }
                }
            }
            found.push(group);
        }
        return found.sort((one, another) => another.length - one.length);
    }
    const mean = (/** @type {number[]} */ of) => of.reduce((sum, each) => sum + each, 0) / of.length;
    const box = (/** @type {Point[]} */ of) => {
        let [left, top, right, bottom] = [width, height, 0, 0];
        for (const { x, y } of of) [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
        return { left, top, right, bottom, w: right - left + 1, h: bottom - top + 1 };
    };
    // Limbs that stand behind an object are groups of their own.
    const body = groups((kind) => kind === wood || kind === hair, 3).filter((group) => group.length > 60).flat();
    const { left, top, bottom, w, h } = box(body);
    const share = (/** @type {Point[]} */ of) => ({ x: (mean(of.map(({ x }) => x)) - left) / w, y: (mean(of.map(({ y }) => y)) - top) / h });
    const lowest = Array.from({ length: w }, () => top);
    for (const { x, y } of body) lowest[x - left] = Math.max(lowest[x - left] ?? top, y);
    /** The share of props in the outline's box, from one of its rows on. @param {number} from */
    const props = (from) => {
        let count = 0;
        for (let y = from; y <= bottom; y += 1) count += kinds.subarray(y * width + left, y * width + left + w).filter((kind) => kind === prop).length;
        return count / (w * (bottom - from + 1));
    };
    const head = groups((kind) => kind === hair, 1)[0] ?? [];
    /** An L has ink at its left and at its foot, and none at the upper right. An R has. @param {Point[]} group */
    function letterOf(group) {
        const at = box(group);
        if (at.w < 6 || at.w > 8 || at.h < 9 || at.h > 10) return null;
        const stem = new Set(group.filter(({ x }) => x < at.left + 2).map(({ y }) => y)).size;
        const open = !group.some(({ x, y }) => x > at.left + 3 && y < at.top + 6);
        if (stem < at.h || (open ? group.length > 30 : group.length < 34)) return null;
        return { ...share(group), letter: /** @type {'left' | 'right'} */ (open ? 'left' : 'right') };
    }
    return {
        tall: h / w, full: body.length / w / h,
        hair: share(head), dark: head.length / body.length,
        top: share(body.filter(({ y }) => y === top)),
        gap: mean(lowest.slice(Math.floor(w / 3), Math.ceil(2 * w / 3)).map((y) => bottom - y)) / h,
        seat: props(Math.round(top + h / 2)), props: props(top),
        letters: groups((kind) => kind === ink, 1).map(letterOf).filter((each) => each !== null),
    };
}

/** @param {import('playwright-core').Page} page @param {Buffer} picture a part of a screenshot */
export const silhouette = (page, picture) => page.evaluate(measure, picture.toString('base64'));
