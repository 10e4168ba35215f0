#!/usr/bin/env node
// Measures what the body on the screen costs in the browser: the CPU milliseconds to send one picture of it to
// WebGL (bones, uniforms, draw calls), the milliseconds for shaders and buffers at the start, and the frames
// drawn in a held pose and on a still page. Needs dist/ (scripts/build) and Chromium (scripts/setup test).
//     node scripts/figure-times.mjs

import { usage } from './lib/usage.mjs';
import { serve } from './serve.mjs';

usage(import.meta.url);
const { chromium } = await import('playwright-core');

// Wraps WebGL functions. A picture of the figure begins when useProgram selects its program, and ends when the
// scissor test is disabled.
function watch() {
    const gl = WebGL2RenderingContext.prototype;
    const seen = { pictures: /** @type {number[]} */ ([]), calls: 0, start: 0 };
    /** @type {any} */ (window).seen = seen;
    /** @type {WebGLProgram | null} */
    let figure = null;
    let begun = 0;
    let start = 0;
    let calls = 0;
    const { useProgram, disable, createShader, getUniformLocation, drawElements, checkFramebufferStatus, linkProgram } = gl;
    gl.createShader = function (kind) {
        if (!start) start = performance.now();
        return createShader.call(this, kind);
    };
    gl.linkProgram = function (program) {
        linkProgram.call(this, program);
        if (getUniformLocation.call(this, program, 'palette')) figure = program;
        else start = 0;
    };
    gl.checkFramebufferStatus = function (target) {  // the last call at the start
        const status = checkFramebufferStatus.call(this, target);
        if (figure && !seen.start) seen.start = performance.now() - start;
        return status;
    };
    gl.useProgram = function (program) {
        if (program && program === figure) {
            begun = performance.now();
            calls = 0;
        }
        useProgram.call(this, program);
    };
    gl.drawElements = function (...all) {
        calls += 1;
        drawElements.apply(this, all);
    };
    gl.disable = function (what) {
        disable.call(this, what);
        if (what !== this.SCISSOR_TEST || !begun || calls < 2) return;
        seen.pictures.push(performance.now() - begun);
        seen.calls = calls;
        begun = 0;
    };
}

const { address, close } = await serve('dist', 0);
const browser = await chromium.launch({
    executablePath: process.env.CATCOW_CHROMIUM,
    args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
const page = await browser.newPage({ viewport: { width: 320, height: 240 } });
await page.addInitScript(watch);
await page.goto(address);
const press = (/** @type {string} */ name) => page.getByRole('button', { name, exact: true })
    .evaluate((element) => /** @type {HTMLElement} */ (element).click());
const seen = () => page.evaluate(() => /** @type {any} */ (window).seen);
const drawn = () => page.evaluate(() => /** @type {any} */ (window).catcow.diagnostics().frames.drawn);

await page.getByRole('button', { name: 'I understand' }).waitFor();
await press('I understand');
await press('Continue');
await page.getByRole('button', { name: 'Start session' }).waitFor();
await press('Start session');
await page.waitForFunction(() => {
    const { session } = /** @type {any} */ (window).catcow.diagnostics();
    return session?.phase === 'exhale' || session?.phase === 'hold';
}, undefined, { timeout: 60_000 });
await page.evaluate(() => { /** @type {any} */ (window).seen.pictures.length = 0; });
const before = await drawn();
const began = Date.now();
await page.waitForTimeout(5000);
const rate = (await drawn() - before) / ((Date.now() - began) / 1000);
const { pictures, calls, start } = await seen();
const mean = pictures.reduce((/** @type {number} */ sum, /** @type {number} */ one) => sum + one, 0) / pictures.length;
const sorted = pictures.sort((/** @type {number} */ a, /** @type {number} */ b) => a - b);
console.log(`start        ${start.toFixed(2)} ms for shaders, buffers and the shadow map`);
const median = sorted[sorted.length >> 1];
console.log(`a picture    ${mean.toFixed(3)} ms mean, ${median.toFixed(3)} median of ${pictures.length}, ${calls} draw calls`);
console.log(`held breath  ${rate.toFixed(1)} frames a second`);
await press('Pause');
await page.waitForTimeout(3000);
const still = await drawn();
await page.waitForTimeout(5000);
console.log(`paused       ${((await drawn() - still) / 5).toFixed(1)} frames a second`);
await browser.close();
await close();
