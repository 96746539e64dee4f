import {html, css, nothing} from 'lit';
import {Part, person, asRequestError, showError} from '../core/base.js';
import {get} from '../core/server.js';
import {t} from '../core/language.js';
import {dateTime} from '../core/format.js';

/** What a verification found, in sentences. */
export function verificationResult(result) {
    return html`<div class="pesan ${result.sah ? 'baik' : 'buruk'}" role="status">
        <p class="tebal">${result.sah ? t('verifikasi.sah') : t('verifikasi.tidakSah')}</p></div>
        ${result.temuan?.length ? html`<ul>${result.temuan.map(finding => html`<li>${finding}</li>`)}</ul>` : nothing}
        ${(result.tandaTangan || []).map(signature => html`<section class="kartu">
            <h3>${person(signature.penandatangan, signature.namaJabatan)}</h3>
            <p><span class="lencana ${signature.sah ? 'baik' : 'buruk'}">${signature.sah ? t('verifikasi.tandaSah')
                : t('verifikasi.tandaTidakSah')}</span> ${dateTime(signature.pada)}</p>
            ${signature.alasan ? html`<p>${signature.alasan}</p>` : nothing}${signature.sertifikat
                ? html`<p class="redup kecil">${t('verifikasi.sertifikat', signature.sertifikat)}</p>` : nothing}
            ${signature.capWaktu ? html`<p class="redup kecil">${t('verifikasi.capWaktu', dateTime(signature.capWaktu))}</p>`
                : nothing}</section>`)}
        <p class="redup kecil sidik">SHA-256: ${result.sha256}</p>`;
}

/** Verifies a document's signatures. */
class Verification extends Part {
    static properties = {document: {attribute: false}, result: {state: true}, error: {state: true}};
    static styles = [Part.styles, css`.sidik { overflow-wrap: anywhere; }`];

    async firstUpdated() {
        this.renderRoot.querySelector('dialog').showModal();
        try {
            this.result = await get(`/dokumen/${this.document.id}/verifikasi`);
        } catch (error) {
            this.error = asRequestError(error);
        }
    }

    render() {
        return html`<dialog aria-labelledby="judul" @close=${() => this.dispatchEvent(new CustomEvent('closed'))}>
            <div class="isi"><h2 id="judul">${t('verifikasi.judul', this.document.nama)}</h2>
            ${showError(this.error)}${this.result ? verificationResult(this.result)
                : this.error ? nothing : html`<p class="tunggu" role="status">${t('verifikasi.sedang')}</p>`}
            <div class="kaki"><button type="button" class="utama"
                @click=${() => this.renderRoot.querySelector('dialog').close()}>${t('umum.tutup')}</button></div></div></dialog>`;
    }
}
customElements.define('papan-verifikasi', Verification);
