import {html, css} from 'lit';
import {Part, asRequestError, showError} from '../core/base.js';
import {get, sendJson} from '../core/server.js';
import {t} from '../core/language.js';
import '../parts/mark.js';
import '../parts/verification.js';
import {announceAndGo, boardPage, meAndSop} from './common.js';

/**
 * An act from Share's document library (pustaka.js), on one node: `act` is paraf, tandaTangan, verifikasi, mulai (a case from a proposal)
 * or templat. Says `changed` when the node has changed, and takes itself away when it is closed.
 */
class JuklakAction extends Part {
    static properties = {act: {attribute: 'macam'}, node: {attribute: 'simpul'}, name: {attribute: 'nama'}, version: {attribute: 'versi'},
        sop: {state: true}, error: {state: true}, busy: {state: true}};
    static styles = [Part.styles, css`:host { font-size: 16px; }`];

    async firstUpdated() {
        this.addEventListener('announce', event => window.Alfresco?.util?.PopupManager?.displayMessage({text: event.detail}));
        if (this.act === 'mulai') {
            this.renderRoot.querySelector('dialog').showModal();
        } else if (this.act === 'templat') {
            await this.goToTemplates();
        }
    }

    /** Templates are made into documents on the page of the case's present task. */
    async goToTemplates() {
        try {
            const berkas = await get(`/berkas/${this.node}`);
            location.href = boardPage(berkas.tugas ? `tugas/${berkas.tugas.id}` : `berkas/${berkas.id}`);
        } catch (error) {
            this.error = asRequestError(error);
            await this.updateComplete;
            this.renderRoot.querySelector('dialog').showModal();
        }
    }

    finish() {
        this.remove();
    }

    async start(event) {
        event.preventDefault();
        const fields = Object.fromEntries([...new FormData(event.target)].map(([name, value]) => [name, value.trim()])
            .filter(([, value]) => value));
        if (!fields.judul) {
            this.error = {reason: 'refused', message: t('mulai.judulKosong')};
            this.renderRoot.querySelector('#judul-pedoman').focus();
            return;
        }
        this.busy = true;
        this.error = null;
        try {
            const {me, sop} = await meAndSop();
            const origin = sop.asal.find(candidate => candidate.dokumen && me.bolehMulai.includes(candidate.id));
            const berkas = await sendJson('/berkas', {...fields, asal: origin?.id, usulan: this.node, ...(me.unit ? {unit: me.unit} : {})});
            announceAndGo(t('mulai.selesai', berkas.nomorBerkas), boardPage(`berkas/${berkas.id}`));
        } catch (error) {
            this.error = asRequestError(error);
        } finally {
            this.busy = false;
        }
    }

    render() {
        const doc = {id: this.node, nama: this.name, versi: this.version};
        if (this.act === 'verifikasi') {
            return html`<papan-verifikasi .document=${doc} @closed=${this.finish}></papan-verifikasi>`;
        }
        if (this.act === 'paraf' || this.act === 'tandaTangan') {
            return html`<papan-tanda .document=${doc} .act=${this.act} @closed=${this.finish}></papan-tanda>`;
        }
        return html`<dialog aria-labelledby="judul" @close=${this.finish}>${this.act === 'mulai' ? this.startForm()
            : html`<div class="isi"><h2 id="judul">${this.name}</h2>${showError(this.error)}
            <div class="kaki">${this.closeButton(t('umum.tutup'))}</div></div>`}</dialog>`;
    }

    closeButton(label) {
        return html`<button type="button" @click=${() => this.renderRoot.querySelector('dialog').close()}>${label}</button>`;
    }

    startForm() {
        return html`<form class="isi" @submit=${this.start} novalidate><h2 id="judul">${t('mulai.judul')}</h2>
            <p>${t('share.mulaiKata', this.name)}</p>
            <div class="medan"><label for="judul-pedoman">${t('mulai.namaPedoman')}</label>
                <p class="bantu" id="judul-bantu">${t('mulai.judulBantu')}</p>
                <input id="judul-pedoman" name="judul" aria-describedby="judul-bantu" aria-required="true" maxlength="250"
                    autocomplete="off"></div>
            <div class="medan"><label for="bentuk">${t('mulai.bentuk')}</label><select id="bentuk" name="bentuk">
                ${this.guidelineForms.map(option => html`<option value=${option.id}
                ?selected=${option.id === this.sop.bentukBawaan}>${option.nama}</option>`)}</select></div>
            <div class="medan"><label for="keterangan">${t('mulai.keterangan')}</label><textarea id="keterangan" name="keterangan"
                maxlength="1000"></textarea></div>
            ${showError(this.error)}
            <div class="kaki">${this.closeButton(t('umum.batal'))}<button class="utama" ?disabled=${this.busy}>${this.busy
                ? t('umum.sedang') : t('mulai.kirim')}</button></div></form>`;
    }

    get guidelineForms() {
        if (!this.sop) {
            meAndSop().then(({sop}) => {
                this.sop = sop;
            }, error => {
                this.error = asRequestError(error);
            });
        }
        return this.sop?.bentuk || [];
    }
}
customElements.define('juklak-tindakan', JuklakAction);
