const STORAGE_NAME = 'juklak.tempat';

/** Where the user is: the part of the address behind #, as parts and query. */
export function route() {
    const [path, query] = location.hash.replace(/^#\/?/, '').split('?');
    return {parts: path.split('/').filter(Boolean).map(decodeURIComponent), query: Object.fromEntries(new URLSearchParams(query || ''))};
}

export function goTo(path, query = {}) {
    location.hash = pageAddress(path, query);
}

export function pageAddress(path, query = {}) {
    const parameters = new URLSearchParams(Object.entries(query)
        .filter(([, value]) => value !== '' && value !== null && value !== undefined));
    return `#/${path}${parameters.size ? `?${parameters}` : ''}`;
}

/** Changes the query of the present page without a new entry in the browser's history. */
export function replaceQuery(path, query) {
    history.replaceState(null, '', pageAddress(path, query));
}

/** Share's own sign-in loses what stands behind #: the place is kept over it. */
export function savePlace() {
    sessionStorage.setItem(STORAGE_NAME, location.hash);
}

export function restorePlace() {
    const place = sessionStorage.getItem(STORAGE_NAME);
    sessionStorage.removeItem(STORAGE_NAME);
    if (place && !location.hash) {
        history.replaceState(null, '', place);
    }
}
