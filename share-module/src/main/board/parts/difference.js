/** Most cells of the table that a comparison fills; beyond, everything between the common beginning and end counts as changed. */
const MOST_CELLS = 16_000_000;

/**
 * What changed from one list to another: runs of [sign, items] with sign 0 (the same), -1 (gone), 1 (new). The longest common subsequence,
 * so as little as can be.
 */
export function difference(older, newer) {
    let start = 0;
    while (start < older.length && start < newer.length && older[start] === newer[start]) {
        start++;
    }
    let end = 0;
    while (end < older.length - start && end < newer.length - start && older[older.length - 1 - end] === newer[newer.length - 1 - end]) {
        end++;
    }
    const runs = [];
    const add = (sign, items) => {
        if (items.length) {
            const last = runs[runs.length - 1];
            if (last && last[0] === sign) {
                last[1].push(...items);
            } else {
                runs.push([sign, [...items]]);
            }
        }
    };
    add(0, older.slice(0, start));
    middle(older.slice(start, older.length - end), newer.slice(start, newer.length - end), add);
    add(0, older.slice(older.length - end));
    return runs;
}

function middle(older, newer, add) {
    const width = newer.length + 1;
    if (!older.length || !newer.length || (older.length + 1) * width > MOST_CELLS) {
        add(-1, older);
        add(1, newer);
        return;
    }
    const lengths = new Uint16Array((older.length + 1) * width);
    for (let i = older.length - 1; i >= 0; i--) {
        for (let j = newer.length - 1; j >= 0; j--) {
            lengths[i * width + j] = older[i] === newer[j] ? lengths[(i + 1) * width + j + 1] + 1
                : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
        }
    }
    let i = 0;
    let j = 0;
    while (i < older.length && j < newer.length) {
        if (older[i] === newer[j]) {
            add(0, [older[i]]);
            i++;
            j++;
        } else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) {
            add(-1, [older[i++]]);
        } else {
            add(1, [newer[j++]]);
        }
    }
    add(-1, older.slice(i));
    add(1, newer.slice(j));
}

/** Paragraphs that changed, and within a pair of changed ones the words. Unchanged paragraphs far from a change are left out. */
export function textDifference(older, newer) {
    const paragraphs = text => text.split(/\r?\n/).map(paragraph => paragraph.trim()).filter(Boolean);
    const runs = difference(paragraphs(older), paragraphs(newer));
    const passages = [];
    for (let i = 0; i < runs.length; i++) {
        const [sign, items] = runs[i];
        if (sign === -1 && runs[i + 1]?.[0] === 1) {
            const words = difference(items.join('\n').split(/(\s+)/), runs[i + 1][1].join('\n').split(/(\s+)/));
            passages.push({change: 'changed', words: words.map(([sign, items]) => [sign, items.join('')])});
            i++;
        } else {
            passages.push({change: sign === 0 ? 'same' : sign < 0 ? 'removed' : 'added', items});
        }
    }
    return passages;
}
