import {lokal, t} from './bahasa.js';

/** The office's zone; the server says another where it has one. */
let zona = 'Asia/Jakarta';

export function aturZona(baru) {
    zona = baru || zona;
}

const NAMA_ZONA = {'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT'};

function susun(nilai, bentuk) {
    return nilai ? new Intl.DateTimeFormat(lokal(), {timeZone: zona, ...bentuk}).format(new Date(nilai)) : '';
}

export const tanggal = nilai => susun(nilai, {day: 'numeric', month: 'long', year: 'numeric'});
export const tanggalPendek = nilai => susun(nilai, {day: 'numeric', month: 'short', year: 'numeric'});
export const hari = nilai => susun(nilai, {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'});
export const jam = nilai => (nilai ? `${susun(nilai, {hour: '2-digit', minute: '2-digit', hour12: false}).replace('.', ':')} ${NAMA_ZONA[zona] || zona}` : '');
export const saat = nilai => (nilai ? `${tanggalPendek(nilai)}, ${jam(nilai)}` : '');

/** Today in the office's zone, as 2026-12-31. */
export const hariIni = () => new Intl.DateTimeFormat('sv-SE', {timeZone: zona}).format(new Date());

/** Working minutes of a day, for telling long times in days: 37.5 hours in 5 days. */
const MENIT_SEHARI = 450;

/** A working time in words: "3 hari 2 jam". */
export function lama(menit) {
    if (menit === null || menit === undefined) {
        return '';
    }
    const mutlak = Math.round(Math.abs(menit));
    const sehari = Math.floor(mutlak / MENIT_SEHARI);
    const jamnya = Math.floor((mutlak % MENIT_SEHARI) / 60);
    const sisa = Math.floor((mutlak % MENIT_SEHARI) % 60);
    const bagian = [];
    if (sehari) {
        bagian.push(t(sehari === 1 ? 'lama.hari1' : 'lama.hari', sehari));
    }
    if (jamnya) {
        bagian.push(t('lama.jam', jamnya));
    }
    if (sisa && !sehari || !bagian.length) {
        bagian.push(t('lama.menit', sisa));
    }
    return bagian.join(' ');
}

export const angka = nilai => new Intl.NumberFormat(lokal()).format(nilai);

export function ukuran(bita) {
    if (bita < 1024) {
        return t('ukuran.b', bita);
    }
    const kb = bita / 1024;
    return kb < 1024 ? t('ukuran.kb', angka(Math.round(kb))) : t('ukuran.mb', new Intl.NumberFormat(lokal(), {maximumFractionDigits: 1}).format(kb / 1024));
}
