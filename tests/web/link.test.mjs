// A routine leaves one profile as a link and opens in another. A bad link shows what is wrong with it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromTheFuture, twoBreaths } from './support/links.mjs';
import { acceptNotice, activate, button, desk, diagnostics, inWorld, open, openRoutine, phone, understand } from './support/world.mjs';

test('ALinkFromOnePersonOpensOnAnotherMachineAndStartsNothingByItself', inWorld(async (world) => {
    const sender = await world.profile(desk);
    await open(sender.page, world.address);
    await acceptNotice(sender.page);
    await openRoutine(sender.page, 'Eight poses');
    await activate(sender.page, 'Share');
    await button(sender.page, 'Copy link').click();
    await sender.page.getByText('The link is copied.').waitFor();
    const link = await sender.page.evaluate(() => navigator.clipboard.readText());
    assert.match(link, /^http:\/\/localhost:\d+\/#1\.[A-Za-z0-9_-]+(?:%2D|%5F|[A-Za-z0-9])$/);
    assert(link.length - link.indexOf('#') - 1 <= 250);

    const receiver = await world.profile(phone);
    await open(receiver.page, link);
    await understand(receiver.page);
    await receiver.page.getByRole('heading', { name: 'Eight poses' }).waitFor();
    const items = await receiver.page.getByRole('group', { name: 'Poses in this routine' }).getByRole('button').allTextContents();
    assert(items.length >= 8);
    assert(items.some((line) => line.startsWith('Cat and Cow')));
    assert.equal((await diagnostics(receiver.page)).session, null, 'nothing starts by itself');
    await button(receiver.page, 'Start session').click();
    await receiver.page.getByRole('status').waitFor();
    assert.equal((await diagnostics(receiver.page)).session.routine, 'Eight poses');
    assert.equal(new URL(receiver.page.url()).hash, '', 'the link is taken out of the address');
}));

// Went wrong: the host said that there is nothing here, with no way on.
test('ALinkWhoseSignIsWrittenAsPartOfThePathIsLedBack', inWorld(async (world) => {
    world.expected.push(/404/);
    const { page } = await world.profile();
    await page.goto(`${world.address}${twoBreaths.replace('#', '%23')}`);
    await understand(page);
    await page.getByRole('heading', { name: 'Two breaths' }).waitFor();
    await page.goto(`${world.address}nothing/here`);
    await page.getByRole('link', { name: 'Open Catcow' }).waitFor();
}));

test('AnUnknownPoseIsNamedAndLeftOut', inWorld(async (world) => {
    const { page } = await world.profile();
    await open(page, world.address + fromTheFuture);
    await understand(page);
    await page.getByText('Pose 1 is not in this version of Catcow').waitFor();
    assert.equal(await page.getByRole('alert').count(), 0, 'what a link lost is told calmly');
    assert.equal(await page.getByRole('group', { name: 'Poses in this routine' }).getByRole('button').count(), 1);
}));

test('ALinkPastedIntoTheOpenPageIsShownAndCanBePutAway', inWorld(async (world) => {
    const { page } = await world.profile();
    await open(page, world.address);
    await acceptNotice(page);
    await page.goto(world.address + twoBreaths);   // the same page: only the fragment changes
    await page.getByRole('heading', { name: 'Two breaths' }).waitFor();
    assert.equal((await diagnostics(page)).session, null);
    await button(page, 'Not now').click();
    await button(page, 'Progress').waitFor();
    assert.equal((await diagnostics(page)).screen, 'today');
    assert.equal(new URL(page.url()).hash, '');
    await page.reload();
    await button(page, 'Progress').waitFor();
    assert.equal((await diagnostics(page)).screen, 'today', 'what was put away does not come back');
}));

// Browsers write what is not plain in a fragment as %XX. The tests of src/routine have the other forms.
const mangled = [
    ['words behind', `${twoBreaths} and more words`],
    ['an underscore behind', `${twoBreaths}_`],
    ['a broken line and a zero-width space', `#\u200b${twoBreaths.slice(1, 12)}=%0D%0A${twoBreaths.slice(12)}&utm_source=chat`],
    ['coded twice', `#/${twoBreaths.replace('#', '%2523').replace('.', '%252E')}`],
];
for (const [what, fragment] of mangled) {
    test(`AMangledLinkOpensAsWhatItWas (${what})`, inWorld(async (world) => {
        const { page } = await world.profile();
        await open(page, world.address + fragment);
        await understand(page);
        await page.getByRole('heading', { name: 'Two breaths' }).waitFor();
    }));
}

const broken = [
    ['one letter changed', twoBreaths.replace('VR3', 'VR4'), 'part of it is missing or changed'],
    ['cut', twoBreaths.slice(0, -4), 'part of it is missing or changed'],
    ['from the future', '#2.abcdef', 'made by a newer version of Catcow'],
    ['oversized', `#1.${'A'.repeat(3000)}`, 'too long'],
    ['something else', '#about', 'there is no routine in it'],
];
for (const [what, fragment, sentence] of broken) {
    test(`ABrokenLinkSaysSoAndLeavesTodayAsItWas (${what})`, inWorld(async (world) => {
        const { page } = await world.profile();
        await open(page, world.address);
        await acceptNotice(page);
        await page.goto(world.address + fragment);
        await page.getByRole('dialog').getByText(sentence).waitFor();
        await button(page, 'Close').click();
        await button(page, 'Start session').waitFor();
        assert.equal((await diagnostics(page)).session, null);
    }));
}
