import {html, css} from 'lit';
import {Part, asRequestError, showError} from '../inti/dasar.js';
import {get, sendJson} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import '../bagian/tanda.js';
import '../bagian/verifikasi.js';
import {announceAndGo, boardPage, meAndSop} from './bersama.js';

/**
 * An act from Share's document library (pustaka.js), on one node: `macam` is paraf, tandaTangan, verifikasi, mulai (a case from a proposal) or templat. Says `berubah` when the node has
 * changed, and takes itself away when it is closed.
 */
class JuklakAction extends Part {
    static properties = {macam: {}, simpul: {}, nama: {}, versi: {}, sop: {state: true}, galat: {state: true}, sibuk: {state: true}};
    static styles = [Part.styles, css`:host { font-size: 16px; }`];

    async firstUpdated() {
        this.addEventListener('beri', event => window.Alfresco?.util?.PopupManager?.displayMessage({text: event.detail}));
        if (this.macam === 'mulai') {
            this.renderRoot.querySelector('dialog').showModal();
        } else if (this.macam === 'templat') {
            await this.keTemplat();
        }
    }

    /** Templates are made into documents on the page of the case's present task. */
    async keTemplat() {
        try {
            const berkas = await get(`/berkas/${this.simpul}`);
            location.href = boardPage(berkas.tugas ? `tugas/${berkas.tugas.id}` : `berkas/${berkas.id}`);
        } catch (error) {
            this.galat = asRequestError(error);
            await this.updateComplete;
            this.renderRoot.querySelector('dialog').showModal();
        }
    }

    selesai() {
        this.remove();
    }

    async mulai(event) {
        event.preventDefault();
        const fields = Object.fromEntries([...new FormData(event.target)].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value));
        if (!fields.judul) {
            this.galat = {macam: 'ditolak', message: t('mulai.judulKosong')};
            this.renderRoot.querySelector('#judul-pedoman').focus();
            return;
        }
        this.sibuk = true;
        this.galat = null;
        try {
            const {saya: me} = await meAndSop();
            const berkas = await sendJson('/berkas', {...fields, asal: 'usulan', usulan: this.simpul, ...(me.unit ? {unit: me.unit} : {})});
            announceAndGo(t('mulai.selesai', berkas.nomorBerkas), boardPage(`berkas/${berkas.id}`));
        } catch (error) {
            this.galat = asRequestError(error);
        } finally {
            this.sibuk = false;
        }
    }

    render() {
        const doc = {id: this.simpul, nama: this.nama, versi: this.versi};
        if (this.macam === 'verifikasi') {
            return html`<papan-verifikasi .dokumen=${doc} @tutup=${this.selesai}></papan-verifikasi>`;
        }
        if (this.macam === 'paraf' || this.macam === 'tandaTangan') {
            return html`<papan-tanda .dokumen=${doc} .tindakan=${this.macam} @tutup=${this.selesai}></papan-tanda>`;
        }
        return html`<dialog aria-labelledby="judul" @close=${this.selesai}>${this.macam === 'mulai' ? this.formulirMulai() : html`<div class="isi"><h2 id="judul">${this.nama}</h2>${showError(this.galat)}
            <div class="kaki">${this.tombolTutup(t('umum.tutup'))}</div></div>`}</dialog>`;
    }

    tombolTutup(label) {
        return html`<button type="button" @click=${() => this.renderRoot.querySelector('dialog').close()}>${label}</button>`;
    }

    formulirMulai() {
        return html`<form class="isi" @submit=${this.mulai} novalidate><h2 id="judul">${t('mulai.judul')}</h2><p>${t('share.mulaiKata', this.nama)}</p>
            <div class="medan"><label for="judul-pedoman">${t('mulai.namaPedoman')}</label><p class="bantu" id="judul-bantu">${t('mulai.judulBantu')}</p>
                <input id="judul-pedoman" name="judul" aria-describedby="judul-bantu" aria-required="true" maxlength="250" autocomplete="off"></div>
            <div class="medan"><label for="bentuk">${t('mulai.bentuk')}</label><select id="bentuk" name="bentuk">${this.bentuk.map(option => html`<option value=${option.id} ?selected=${option.id === 'juklak'}>${option.nama}</option>`)}</select></div>
            <div class="medan"><label for="keterangan">${t('mulai.keterangan')}</label><textarea id="keterangan" name="keterangan" maxlength="1000"></textarea></div>
            ${showError(this.galat)}
            <div class="kaki">${this.tombolTutup(t('umum.batal'))}<button class="utama" ?disabled=${this.sibuk}>${this.sibuk ? t('umum.sedang') : t('mulai.kirim')}</button></div></form>`;
    }

    get bentuk() {
        if (!this.sop) {
            meAndSop().then(({sop}) => {
                this.sop = sop;
            }, error => {
                this.galat = asRequestError(error);
            });
        }
        return this.sop?.bentuk || [];
    }
}
customElements.define('juklak-tindakan', JuklakAction);
