import id from '../texts/id.json';
import en from '../texts/en.json';
import {context} from './context.js';

const texts = {id, en};
const STORAGE_NAME = 'juklak.bahasa';

// On pages of Share the parts speak Share's language; the switch is the board's.
let current = !context.board && ['id', 'en'].includes(localStorage.getItem(STORAGE_NAME)) ? localStorage.getItem(STORAGE_NAME)
    : context.initialLanguage;

export const language = () => current;

/** Locale of dates and numbers. */
export const locale = () => (current === 'en' ? 'en-GB' : 'id-ID');

export function setLanguage(chosen) {
    current = chosen;
    localStorage.setItem(STORAGE_NAME, chosen);
    document.documentElement.lang = chosen;
}

/** A text of the board; {0}, {1}, ... are the arguments. */
export function t(name, ...values) {
    const pattern = texts[current][name];
    if (pattern === undefined) {
        throw new Error(`Tidak ada teks ${name}`);
    }
    return values.length ? pattern.replace(/\{(\d)\}/g, (_, index) => String(values[index])) : pattern;
}

/** Whether there is a text of this name; what has none is named by the server. */
export const hasText = name => name in texts[current];
