import {html, nothing} from 'lit';
import {Page, showError} from '../core/base.js';
import {get, remove, sendJson} from '../core/server.js';
import {t} from '../core/language.js';
import {dateTime, date} from '../core/format.js';

/** The user's signing certificate: what is installed, and how to install another. The passphrase goes into the request and nowhere else. */
class Certificate extends Page {
    heading() {
        return t('menu.kunci');
    }

    load() {
        return get('/kunci');
    }

    async submit(event) {
        event.preventDefault();
        const {file, frasa: passphrase} = event.target.elements;
        if (!file.files[0] || !passphrase.value) {
            this.actError = {reason: 'refused', message: t('kunci.kosong')};
            (file.files[0] ? passphrase : file).focus();
            return;
        }
        const form = event.target;
        if (await this.attempt(async () => {
            const bytes = new Uint8Array(await file.files[0].arrayBuffer());
            const pkcs12 = btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
            await sendJson('/kunci', {pkcs12, frasaSandi: passphrase.value});
        })) {
            form.reset();
            this.announce(t('kunci.terpasang'));
            await this.refresh();
        } else {
            passphrase.value = '';
        }
    }

    async deleteCertificate() {
        if (await this.attempt(() => remove('/kunci'))) {
            this.announce(t('kunci.dihapus'));
            await this.refresh();
        }
    }

    content() {
        const certificate = this.data;
        return html`<h1 tabindex="-1">${t('menu.kunci')}</h1><p>${t('kunci.kata')}</p>
        ${certificate.ada ? html`<section class="kartu"><h2>${t('kunci.kini')}</h2><dl class="fakta"><dt>${t('kunci.subjek')}</dt>
            <dd>${certificate.subjek}</dd><dt>${t('kunci.penerbit')}</dt><dd>${certificate.penerbit}</dd><dt>${t('kunci.seri')}</dt>
            <dd>${certificate.nomorSeri}</dd>
            <dt>${t('kunci.sampai')}</dt><dd>${date(certificate.berlakuSampai)}</dd></dl>
                ${certificate.terkunciSampai ? html`<div class="pesan awas">
                <p>${t('kunci.terkunci', dateTime(certificate.terkunciSampai))}</p></div>` : nothing}
            <p><button type="button" class="bahaya" ?disabled=${this.busy} @click=${this.deleteCertificate}>${t('kunci.hapus')}</button></p>
                </section>` : html`<div class="pesan"><p>${t('tanda.tanpaKunci')}</p></div>`}
        <form class="kartu" @submit=${this.submit} novalidate><h2>${certificate.ada ? t('kunci.ganti') : t('tanda.pasangKunci')}</h2>
            <div class="medan"><label for="file">${t('kunci.file')}</label><p class="bantu" id="file-bantu">${t('kunci.fileBantu')}</p>
                <input id="file" name="file" type="file" accept=".p12,.pfx" aria-describedby="file-bantu"></div>
            <div class="medan"><label for="frasa">${t('kunci.frasa')}</label><input id="frasa" name="frasa" type="password"
                autocomplete="off"></div>
            ${showError(this.actError)}<button class="utama besar" ?disabled=${this.busy}>${this.busy ? t('umum.sedang')
                : t('kunci.pasang')}</button></form>`;
    }
}
customElements.define('papan-kunci', Certificate);
