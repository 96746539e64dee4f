import {locale, t} from './language.js';

/** The office's zone; the server says another where it has one. */
let zone = 'Asia/Jakarta';

export function setZone(newZone) {
    zone = newZone || zone;
}

const ZONE_NAMES = {'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT'};

function format(value, options) {
    return value ? new Intl.DateTimeFormat(locale(), {timeZone: zone, ...options}).format(new Date(value)) : '';
}

export const date = value => format(value, {day: 'numeric', month: 'long', year: 'numeric'});
export const shortDate = value => format(value, {day: 'numeric', month: 'short', year: 'numeric'});
export const weekdayDate = value => format(value, {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'});
export const timeOfDay = value => (value
    ? `${format(value, {hour: '2-digit', minute: '2-digit', hour12: false}).replace('.', ':')} ${ZONE_NAMES[zone] || zone}` : '');
export const dateTime = value => (value ? `${shortDate(value)}, ${timeOfDay(value)}` : '');

/** Today in the office's zone, as 2026-12-31. */
export const today = () => new Intl.DateTimeFormat('sv-SE', {timeZone: zone}).format(new Date());

/** Working minutes of a day, for telling long times in days: 37.5 hours in 5 days. */
const MINUTES_A_DAY = 450;

/** A working time in words: "3 hari 2 jam". */
export function duration(minutes) {
    if (minutes === null || minutes === undefined) {
        return '';
    }
    const total = Math.round(Math.abs(minutes));
    const days = Math.floor(total / MINUTES_A_DAY);
    const hours = Math.floor((total % MINUTES_A_DAY) / 60);
    const rest = Math.floor((total % MINUTES_A_DAY) % 60);
    const parts = [];
    if (days) {
        parts.push(t(days === 1 ? 'lama.hari1' : 'lama.hari', days));
    }
    if (hours) {
        parts.push(t('lama.jam', hours));
    }
    if (rest && !days || !parts.length) {
        parts.push(t('lama.menit', rest));
    }
    return parts.join(' ');
}

export const number = value => new Intl.NumberFormat(locale()).format(value);

export function size(bytes) {
    if (bytes < 1024) {
        return t('ukuran.b', bytes);
    }
    const kb = bytes / 1024;
    return kb < 1024 ? t('ukuran.kb', number(Math.round(kb)))
        : t('ukuran.mb', new Intl.NumberFormat(locale(), {maximumFractionDigits: 1}).format(kb / 1024));
}
