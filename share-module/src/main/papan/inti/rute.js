const KUNCI = 'juklak.tempat';

/** Where the user is: the part of the address behind #, as parts and query. */
export function rute() {
    const [jalur, tanya] = location.hash.replace(/^#\/?/, '').split('?');
    return {bagian: jalur.split('/').filter(Boolean).map(decodeURIComponent), tanya: Object.fromEntries(new URLSearchParams(tanya || ''))};
}

export function ke(jalur, tanya = {}) {
    location.hash = alamatHalaman(jalur, tanya);
}

export function alamatHalaman(jalur, tanya = {}) {
    const isi = new URLSearchParams(Object.entries(tanya).filter(([, nilai]) => nilai !== '' && nilai !== null && nilai !== undefined));
    return `#/${jalur}${isi.size ? `?${isi}` : ''}`;
}

/** Changes the query of the present page without a new entry in the browser's history. */
export function gantiTanya(jalur, tanya) {
    history.replaceState(null, '', alamatHalaman(jalur, tanya));
}

/** Share's own sign-in loses what stands behind #: the place is kept over it. */
export function simpanTempat() {
    sessionStorage.setItem(KUNCI, location.hash);
}

export function pulihkanTempat() {
    const tempat = sessionStorage.getItem(KUNCI);
    sessionStorage.removeItem(KUNCI);
    if (tempat && !location.hash) {
        history.replaceState(null, '', tempat);
    }
}
