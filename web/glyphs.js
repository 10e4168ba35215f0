// Paints characters that the shipped fonts lack, with the fonts of the browser. The canvas is made for the first such
// character and reused for the others. It is never shown.

/** @type {CanvasRenderingContext2D | null | undefined} */
let pen;

/** The largest distance from the pen, in ems. Letters with a hundred accents are cropped. */
const farthest = { left: 1, right: 8, above: 2, below: 1 };

/**
 * @param {string} text one character, or joined letters
 * @param {boolean} bold
 * @param {number} em the size of the font in pixels
 * @returns {Glyph | null} null if this browser has no readable canvas
 */
export function paintGlyph(text, bold, em) {
    pen ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!pen) return null;
    const font = `${bold ? 700 : 400} ${em}px system-ui, sans-serif`;
    pen.font = font;
    const box = pen.measureText(text);
    /** @param {number} length @param {number} most in ems */
    const reach = (length, most) => Math.ceil(Math.min(length, most * em)) + 1;
    const left = reach(box.actualBoundingBoxLeft, farthest.left);
    const above = reach(box.actualBoundingBoxAscent, farthest.above);
    const width = left + reach(box.actualBoundingBoxRight, farthest.right);
    const height = above + reach(box.actualBoundingBoxDescent, farthest.below);
    if (width < 3 || height < 3) return { shape: [0, 0, 0, 0, box.width], rgba: new Uint8ClampedArray() };

    pen.canvas.width = width;   // also clears the picture and the settings
    pen.canvas.height = height;
    pen.font = font;
    pen.fillStyle = '#fff';
    pen.fillText(text, left, above);
    return { shape: [width, height, -left, -above, box.width], rgba: pen.getImageData(0, 0, width, height).data };
}
