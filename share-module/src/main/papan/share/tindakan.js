import {html, css} from 'lit';
import {Bagian, sebagaiGalat, tampilGalat} from '../inti/dasar.js';
import {ambil, kirimJson} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import '../bagian/tanda.js';
import '../bagian/verifikasi.js';
import {beriLaluKe, halamanPapan, umum} from './bersama.js';

/**
 * An act from Share's document library (pustaka.js), on one node: `macam` is paraf, tandaTangan, verifikasi, mulai (a case from a proposal) or templat. Says `berubah` when the node has
 * changed, and takes itself away when it is closed.
 */
class JuklakTindakan extends Bagian {
    static properties = {macam: {}, simpul: {}, nama: {}, versi: {}, sop: {state: true}, galat: {state: true}, sibuk: {state: true}};
    static styles = [Bagian.styles, css`:host { font-size: 16px; }`];

    async firstUpdated() {
        this.addEventListener('beri', satu => window.Alfresco?.util?.PopupManager?.displayMessage({text: satu.detail}));
        if (this.macam === 'mulai') {
            this.renderRoot.querySelector('dialog').showModal();
        } else if (this.macam === 'templat') {
            await this.keTemplat();
        }
    }

    /** Templates are made into documents on the page of the case's present task. */
    async keTemplat() {
        try {
            const berkas = await ambil(`/berkas/${this.simpul}`);
            location.href = halamanPapan(berkas.tugas ? `tugas/${berkas.tugas.id}` : `berkas/${berkas.id}`);
        } catch (salah) {
            this.galat = sebagaiGalat(salah);
            await this.updateComplete;
            this.renderRoot.querySelector('dialog').showModal();
        }
    }

    selesai() {
        this.remove();
    }

    async mulai(peristiwa) {
        peristiwa.preventDefault();
        const isi = Object.fromEntries([...new FormData(peristiwa.target)].map(([nama, nilai]) => [nama, nilai.trim()]).filter(([, nilai]) => nilai));
        if (!isi.judul) {
            this.galat = {macam: 'ditolak', message: t('mulai.judulKosong')};
            this.renderRoot.querySelector('#judul-pedoman').focus();
            return;
        }
        this.sibuk = true;
        this.galat = null;
        try {
            const {saya} = await umum();
            const berkas = await kirimJson('/berkas', {...isi, asal: 'usulan', usulan: this.simpul, ...(saya.unit ? {unit: saya.unit} : {})});
            beriLaluKe(t('mulai.selesai', berkas.nomorBerkas), halamanPapan(`berkas/${berkas.id}`));
        } catch (salah) {
            this.galat = sebagaiGalat(salah);
        } finally {
            this.sibuk = false;
        }
    }

    render() {
        const dokumen = {id: this.simpul, nama: this.nama, versi: this.versi};
        if (this.macam === 'verifikasi') {
            return html`<papan-verifikasi .dokumen=${dokumen} @tutup=${this.selesai}></papan-verifikasi>`;
        }
        if (this.macam === 'paraf' || this.macam === 'tandaTangan') {
            return html`<papan-tanda .dokumen=${dokumen} .tindakan=${this.macam} @tutup=${this.selesai}></papan-tanda>`;
        }
        return html`<dialog aria-labelledby="judul" @close=${this.selesai}>${this.macam === 'mulai' ? this.formulirMulai() : html`<div class="isi"><h2 id="judul">${this.nama}</h2>${tampilGalat(this.galat)}
            <div class="kaki">${this.tombolTutup(t('umum.tutup'))}</div></div>`}</dialog>`;
    }

    tombolTutup(kata) {
        return html`<button type="button" @click=${() => this.renderRoot.querySelector('dialog').close()}>${kata}</button>`;
    }

    formulirMulai() {
        return html`<form class="isi" @submit=${this.mulai} novalidate><h2 id="judul">${t('mulai.judul')}</h2><p>${t('share.mulaiKata', this.nama)}</p>
            <div class="medan"><label for="judul-pedoman">${t('mulai.namaPedoman')}</label><p class="bantu" id="judul-bantu">${t('mulai.judulBantu')}</p>
                <input id="judul-pedoman" name="judul" aria-describedby="judul-bantu" aria-required="true" maxlength="250" autocomplete="off"></div>
            <div class="medan"><label for="bentuk">${t('mulai.bentuk')}</label><select id="bentuk" name="bentuk">${this.bentuk.map(satu => html`<option value=${satu.id} ?selected=${satu.id === 'juklak'}>${satu.nama}</option>`)}</select></div>
            <div class="medan"><label for="keterangan">${t('mulai.keterangan')}</label><textarea id="keterangan" name="keterangan" maxlength="1000"></textarea></div>
            ${tampilGalat(this.galat)}
            <div class="kaki">${this.tombolTutup(t('umum.batal'))}<button class="utama" ?disabled=${this.sibuk}>${this.sibuk ? t('umum.sedang') : t('mulai.kirim')}</button></div></form>`;
    }

    get bentuk() {
        if (!this.sop) {
            umum().then(({sop}) => {
                this.sop = sop;
            }, salah => {
                this.galat = sebagaiGalat(salah);
            });
        }
        return this.sop?.bentuk || [];
    }
}
customElements.define('juklak-tindakan', JuklakTindakan);
