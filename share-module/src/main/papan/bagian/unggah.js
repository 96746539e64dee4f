import {html, css, nothing} from 'lit';
import {Bagian, sebagaiGalat, tampilGalat} from '../inti/dasar.js';
import {ambil, kirimJson, unggah} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import {ukuran} from '../inti/waktu.js';

/** Templates of a task, asked for once for all its documents. */
const templat = new Map();

async function templatTugas(idTugas) {
    if (!templat.has(idTugas)) {
        templat.set(idTugas, ambil(`/tasks/${idTugas}/templat`).then(isi => isi.list ? isi.list.entries.map(satu => satu.entry) : isi.templat || [], () => []));
    }
    return templat.get(idTugas);
}

/** Provides a document of one kind: dropped here, chosen, or made from a template. */
class PapanUnggah extends Bagian {
    static properties = {
        idBerkas: {}, idTugas: {}, jenis: {}, label: {}, sudahAda: {type: Boolean}, maju: {state: true}, nama: {state: true}, galat: {state: true}, diAtas: {state: true}, templat: {state: true},
    };
    static styles = [Bagian.styles, css`
        .tempat { border: 2px dashed #8a98a5; border-radius: var(--sudut); padding: .7rem 1rem; background: #f8fafb; display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: center; }
        .tempat.atas { background: var(--biru-muda); border-color: var(--biru); } input { position: absolute; opacity: 0; width: 1px; height: 1px; min-height: 0; padding: 0; }
        input:focus-visible + .tombol { outline: 3px solid #d98200; outline-offset: 2px; } .tombol { margin: 0; } .kata { flex: 1 1 12rem; margin: 0; }
    `];

    connectedCallback() {
        super.connectedCallback();
        templatTugas(this.idTugas).then(semua => {
            this.templat = semua.filter(satu => satu.jenis === this.jenis);
        });
    }

    async kirim(file) {
        if (!file) {
            return;
        }
        if (file.size === 0) {
            this.galat = {macam: 'ditolak', message: t('unggah.kosong', file.name)};
            return;
        }
        this.galat = null;
        this.nama = `${file.name} (${ukuran(file.size)})`;
        this.maju = 0;
        try {
            // Where the session has ended, the user is asked to sign in before the file goes.
            await ambil('/saya');
            await unggah(`/berkas/${this.idBerkas}/dokumen`, {nama: file.name.normalize('NFC'), jenis: this.jenis}, file, satu => {
                this.maju = satu;
            });
            this.beri(t('unggah.selesai', file.name));
            this.dispatchEvent(new CustomEvent('berubah'));
        } catch (salah) {
            this.galat = sebagaiGalat(salah);
        } finally {
            this.maju = undefined;
        }
    }

    async buat(satu) {
        this.galat = null;
        this.nama = satu.nama;
        this.maju = 0.5;
        try {
            await kirimJson(`/tasks/${this.idTugas}/templat`, {templat: satu.id});
            this.beri(t('templat.selesai', satu.nama));
            this.dispatchEvent(new CustomEvent('berubah'));
        } catch (salah) {
            this.galat = sebagaiGalat(salah);
        } finally {
            this.maju = undefined;
        }
    }

    seret(peristiwa, diAtas) {
        peristiwa.preventDefault();
        this.diAtas = diAtas;
    }

    jatuh(peristiwa) {
        this.seret(peristiwa, false);
        this.kirim(peristiwa.dataTransfer.files[0]);
    }

    pilih(peristiwa) {
        const file = peristiwa.target.files[0];
        peristiwa.target.value = '';
        this.kirim(file);
    }

    render() {
        if (this.maju !== undefined) {
            return html`<div class="tempat" role="status"><p class="kata" id="maju">${this.maju < 1 ? t('unggah.sedang', this.nama, Math.round(this.maju * 100)) : t('unggah.simpan', this.nama)}</p>
                <progress aria-labelledby="maju" max="1" .value=${this.maju}></progress></div>`;
        }
        return html`<div class="tempat ${this.diAtas ? 'atas' : ''}" @dragover=${satu => this.seret(satu, true)} @dragleave=${satu => this.seret(satu, false)} @drop=${this.jatuh}>
            <input type="file" id="file" aria-label=${t('unggah.pilihUntuk', this.label)} @change=${this.pilih}><label class="tombol" for="file" aria-hidden="true">${this.sudahAda ? t('unggah.baru') : t('unggah.pilih')}</label>
            <p class="kata redup kecil">${t('unggah.seret')}</p>
            ${(this.templat || []).map(satu => html`<button type="button" @click=${() => this.buat(satu)}>${t('templat.buat')}<span class="untuk-pembaca">: ${satu.nama}</span></button>`)}
        </div>${this.galat ? tampilGalat(this.galat) : nothing}`;
    }
}
customElements.define('papan-unggah', PapanUnggah);
