import {bahasa, t} from './bahasa.js';
import {konteks} from './konteks.js';

/** What went wrong with a request. `macam`: terputus (no connection), ditolak (the server says why), rusak (the server's own fault). */
export class Galat extends Error {
    constructor(macam, status, kalimat, rincian = [], kunci = '') {
        super(kalimat);
        this.macam = macam;
        this.status = status;
        this.rincian = rincian;
        this.kunci = kunci;
    }
}

const KUNCI_TIKET = 'juklak.tiket';
const peristiwa = new EventTarget();

/** `sesi` when a session ended, `sambungan` when the connection went or came. */
export const kabar = peristiwa;

let tiket = konteks.masuk ? sessionStorage.getItem(KUNCI_TIKET) : null;
let menungguMasuk = null;
let tersambung = true;

export const sudahMasuk = () => !konteks.masuk || tiket !== null;

/** Asks for a ticket. The password goes into this request and nowhere else. */
export async function masuk(pengguna, sandi) {
    const jawaban = await kirim(konteks.masuk, {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({userId: pengguna, password: sandi})});
    if (jawaban.status === 403 || jawaban.status === 401) {
        throw new Galat('ditolak', jawaban.status, t('masuk.salah'));
    }
    if (!jawaban.ok) {
        throw new Galat('rusak', jawaban.status, t('galat.server'));
    }
    tiket = (await jawaban.json()).entry.id;
    sessionStorage.setItem(KUNCI_TIKET, tiket);
    menungguMasuk?.selesai();
    menungguMasuk = null;
}

export async function keluar() {
    const lama = tiket;
    tiket = null;
    sessionStorage.removeItem(KUNCI_TIKET);
    if (lama) {
        await kirim(`${konteks.masuk}/-me-`, {method: 'DELETE', headers: {Authorization: `Basic ${btoa(lama)}`}}).catch(() => null);
    }
}

function kuki(nama) {
    return document.cookie.split('; ').map(satu => satu.split('=')).find(satu => satu[0] === nama)?.slice(1).join('=');
}

function kepala(mengubah) {
    const isi = {'Accept-Language': bahasa() === 'en' ? 'en' : 'id'};
    if (tiket) {
        isi.Authorization = `Basic ${btoa(tiket)}`;
    }
    // Share changes its token now and then: it is read just before each request that changes something.
    if (mengubah && konteks.kepalaCsrf && konteks.kukiCsrf) {
        isi[konteks.kepalaCsrf] = decodeURIComponent(kuki(konteks.kukiCsrf) || '');
    }
    return isi;
}

async function kirim(alamat, pilihan) {
    try {
        const jawaban = await fetch(alamat, {credentials: konteks.masuk ? 'omit' : 'same-origin', cache: 'no-store', ...pilihan});
        sambungan(true);
        return jawaban;
    } catch (salah) {
        if (salah.name === 'AbortError') {
            throw salah;
        }
        sambungan(false);
        throw new Galat('terputus', 0, t('galat.terputus'));
    }
}

function sambungan(ada) {
    if (ada !== tersambung) {
        tersambung = ada;
        peristiwa.dispatchEvent(new CustomEvent('sambungan', {detail: ada}));
    }
}

/** Asks the server anything, to see whether it is there again. */
export async function cobaSambung() {
    await kirim(alamat('/sop'), {headers: kepala(false)});
}

export function alamat(jalur, tanya = {}) {
    const isi = new URLSearchParams(Object.entries(tanya).filter(([, nilai]) => nilai !== null && nilai !== undefined && nilai !== ''));
    return konteks.layanan + jalur + (isi.size ? `?${isi}` : '');
}

/** A session that ended: waits until the user has signed in again, then the request goes on. */
function tungguMasuk() {
    if (!menungguMasuk) {
        menungguMasuk = {};
        menungguMasuk.janji = new Promise(selesai => {
            menungguMasuk.selesai = selesai;
        });
        peristiwa.dispatchEvent(new CustomEvent('sesi'));
    }
    return menungguMasuk.janji;
}

async function panggil(metode, jalur, {tanya, json, isi, tipe, batal} = {}) {
    for (;;) {
        const pilihan = {method: metode, headers: kepala(metode !== 'GET'), signal: batal};
        if (json !== undefined) {
            pilihan.headers['Content-Type'] = 'application/json';
            pilihan.body = JSON.stringify(json);
        } else if (isi !== undefined) {
            pilihan.headers['Content-Type'] = tipe || 'application/octet-stream';
            pilihan.body = isi;
        }
        const jawaban = await kirim(alamat(jalur, tanya), pilihan);
        if (jawaban.status !== 401) {
            return jawaban;
        }
        await tungguMasuk();
    }
}

function tafsir(status, badan) {
    const isi = badan?.error;
    if (isi?.briefSummary) {
        const kalimat = isi.briefSummary.replace(/^\d{8} /, '');
        return new Galat(status >= 500 ? 'rusak' : 'ditolak', status, kalimat, isi.rincian || [], isi.errorKey || '');
    }
    const kalimat = status === 403 ? t('galat.wenang') : status === 404 ? t('galat.tiada') : status === 413 ? t('galat.besar') : t('galat.server');
    return new Galat(status >= 500 ? 'rusak' : 'ditolak', status, kalimat);
}

async function hasil(jawaban) {
    if (jawaban.ok) {
        return jawaban.status === 204 ? null : jawaban.json();
    }
    throw tafsir(jawaban.status, await jawaban.json().catch(() => null));
}

export const ambil = async (jalur, tanya, batal) => hasil(await panggil('GET', jalur, {tanya, batal}));
export const kirimJson = async (jalur, json = {}, metode = 'POST') => hasil(await panggil(metode, jalur, {json}));
export const kirimIsi = async (jalur, tanya, isi, tipe) => hasil(await panggil('POST', jalur, {tanya, isi, tipe}));
export const hapus = async jalur => hasil(await panggil('DELETE', jalur));

/** A file's bytes. */
export async function ambilFile(jalur, tanya) {
    const jawaban = await panggil('GET', jalur, {tanya});
    if (!jawaban.ok) {
        throw tafsir(jawaban.status, await jawaban.json().catch(() => null));
    }
    return jawaban.blob();
}

/** Saves a file of the server on the user's computer, under a name. */
export async function unduh(jalur, tanya, nama) {
    const alamatFile = URL.createObjectURL(await ambilFile(jalur, tanya));
    const tautan = document.createElement('a');
    tautan.href = alamatFile;
    tautan.download = nama;
    tautan.click();
    setTimeout(() => URL.revokeObjectURL(alamatFile), 60_000);
}

/** Sends a file and says how far it is (0 to 1). */
export function unggah(jalur, tanya, file, maju) {
    return new Promise((selesai, gagal) => {
        const permintaan = new XMLHttpRequest();
        permintaan.open('POST', alamat(jalur, tanya));
        Object.entries(kepala(true)).forEach(([nama, nilai]) => permintaan.setRequestHeader(nama, nilai));
        permintaan.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
        permintaan.upload.onprogress = satu => satu.lengthComputable && maju(satu.loaded / satu.total);
        permintaan.onerror = () => {
            sambungan(false);
            gagal(new Galat('terputus', 0, t('galat.terputus')));
        };
        permintaan.onload = () => {
            sambungan(true);
            let badan = null;
            try {
                badan = JSON.parse(permintaan.responseText);
            } catch {
                // No JSON: the status says what there is to say.
            }
            if (permintaan.status === 401) {
                tungguMasuk().then(() => unggah(jalur, tanya, file, maju)).then(selesai, gagal);
            } else if (permintaan.status >= 200 && permintaan.status < 300) {
                selesai(badan);
            } else {
                gagal(tafsir(permintaan.status, badan));
            }
        };
        permintaan.send(file);
    });
}
