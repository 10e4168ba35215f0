// Reads QR codes in pictures, with another library than the one that makes them.

import jsQr from 'jsqr';

/** @typedef {import('./world.mjs').Page} Page */

// The types of the library name it otherwise than Node does.
const decode = /** @type {(pixels: Uint8ClampedArray, width: number, height: number) => {data: string} | null} */ (
    /** @type {any} */ (jsQr).default ?? jsQr);

/** Returns the text of the code in a picture, or null. A page of its own draws it: that of Catcow allows no pictures.
 * @param {Page} page @param {Buffer} bytes @param {string} type its media type */
export async function codeIn(page, bytes, type) {
    const pen = await page.context().newPage();
    const { pixels, width, height } = await pen.evaluate(async (source) => {
        const picture = new Image();
        picture.src = source;
        await picture.decode();
        const canvas = document.createElement('canvas');
        const scale = picture.naturalWidth < 300 ? 2 : 1;
        canvas.width = picture.naturalWidth * scale;
        canvas.height = picture.naturalHeight * scale;
        const draw = canvas.getContext('2d');
        if (!draw) throw new Error('no canvas');
        draw.imageSmoothingEnabled = false;
        draw.drawImage(picture, 0, 0, canvas.width, canvas.height);
        const { data } = draw.getImageData(0, 0, canvas.width, canvas.height);
        let letters = '';
        for (let at = 0; at < data.length; at += 32_768) letters += String.fromCharCode(...data.subarray(at, at + 32_768));
        return { pixels: btoa(letters), width: canvas.width, height: canvas.height };
    }, `data:${type};base64,${bytes.toString('base64')}`);
    await pen.close();
    return decode(new Uint8ClampedArray(Buffer.from(pixels, 'base64')), width, height)?.data ?? null;
}
