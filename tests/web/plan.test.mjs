// Today proposes, the person decides: with a finger, over several days.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptNotice, activate, button, diagnostics, inWorld, look, open, phone, until } from './support/world.mjs';

/** @typedef {import('./support/world.mjs').Page} Page */
/** @typedef {import('./support/world.mjs').World} World */

/** A person whose clock can be set to a later day. @param {World} world */
async function person(world) {
    const { context, page } = await world.profile({ ...phone, hasTouch: true });
    await context.addInitScript(() => {
        const now = Date.now.bind(Date);
        Date.now = () => now() + Number(localStorage.getItem('days later') ?? 0) * 86_400_000;
    });
    await open(page, world.address);
    return page;
}

/** Opens the page on another day. @param {Page} page @param {World} world @param {number} days after today */
async function onDay(page, world, days) {
    await page.evaluate((later) => localStorage.setItem('days later', String(later)), days);
    await page.reload();
    await open(page, world.address);
    await button(page, 'Choose another').waitFor({ state: 'attached' });
}

/** Practises one pose by itself, to the end. @param {Page} page @param {string} pose */
async function practise(page, pose) {
    await activate(page, 'Poses');
    await activate(page, new RegExp(`^${pose}`));
    await activate(page, 'Practise only this pose');
    await until(page, 'screen === after', 240_000);
}

/** Chooses the low version of the Bridge on its page. @param {Page} page */
async function chooseLow(page) {
    const low = page.getByRole('radio', { name: /^Low(?! prop)/ });
    await low.waitFor({ state: 'attached' });
    await look();
    await low.evaluate((element) => /** @type {HTMLElement} */ (element).click());
}

/** Answers on a scale from 0 to 10. @param {Page} page @param {string} question @param {number} value */
async function rate(page, question, value) {
    const scale = page.getByRole('slider', { name: question });
    await scale.waitFor({ state: 'attached' });
    await look();
    await scale.evaluate((element, to) => {
        const range = /** @type {HTMLInputElement} */ (element);
        range.value = String(to);
        range.dispatchEvent(new Event('input', { bubbles: true }));
    }, value);
}

test('FromTheFirstVisitToTheFirstBreathItIsThreeTapsAndThenOne', inWorld(async (world) => {
    const page = await person(world);
    let taps = 0;
    const tap = async (/** @type {string} */ name) => {
        taps += 1;
        await button(page, name).tap();
    };
    for (const name of ['I understand', 'Continue', 'Start session']) await tap(name);
    await until(page, 'session.phase === inhale', 120_000);
    assert.equal(taps, 3);
    await page.reload();
    await open(page, world.address);
    taps = 0;
    await tap('Start session');
    await until(page, 'session.phase === inhale', 120_000);
    assert.equal(taps, 1);
}));

test('AStepUpIsOfferedAfterTwoGoodSessionsAcceptedShownAndUndone', inWorld(async (world) => {
    const page = await person(world);
    await acceptNotice(page);
    await activate(page, 'Poses');
    await activate(page, /^Bridge/);
    await chooseLow(page);
    await activate(page, 'Practise only this pose');
    await until(page, 'screen === after', 240_000);
    await activate(page, 'Done');
    await activate(page, 'Poses');
    await activate(page, /^Bridge/);
    await chooseLow(page);
    await activate(page, 'Practise only this pose');
    await until(page, 'screen === after', 240_000);
    await activate(page, 'Accept');
    await activate(page, 'Done');
    await activate(page, 'Poses');
    await activate(page, /^Bridge/);
    await page.getByText('The last 2 sessions with this pose went well.').waitFor({ state: 'attached' });
    await activate(page, 'Undo');
    await button(page, 'Undo').waitFor({ state: 'detached' });
}));

test('TheMorningAfterIsAskedOnceAndAWorseBackMakesTodayEasier', inWorld(async (world) => {
    const page = await person(world);
    await acceptNotice(page);
    await practise(page, 'Mountain');
    await activate(page, 'Done');
    await onDay(page, world, 1);
    const question = 'How was your back on the morning after your last session?';
    await rate(page, question, 5);
    await page.getByText('Your back was worse after your last session, so this one is easier.').waitFor({ state: 'attached' });
    await onDay(page, world, 2);
    assert.equal(await page.getByRole('slider', { name: question }).count(), 0);
}));

test('ABadDayAsksForEmergencySignsAndOffersWhatRestsTheBack', inWorld(async (world) => {
    const page = await person(world);
    await acceptNotice(page);
    await rate(page, 'How is your back now?', 8);
    await button(page, 'Yes, one or more').tap();
    await page.getByRole('alert').getByText('Do not practise.').waitFor({ state: 'attached' });
    assert.equal(await button(page, 'Start session').count(), 0);
    await button(page, 'Back').tap();
    await onDay(page, world, 1);
    await activate(page, 'My back is bad today');
    await button(page, 'No, none of these').tap();
    await page.getByRole('heading', { name: 'For a bad day' }).waitFor();
    await button(page, 'Start session').tap();
    await until(page, 'screen === player');
    assert.equal((await diagnostics(page)).session.routine.startsWith('For a bad day'), true);
}));
