import {html, css, nothing} from 'lit';
import {Part, person, asRequestError, showError} from '../inti/dasar.js';
import {sendJson} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import {dateTime, size} from '../inti/waktu.js';
import './pratinjau.js';

const TONES = {konsep: '', terparaf: 'biru', ditandatangani: 'baik', final: 'baik'};

/** One document: what it is, its state and marks, and what can be done with it. */
class DocumentCard extends Part {
    static properties = {dokumen: {attribute: false}, sop: {attribute: false}, bisaTanda: {type: Boolean}, ringkas: {type: Boolean, reflect: true}, lihat: {state: true}, tandai: {state: true}, periksa: {state: true}, mengubah: {state: true}, galat: {state: true}};
    static styles = [Part.styles, css`
        :host { display: block; } .dok { border: 1px solid var(--garis); border-radius: var(--sudut); padding: .7rem .9rem; background: #fff; margin-bottom: .5rem; display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1rem; align-items: center; }
        :host([ringkas]) .dok { grid-template-columns: minmax(0, 1fr); }
        .singkat { border-top: 1px solid var(--garis); padding: .2rem 0 .4rem; } .singkat button { padding: 0; text-align: left; overflow-wrap: anywhere; justify-content: flex-start; } .nama { font-weight: 600; overflow-wrap: anywhere; margin-right: .6rem; } .tombolnya { margin: .25rem 0; }
        @media (max-width: 40rem) { .dok { grid-template-columns: minmax(0, 1fr); } } .tanda { margin: .3rem 0 0; padding-left: 1.2rem; font-size: .92rem; }
    `];

    render() {
        const doc = this.dokumen;
        return this.ringkas && !this.bolehTanda.length ? html`<div class="singkat"><button type="button" class="polos" @click=${this.buka}>${doc.nama}</button><div class="redup kecil">${doc.namaJenis} · ${doc.namaKeadaan}</div></div>${this.dialog()}` : this.kartu();
    }

    get bolehTanda() {
        return this.bisaTanda ? (this.dokumen.boleh || []).filter(act => ['paraf', 'tandaTangan'].includes(act)) : [];
    }

    kartu() {
        const doc = this.dokumen;
        return html`<div class="dok">
            <div><div><span class="nama">${doc.nama}</span><span class="lencana ${TONES[doc.keadaan] || ''}">${doc.namaKeadaan}</span></div>
            <div class="redup kecil">${this.ringkas ? html`${doc.namaJenis} · ` : nothing}${t('dokumen.versi', doc.versi)} · ${size(doc.ukuran)} · ${dateTime(doc.diubah)}${doc.nomor ? html` · ${t('dokumen.nomor', doc.nomor)}` : nothing}</div>
            ${this.tandaTanda()}<slot></slot></div>
            <div class="baris tombolnya"><button type="button" @click=${this.buka} aria-label=${t('dokumen.bukaNama', doc.nama)}>${t('dokumen.buka')}</button>
                ${this.bolehTanda.map(act => html`<button type="button" class="utama" @click=${() => this.mulaiTanda(act)}
                    aria-label=${`${t(`tanda.beri.${act}`)}: ${doc.nama}`}>${t(`tanda.beri.${act}`)}</button>`)}${this.bisaTanda && doc.dapatPdf ? html`<button type="button" ?disabled=${this.mengubah} @click=${this.jadikanPdf}
                    aria-label=${`${t('pdf.jadikan')}: ${doc.nama}`}>${this.mengubah ? t('umum.sedang') : t('pdf.jadikan')}</button>` : nothing}${doc.tandaTangan?.length ? html`<button type="button" aria-label=${`${t('verifikasi.tombol')}: ${doc.nama}`} @click=${this.mulaiPeriksa}>${t('verifikasi.tombol')}</button>` : nothing}</div>
        </div>
        ${this.galat ? showError(this.galat) : nothing}${this.dialog()}`;
    }

    async jadikanPdf() {
        this.galat = null;
        this.mengubah = true;
        try {
            const pdf = await sendJson(`/dokumen/${this.dokumen.id}/pdf`);
            this.beri(t('pdf.selesai', pdf.nama));
            this.dispatchEvent(new CustomEvent('berubah'));
        } catch (error) {
            this.galat = asRequestError(error);
        } finally {
            this.mengubah = false;
        }
    }

    dialog() {
        const doc = this.dokumen;
        return html`${this.lihat ? html`<papan-pratinjau .dokumen=${doc} @tutup=${() => {
            this.lihat = false;
        }}></papan-pratinjau>` : nothing}
        ${this.periksa ? html`<papan-verifikasi .dokumen=${doc} @tutup=${() => {
            this.periksa = false;
        }}></papan-verifikasi>` : nothing}
        ${this.tandai ? html`<papan-tanda .dokumen=${doc} .tindakan=${this.tandai} @tutup=${() => {
            this.tandai = null;
        }}></papan-tanda>` : nothing}`;
    }

    async mulaiPeriksa() {
        await import('./verifikasi.js');
        this.periksa = true;
    }

    buka() {
        this.lihat = true;
    }

    mulaiTanda(act) {
        this.tandai = act;
    }

    tandaTanda() {
        const {paraf = [], tandaTangan: signatures = [], gugur: lapsed = []} = this.dokumen;
        const marks = [...paraf.map(mark => ['paraf', mark]), ...signatures.map(mark => ['tandaTangan', mark])];
        if (!marks.length && !lapsed.length && !this.dokumen.digantikan && !this.dokumen.ditarik) {
            return nothing;
        }
        return html`<ul class="tanda">
            ${marks.map(([act, mark]) => html`<li>${t(`tanda.oleh.${act}`, person(mark.nama, mark.namaJabatan), dateTime(mark.pada))} ${mark.sah ? nothing : html`<span class="lencana buruk">${t('tanda.tidakSah')}</span>`}</li>`)}
            ${lapsed.map(mark => html`<li class="redup">${t('tanda.gugur', t(`tanda.${mark.tindakan}`), mark.nama, dateTime(mark.pada))}</li>`)}
            ${this.dokumen.digantikan ? html`<li>${t('tanda.digantikan')}</li>` : nothing}${this.dokumen.ditarik ? html`<li>${t('tanda.ditarik')}</li>` : nothing}</ul>`;
    }
}
customElements.define('papan-dokumen', DocumentCard);
