import {html, nothing} from 'lit';
import {Part, asRequestError, showError} from '../core/base.js';
import {get, sendJson} from '../core/server.js';
import {t} from '../core/language.js';
import {date} from '../core/format.js';
import {context} from '../core/context.js';

/** Asks for what a paraf or a signature needs. The passphrase lives in the field and in the request, nowhere else. */
class MarkDialog extends Part {
    static properties = {document: {attribute: false}, act: {}, certificate: {state: true}, error: {state: true}, busy: {state: true}};

    firstUpdated() {
        this.renderRoot.querySelector('dialog').showModal();
        if (this.act === 'tandaTangan') {
            get('/kunci').then(certificate => {
                this.certificate = certificate;
            }, () => {
                this.certificate = null;
            });
        }
    }

    get needsPassphrase() {
        return this.act === 'tandaTangan' && this.certificate !== null;
    }

    async submit(event) {
        event.preventDefault();
        const fields = new FormData(event.target);
        const passphrase = this.renderRoot.querySelector('#frasa');
        // Without a key here the office may sign through BSrE, or by the act alone: the server says what it needs.
        if (passphrase && !passphrase.value && this.certificate?.ada) {
            this.error = {reason: 'refused', message: t('tanda.frasaKosong')};
            passphrase.focus();
            return;
        }
        this.busy = true;
        this.error = null;
        try {
            const json = {catatan: (fields.get('catatan') || '').trim()};
            if (passphrase?.value) {
                json.frasaSandi = passphrase.value;
            }
            await sendJson(`/dokumen/${this.document.id}/${this.act === 'paraf' ? 'paraf' : 'sign'}`, json);
            this.announce(t(`tanda.selesai.${this.act}`, this.document.nama));
            this.renderRoot.querySelector('dialog').close();
            this.dispatchEvent(new CustomEvent('changed', {bubbles: true, composed: true}));
        } catch (error) {
            this.error = asRequestError(error);
            if (passphrase) {
                passphrase.value = '';
            }
        } finally {
            this.busy = false;
        }
    }

    render() {
        return html`<dialog aria-labelledby="judul" @close=${() => this.dispatchEvent(new CustomEvent('closed'))}>
            <form class="isi" @submit=${this.submit} novalidate>
            <h2 id="judul">${t(`tanda.beri.${this.act}`)}: ${this.document.nama}</h2>
            <p>${t(`tanda.kata.${this.act}`, this.document.versi)}</p>
            ${this.act === 'tandaTangan' && this.certificate?.ada === false
                ? html`<div class="pesan awas"><p>${t('tanda.tanpaKunci')}</p>
                <p><a href=${`${context.board}#/kunci`}>${t('tanda.pasangKunci')}</a></p></div>` : nothing}
            ${this.certificate?.ada
                ? html`<p class="redup">${t('tanda.kunci', this.certificate.subjek, date(this.certificate.berlakuSampai))}</p>` : nothing}
            ${this.needsPassphrase ? html`<div class="medan"><label for="frasa">${t('tanda.frasa')}</label>
                <p class="bantu" id="frasa-bantu">${t('tanda.frasaBantu')}</p>
                <input id="frasa" type="password" autocomplete="off" aria-describedby="frasa-bantu"></div>` : nothing}
            <div class="medan"><label for="catatan">${t('tanda.catatan')}</label><input id="catatan" name="catatan" maxlength="1000"
                autocomplete="off"></div>
            ${showError(this.error)}
            <div class="kaki"><button type="button" @click=${() =>
                this.renderRoot.querySelector('dialog').close()}>${t('umum.batal')}</button>
                <button class="utama" ?disabled=${this.busy}>${this.busy ? t('umum.sedang') : t(`tanda.beri.${this.act}`)}</button></div>
        </form></dialog>`;
    }
}
customElements.define('papan-tanda', MarkDialog);
