#!/usr/bin/env node
// Measures the milliseconds that a frame of each screen takes in the browser: layout, semantics and draw calls
// together, while the wheel scrolls it. Needs dist/ (scripts/build) and Chromium (scripts/setup test).
//     node scripts/frame-times.mjs

import { usage } from './lib/usage.mjs';
import { serve } from './serve.mjs';

usage(import.meta.url);
const { chromium } = await import('playwright-core');

const { address, close } = await serve('dist', 0);
const browser = await chromium.launch({
    executablePath: process.env.CATCOW_CHROMIUM,
    args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
await page.goto(address);
const press = (/** @type {string} */ name) => page.getByRole('button', { name, exact: true })
    .evaluate((element) => /** @type {HTMLElement} */ (element).click());
const frames = () => page.evaluate(() => /** @type {any} */ (window).catcow.diagnostics().frames);

/** @param {string} name */
async function measure(name) {
    await page.mouse.move(195, 400);
    const before = await frames();
    for (let turn = 0; turn < 60; turn += 1) {
        await page.mouse.wheel(0, turn % 20 < 10 ? 90 : -90);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
    const after = await frames();
    const count = after.drawn - before.drawn;
    const each = ((after.seconds - before.seconds) / count) * 1000;
    console.log(`${name.padEnd(10)} ${String(count).padStart(5)} frames ${each.toFixed(2).padStart(7)} ms each`);
}

await page.getByRole('button', { name: 'I understand' }).waitFor();
await measure('notice');
await press('I understand');
await page.getByRole('button', { name: 'Continue' }).waitFor();
await press('Continue');
await page.getByRole('button', { name: 'Start session' }).waitFor();
await measure('today');
await press('Poses');
await page.getByRole('heading', { name: 'Poses' }).waitFor();
await measure('poses');
await press('Settings');
await page.getByRole('heading', { name: 'Settings' }).waitFor();
await measure('settings');
await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
await page.keyboard.press('F2');
await page.getByRole('heading', { name: 'Gallery' }).waitFor();
await measure('gallery');
await press('Today');
await page.getByRole('button', { name: 'Start session' }).waitFor();
await press('Start session');
await page.getByRole('status').waitFor();
await measure('session');
await browser.close();
await close();
