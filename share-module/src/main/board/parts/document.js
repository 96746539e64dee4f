import {html, css, nothing} from 'lit';
import {Part, person, asRequestError, showError} from '../core/base.js';
import {sendJson} from '../core/server.js';
import {t} from '../core/language.js';
import {dateTime, size} from '../core/format.js';
import './preview.js';

const TONES = {konsep: '', terparaf: 'biru', ditandatangani: 'baik', final: 'baik'};

/** One document: what it is, its state and marks, and what can be done with it. */
class DocumentCard extends Part {
    static properties = {document: {attribute: false}, sop: {attribute: false}, canMark: {type: Boolean},
        compact: {type: Boolean, reflect: true}, previewing: {state: true}, marking: {state: true}, verifying: {state: true},
        converting: {state: true}, error: {state: true}};
    static styles = [Part.styles, css`
        :host { display: block; } .dok { border: 1px solid var(--garis); border-radius: var(--sudut); padding: .7rem .9rem;
            background: #fff; margin-bottom: .5rem; display: grid; grid-template-columns: minmax(0, 1fr) auto;
            gap: 0 1rem; align-items: center; }
        :host([compact]) .dok { grid-template-columns: minmax(0, 1fr); }
        .singkat { border-top: 1px solid var(--garis); padding: .2rem 0 .4rem; }
        .singkat button { padding: 0; text-align: left; overflow-wrap: anywhere; justify-content: flex-start; }
        .nama { font-weight: 600; overflow-wrap: anywhere; margin-right: .6rem; } .tombolnya { margin: .25rem 0; }
        @media (max-width: 40rem) { .dok { grid-template-columns: minmax(0, 1fr); } }
        .tanda { margin: .3rem 0 0; padding-left: 1.2rem; font-size: .92rem; }
    `];

    render() {
        const doc = this.document;
        return this.compact && !this.allowedMarks.length
            ? html`<div class="singkat"><button type="button" class="polos" @click=${this.openPreview}>${doc.nama}</button>
            <div class="redup kecil">${doc.namaJenis} · ${doc.namaKeadaan}</div></div>${this.dialogs()}` : this.card();
    }

    get allowedMarks() {
        return this.canMark ? (this.document.boleh || []).filter(act => ['paraf', 'tandaTangan'].includes(act)) : [];
    }

    card() {
        const doc = this.document;
        return html`<div class="dok">
            <div><div><span class="nama">${doc.nama}</span><span class="lencana ${TONES[doc.keadaan] || ''}">${doc.namaKeadaan}</span></div>
            <div class="redup kecil">${this.compact ? html`${doc.namaJenis} · `
                : nothing}${t('dokumen.versi', doc.versi)} · ${size(doc.ukuran)} · ${dateTime(doc.diubah)}${doc.nomor
                ? html` · ${t('dokumen.nomor', doc.nomor)}` : nothing}</div>
            ${this.marks()}<slot></slot></div>
            <div class="baris tombolnya"><button type="button" @click=${this.openPreview}
                aria-label=${t('dokumen.bukaNama', doc.nama)}>${t('dokumen.buka')}</button>
                ${this.allowedMarks.map(act => html`<button type="button" class="utama" @click=${() => this.startMarking(act)}
                    aria-label=${`${t(`tanda.beri.${act}`)}: ${doc.nama}`}>${t(`tanda.beri.${act}`)}</button>`)}
                ${this.canMark && doc.dapatPdf ? html`<button type="button" ?disabled=${this.converting} @click=${this.makePdf}
                    aria-label=${`${t('pdf.jadikan')}: ${doc.nama}`}>${this.converting ? t('umum.sedang') : t('pdf.jadikan')}</button>`
                    : nothing}
                ${doc.tandaTangan?.length ? html`<button type="button" @click=${this.startVerification}
                    aria-label=${`${t('verifikasi.tombol')}: ${doc.nama}`}>${t('verifikasi.tombol')}</button>` : nothing}</div>
        </div>
        ${this.error ? showError(this.error) : nothing}${this.dialogs()}`;
    }

    async makePdf() {
        this.error = null;
        this.converting = true;
        try {
            const pdf = await sendJson(`/dokumen/${this.document.id}/pdf`);
            this.announce(t('pdf.selesai', pdf.nama));
            this.dispatchEvent(new CustomEvent('changed'));
        } catch (error) {
            this.error = asRequestError(error);
        } finally {
            this.converting = false;
        }
    }

    dialogs() {
        const doc = this.document;
        return html`${this.previewing ? html`<papan-pratinjau .document=${doc} @closed=${() => {
            this.previewing = false;
        }}></papan-pratinjau>` : nothing}
        ${this.verifying ? html`<papan-verifikasi .document=${doc} @closed=${() => {
            this.verifying = false;
        }}></papan-verifikasi>` : nothing}
        ${this.marking ? html`<papan-tanda .document=${doc} .act=${this.marking} @closed=${() => {
            this.marking = null;
        }}></papan-tanda>` : nothing}`;
    }

    async startVerification() {
        await import('./verification.js');
        this.verifying = true;
    }

    openPreview() {
        this.previewing = true;
    }

    startMarking(act) {
        this.marking = act;
    }

    marks() {
        const {paraf = [], tandaTangan: signatures = [], gugur: lapsed = []} = this.document;
        const marks = [...paraf.map(mark => ['paraf', mark]), ...signatures.map(mark => ['tandaTangan', mark])];
        if (!marks.length && !lapsed.length && !this.document.digantikan && !this.document.ditarik) {
            return nothing;
        }
        return html`<ul class="tanda">
            ${marks.map(([act, mark]) => html`<li>${t(`tanda.oleh.${act}`, person(mark.nama, mark.namaJabatan),
                dateTime(mark.pada))} ${mark.sah ? nothing : html`<span class="lencana buruk">${t('tanda.tidakSah')}</span>`}</li>`)}
            ${lapsed.map(mark => html`<li
                class="redup">${t('tanda.gugur', t(`tanda.${mark.tindakan}`), mark.nama, dateTime(mark.pada))}</li>`)}
            ${this.document.digantikan ? html`<li>${t('tanda.digantikan')}</li>` : nothing}${this.document.ditarik
                ? html`<li>${t('tanda.ditarik')}</li>` : nothing}</ul>`;
    }
}
customElements.define('papan-dokumen', DocumentCard);
