// What a person with closed eyes knows from the words of a session: where the body is, and how that looks in a picture.

/** @typedef {import('./silhouette.mjs').Silhouette} Silhouette */
/** @typedef {'left' | 'right'} Side */
/** @typedef {'standing' | 'half kneeling' | 'kneeling' | 'seated' | 'all fours' | 'on the side' | 'on the back' | 'on the belly'
 *     | 'on the forearms' | 'plank' | 'hinged'} Place */
/**
 * @typedef {object} Heard
 * @property {Place} [place] unknown before the first words
 * @property {boolean} [wide] the arms reach forward or out to the sides
 * @property {Side} [arm] which one is up
 * @property {Side} [bend] where the trunk bends to
 * @property {Side} [lifted] the leg that is lifted behind the body
 * @property {Side} [out] the leg that is stretched out to the side
 * @property {Side} [sunk] where both knees lie
 */

/** Which words put the body where. In each sentence the first that fit count. @type {[RegExp, (side: Side) => Heard][]} */
const table = [
    [/^After this/, () => ({})],
    [/^Begin standing|^Stand with|stand up slowly|^Stand up slowly/, () => ({ place: 'standing' })],
    [/opposite foot back, slowly lower that knee|^Step one foot forward/, () => ({ place: 'half kneeling' })],
    [/^Bring your other knee down|then come upright|^Kneel upright/, () => ({ place: 'kneeling' })],
    [/^Lean forward onto all fours|then onto all fours|^Then onto your hands|^Hands under your shoulders, knees under/, () => ({ place: 'all fours' })],
    [/then your side|^Roll onto that side/, () => ({ place: 'on the side' })],
    [/^Roll onto your back|^Lie on your back/, () => ({ place: 'on the back' })],
    [/roll onto your belly|^Lower your chest|then your belly/, () => ({ place: 'on the belly' })],
    [/^Come up onto your forearms|elbows under your shoulders, toes tucked/, () => ({ place: 'on the forearms' })],
    [/lift your hips into line/, () => ({ place: 'plank' })],
    [/sit slowly/, () => ({ place: 'seated' })],
    [/^Walk to a counter|^Hands lightly on the counter|arms out to a T$/, () => ({ wide: true })],
    [/^Let go|arms by your sides/, () => ({ wide: false })],
    [/^Grow tall and reach your (left|right) arm up/, (arm) => ({ arm, bend: undefined })],
    [/^Bend to the (left|right)/, (bend) => ({ bend, out: undefined })],
    [/lower your (left|right) arm/, () => ({ arm: undefined, bend: undefined })],
    [/^Hinge forward .* lift your (left|right) leg behind you/, (lifted) => ({ place: 'hinged', lifted })],
    [/^Lower your (left|right) foot to the floor as your chest rises/, () => ({ place: 'standing', lifted: undefined })],
    [/^Tighten your (left|right) leg and lift it/, (lifted) => ({ lifted })],
    [/^Lower your (left|right) (leg|foot)/, () => ({ lifted: undefined })],
    [/^Stretch your (left|right) leg straight out/, (out) => ({ out })],
    [/both knees sink to the (left|right)/, (sunk) => ({ sunk })],
    [/your knees to the middle/, () => ({ sunk: undefined })],
];

/** What is known after these words. @param {Heard} before @param {string} words @returns {Heard} */
export function hear(before, words) {
    let known = before;
    for (const sentence of words.split(/[.?!]\s*/)) {
        const found = table.find(([fits]) => fits.test(sentence));
        if (found) known = { ...known, ...found[1](/** @type {Side} */ (found[0].exec(sentence)?.[1])) };
    }
    return known;
}

const within = (/** @type {number} */ from, /** @type {number} */ value, /** @type {number} */ to) => from <= value && value <= to;

/** Whether the outline ends at the crown. On the belly an arm or a foot is beyond it. @param {Silhouette} seen */
const headAtTheEnd = ({ hair }) => hair.x > 0.85 || hair.y > 0.85;

/** Places that a silhouette does not tell apart: words of the first fit pictures of the others. @type {Partial<Record<Place, Place[]>>} */
export const alike = {
    kneeling: ['half kneeling', 'standing'],   // with the hands on a counter the outline is as wide
    'on the belly': ['on the forearms'],
    'on the forearms': ['on the belly'],
};

/** How each place looks. Head and limbs of the person who looks on are where those of the body are, as in a mirror.
 * @type {Record<Place, (seen: Silhouette, heard: Heard) => boolean>} */
const looks = {
    standing: ({ tall, hair }, { wide, arm }) => tall >= (wide ? 1.3 : 2.7) && hair.y < (arm ? 0.45 : 0.1),
    'half kneeling': ({ tall, hair, gap }) => within(1, tall, 1.4) && hair.y < 0.1 && within(0.1, gap, 0.25),
    kneeling: ({ tall, gap, seat }) => within(0.87, tall, 2.5) && gap < 0.35 && seat < 0.02,
    seated: ({ tall, hair, seat }) => within(1.6, tall, 2.4) && hair.y < 0.1 && seat > 0.05,
    'all fours': ({ tall, hair, gap }) => within(0.57, tall, 0.85) && within(0.3, gap, 0.6) && hair.y < 0.4 && !within(0.15, hair.x, 0.85),
    'on the side': ({ tall, gap, dark, props }) => tall < 0.57 && gap > 0.3 && dark < 0.02 && props > 0.03,
    'on the back': (seen) => seen.tall < 1.3 && seen.gap < 0.24 && seen.hair.y > 0.5 && headAtTheEnd(seen),
    'on the belly': (seen) => seen.tall < 0.54 && within(0.2, seen.full, 0.42) && seen.gap < 0.55 && seen.props < 0.02
        && (seen.hair.y < 0.5 || seen.gap > 0.25 || !headAtTheEnd(seen)),
    'on the forearms': ({ tall, full, hair, gap }) => within(0.27, tall, 0.57) && full > 0.2 && hair.y < 0.25 && within(0.2, gap, 0.5),
    plank: ({ tall, hair, gap }) => tall < 0.4 && hair.y < 0.2 && gap > 0.55,
    hinged: ({ tall, hair, gap, full }) => within(0.45, tall, 0.7) && hair.y < 0.15 && gap > 0.4 && full < 0.2,
};

/** The letter for which this is least, if it is below a limit. @param {Silhouette['letters']} letters
 * @param {(at: import('./silhouette.mjs').Point) => number} what @param {number} limit */
const first = (letters, what, limit) => [...letters].sort((one, other) => what(one) - what(other)).find((each) => what(each) < limit)?.letter;

/** What a picture shows of limbs. Undefined: the letters that would tell are not in it.
 * @type {Record<'arm' | 'bend' | 'lifted' | 'out' | 'sunk', (seen: Silhouette, heard: Heard) => Side | undefined>} */
const limbs = {
    // Above the head.
    arm: ({ letters }) => letters.find(({ y }) => y < 0.03)?.letter,
    // The hand that is up is no longer above its own foot.
    bend: ({ letters }) => {
        const hand = letters.find(({ y }) => y < 0.03);
        const foot = letters.find(({ letter, y }) => letter === hand?.letter && y > 0.95);
        return hand && foot && (hand.x < foot.x ? 'left' : 'right');
    },
    // Standing, the body looks to the right, so the foot behind it is at the left. On the belly it is above everything else.
    lifted: ({ letters }, { place }) => (place === 'on the belly' ? first(letters, ({ y }) => y, 0.4) : first(letters, ({ x }) => x, 0.3)),
    out: ({ letters }) => first(letters.filter(({ y }) => y > 0.8), ({ x }) => -Math.abs(x - 0.5), -0.3),
    // The feet, between the hands.
    sunk: ({ letters }) => {
        const feet = letters.filter(({ x, y }) => within(0.05, x, 0.95) && y < 0.2);
        return feet.length < 2 ? undefined : feet.every(({ x }) => x < 0.4) ? 'left' : feet.every(({ x }) => x > 0.6) ? 'right' : undefined;
    },
};

/** Compares what was heard with a picture. `told`: what could be compared, "standing", "arm: left"; `wrong`: what is otherwise
 * in the picture. @param {Heard} heard @param {Silhouette} seen */
export function compare(heard, seen) {
    const told = /** @type {string[]} */ ([]), wrong = /** @type {string[]} */ ([]);
    if (heard.place) {
        told.push(heard.place);
        if (!looks[heard.place](seen, heard)) wrong.push(`not ${heard.place}`);
    }
    for (const limb of /** @type {(keyof typeof limbs)[]} */ (Object.keys(limbs))) {
        const shown = heard[limb] && limbs[limb](seen, heard);
        if (!shown) continue;
        told.push(`${limb}: ${heard[limb]}`);
        if (shown !== heard[limb]) wrong.push(`${limb}: ${shown}, not ${heard[limb]}`);
    }
    return { told, wrong };
}
