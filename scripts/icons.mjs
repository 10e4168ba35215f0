#!/usr/bin/env node
// Draws the icons, so that the repository needs no picture files for them.
//     node scripts/icons.mjs [FOLDER]    writes them to FOLDER, by default build/icons

import { fileURLToPath } from 'node:url';
import { isCommand, usage } from './lib/usage.mjs';
import { Site } from './site/files.mjs';
import { layers, paper, vector } from './site/mark.mjs';
import { png } from './site/png.mjs';

/** @param {string} colour #RRGGBB @returns {number[]} */
const channels = (colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/**
 * @param {number} size in pixels
 * @param {{scale: number, ground: boolean}} look  `scale`: size of the mark; `ground`: fill with paper, or transparent
 * @returns {Buffer}
 */
function draw(size, { scale, ground }) {
    const pixel = 1 / (size * scale);
    return png(size, (column, row) => {
        const x = 0.5 + (column + 0.5 - size / 2) * pixel;
        const y = 0.5 + (row + 0.5 - size / 2) * pixel;
        let colour = channels(paper);
        let alpha = ground ? 1 : 0;
        for (const layer of layers(x, y)) {
            const covered = Math.min(Math.max(0.5 - layer.distance / pixel, 0), 1) * layer.opacity;
            if (covered === 0) continue;
            const sum = covered + alpha * (1 - covered);
            const over = channels(layer.colour);
            colour = colour.map((under, i) => ((over[i] ?? 0) * covered + under * alpha * (1 - covered)) / sum);
            alpha = sum;
        }
        return ground ? colour : [...colour, alpha * 255];
    });
}

/**
 * @param {Site} site
 * @returns {{vector: string, touch: string,
 *     install: {src: string, sizes: string, type: string, purpose: string}[]}} names of the files
 */
export function drawIcons(site) {
    const whole = { scale: 1.2, ground: false };
    const masked = { scale: 0.98, ground: true };   // the mark lies within the safe 80 %
    const pictures = [
        { size: 192, purpose: 'any', look: whole },
        { size: 512, purpose: 'any', look: whole },
        { size: 512, purpose: 'maskable', look: masked },
    ];
    return {
        vector: site.writeHashed('icon.svg', vector()),
        touch: site.writeHashed('icons/apple-touch.png', draw(180, { scale: 1.1, ground: true })),
        install: pictures.map(({ size, purpose, look }) => ({
            src: site.writeHashed(`icons/${purpose}-${size}.png`, draw(size, look)),
            sizes: `${size}x${size}`,
            type: 'image/png',
            purpose,
        })),
    };
}

if (isCommand(import.meta.url)) {
    const [folder = fileURLToPath(new URL('../build/icons', import.meta.url))] = usage(import.meta.url, { most: 1 });
    console.log(drawIcons(new Site(folder)));
}
