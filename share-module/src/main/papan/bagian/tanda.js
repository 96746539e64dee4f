import {html, nothing} from 'lit';
import {Part, asRequestError, showError} from '../inti/dasar.js';
import {get, sendJson} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import {date} from '../inti/waktu.js';
import {context} from '../inti/konteks.js';

/** Asks for what a paraf or a signature needs. The passphrase lives in the field and in the request, nowhere else. */
class MarkDialog extends Part {
    static properties = {dokumen: {attribute: false}, tindakan: {}, kunci: {state: true}, galat: {state: true}, sibuk: {state: true}};

    firstUpdated() {
        this.renderRoot.querySelector('dialog').showModal();
        if (this.tindakan === 'tandaTangan') {
            get('/kunci').then(certificate => {
                this.kunci = certificate;
            }, () => {
                this.kunci = null;
            });
        }
    }

    get denganSandi() {
        return this.tindakan === 'tandaTangan' && this.kunci !== null;
    }

    async kirim(event) {
        event.preventDefault();
        const fields = new FormData(event.target);
        const passphrase = this.renderRoot.querySelector('#frasa');
        // Without a key here the office may sign through BSrE, or by the act alone: the server says what it needs.
        if (passphrase && !passphrase.value && this.kunci?.ada) {
            this.galat = {macam: 'ditolak', message: t('tanda.frasaKosong')};
            passphrase.focus();
            return;
        }
        this.sibuk = true;
        this.galat = null;
        try {
            const json = {catatan: (fields.get('catatan') || '').trim()};
            if (passphrase?.value) {
                json.frasaSandi = passphrase.value;
            }
            await sendJson(`/dokumen/${this.dokumen.id}/${this.tindakan === 'paraf' ? 'paraf' : 'tandatangan'}`, json);
            this.beri(t(`tanda.selesai.${this.tindakan}`, this.dokumen.nama));
            this.renderRoot.querySelector('dialog').close();
            this.dispatchEvent(new CustomEvent('berubah', {bubbles: true, composed: true}));
        } catch (error) {
            this.galat = asRequestError(error);
            if (passphrase) {
                passphrase.value = '';
            }
        } finally {
            this.sibuk = false;
        }
    }

    render() {
        return html`<dialog aria-labelledby="judul" @close=${() => this.dispatchEvent(new CustomEvent('tutup'))}><form class="isi" @submit=${this.kirim} novalidate>
            <h2 id="judul">${t(`tanda.beri.${this.tindakan}`)}: ${this.dokumen.nama}</h2>
            <p>${t(`tanda.kata.${this.tindakan}`, this.dokumen.versi)}</p>
            ${this.tindakan === 'tandaTangan' && this.kunci?.ada === false ? html`<div class="pesan awas"><p>${t('tanda.tanpaKunci')}</p><p><a href=${`${context.papan}#/kunci`}>${t('tanda.pasangKunci')}</a></p></div>` : nothing}
            ${this.kunci?.ada ? html`<p class="redup">${t('tanda.kunci', this.kunci.subjek, date(this.kunci.berlakuSampai))}</p>` : nothing}
            ${this.denganSandi ? html`<div class="medan"><label for="frasa">${t('tanda.frasa')}</label><p class="bantu" id="frasa-bantu">${t('tanda.frasaBantu')}</p>
                <input id="frasa" type="password" autocomplete="off" aria-describedby="frasa-bantu"></div>` : nothing}
            <div class="medan"><label for="catatan">${t('tanda.catatan')}</label><input id="catatan" name="catatan" maxlength="1000" autocomplete="off"></div>
            ${showError(this.galat)}
            <div class="kaki"><button type="button" @click=${() => this.renderRoot.querySelector('dialog').close()}>${t('umum.batal')}</button>
                <button class="utama" ?disabled=${this.sibuk}>${this.sibuk ? t('umum.sedang') : t(`tanda.beri.${this.tindakan}`)}</button></div>
        </form></dialog>`;
    }
}
customElements.define('papan-tanda', MarkDialog);
