import {html, css, nothing} from 'lit';
import {Page, showError} from '../core/base.js';
import {sendBody} from '../core/server.js';
import {t} from '../core/language.js';
import {verificationResult} from '../parts/verification.js';

/** Verifies a PDF that somebody received; it is not kept. */
class VerificationPage extends Page {
    static properties = {result: {state: true}};
    static styles = [Page.styles, css`.sidik { overflow-wrap: anywhere; }`];

    async submit(event) {
        event.preventDefault();
        const field = event.target.elements.file;
        const file = field.files[0];
        this.result = null;
        if (!file?.size) {
            this.actError = {reason: 'refused', message: t('verifikasi.pilihDulu')};
            field.focus();
            return;
        }
        await this.attempt(async () => {
            this.result = await sendBody('/verifikasi', {nama: file.name}, file, 'application/pdf');
        });
    }

    content() {
        return html`<h1 tabindex="-1">${t('menu.verifikasi')}</h1><p>${t('verifikasi.kata')}</p>
            <form class="kartu" @submit=${this.submit} novalidate>
                <div class="medan"><label for="file">${t('verifikasi.file')}</label><input id="file" name="file" type="file"
                accept="application/pdf,.pdf"></div>
            ${showError(this.actError)}<button class="utama besar" ?disabled=${this.busy}>${this.busy ? t('umum.sedang')
                : t('verifikasi.periksa')}</button></form>
            ${this.result ? verificationResult(this.result) : nothing}`;
    }
}
customElements.define('papan-verifikasi-file', VerificationPage);
