/** What a user typed and has not sent yet. It outlives a lost connection, a session's end and a closed window; never passwords. */
const AWALAN = 'juklak.draf.';
const SIMPAN_HARI = 30;

export function simpanDraf(pengguna, hal, isi) {
    const kunci = `${AWALAN}${pengguna}.${hal}`;
    if (Object.values(isi).every(nilai => !nilai)) {
        localStorage.removeItem(kunci);
        return;
    }
    localStorage.setItem(kunci, JSON.stringify({pada: Date.now(), isi}));
}

export function bacaDraf(pengguna, hal) {
    const ada = localStorage.getItem(`${AWALAN}${pengguna}.${hal}`);
    return ada ? JSON.parse(ada).isi : {};
}

export function buangDraf(pengguna, hal) {
    localStorage.removeItem(`${AWALAN}${pengguna}.${hal}`);
}

/** Forgets what nobody came back to. */
export function rapikanDraf() {
    const batas = Date.now() - SIMPAN_HARI * 86_400_000;
    Object.keys(localStorage).filter(kunci => kunci.startsWith(AWALAN)).forEach(kunci => {
        if (JSON.parse(localStorage.getItem(kunci)).pada < batas) {
            localStorage.removeItem(kunci);
        }
    });
}
