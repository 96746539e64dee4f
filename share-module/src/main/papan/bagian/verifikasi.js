import {html, css, nothing} from 'lit';
import {Bagian, orang, sebagaiGalat, tampilGalat} from '../inti/dasar.js';
import {ambil} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import {saat} from '../inti/waktu.js';

/** What a verification found, in sentences. */
export function hasilVerifikasi(hasil) {
    return html`<div class="pesan ${hasil.sah ? 'baik' : 'buruk'}" role="status"><p class="tebal">${hasil.sah ? t('verifikasi.sah') : t('verifikasi.tidakSah')}</p></div>
        ${hasil.temuan?.length ? html`<ul>${hasil.temuan.map(satu => html`<li>${satu}</li>`)}</ul>` : nothing}
        ${(hasil.tandaTangan || []).map(satu => html`<section class="kartu"><h3>${orang(satu.penandatangan, satu.namaJabatan)}</h3>
            <p><span class="lencana ${satu.sah ? 'baik' : 'buruk'}">${satu.sah ? t('verifikasi.tandaSah') : t('verifikasi.tandaTidakSah')}</span> ${saat(satu.pada)}</p>
            ${satu.alasan ? html`<p>${satu.alasan}</p>` : nothing}${satu.sertifikat ? html`<p class="redup kecil">${t('verifikasi.sertifikat', satu.sertifikat)}</p>` : nothing}
            ${satu.capWaktu ? html`<p class="redup kecil">${t('verifikasi.capWaktu', saat(satu.capWaktu))}</p>` : nothing}</section>`)}
        <p class="redup kecil sidik">SHA-256: ${hasil.sha256}</p>`;
}

/** Verifies a document's signatures. */
class PapanVerifikasi extends Bagian {
    static properties = {dokumen: {attribute: false}, hasil: {state: true}, galat: {state: true}};
    static styles = [Bagian.styles, css`.sidik { overflow-wrap: anywhere; }`];

    async firstUpdated() {
        this.renderRoot.querySelector('dialog').showModal();
        try {
            this.hasil = await ambil(`/dokumen/${this.dokumen.id}/verifikasi`);
        } catch (salah) {
            this.galat = sebagaiGalat(salah);
        }
    }

    render() {
        return html`<dialog aria-labelledby="judul" @close=${() => this.dispatchEvent(new CustomEvent('tutup'))}><div class="isi"><h2 id="judul">${t('verifikasi.judul', this.dokumen.nama)}</h2>
            ${tampilGalat(this.galat)}${this.hasil ? hasilVerifikasi(this.hasil) : this.galat ? nothing : html`<p class="tunggu" role="status">${t('verifikasi.sedang')}</p>`}
            <div class="kaki"><button type="button" class="utama" @click=${() => this.renderRoot.querySelector('dialog').close()}>${t('umum.tutup')}</button></div></div></dialog>`;
    }
}
customElements.define('papan-verifikasi', PapanVerifikasi);
