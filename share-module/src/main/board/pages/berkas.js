import {html, css, nothing} from 'lit';
import {Page, showError} from '../core/base.js';
import {get, sendJson, download} from '../core/server.js';
import {t} from '../core/language.js';
import {duration, dateTime} from '../core/format.js';
import {contentType} from '../parts/content-type.js';
import '../parts/document.js';
import '../parts/comparison.js';
import '../parts/journey.js';

/** What each part of a case is shown by; the keys stand in its address. */
const TABS = {perjalanan: 'journey', dokumen: 'documents', bagan: 'diagram', riwayat: 'history', kendali: 'controlSheet'};
const TONES = {berjalan: 'biru', selesai: 'baik', dibatalkan: ''};

/** One case: its way through the SOP's steps, its documents and their versions, its record, its control sheet. */
class BerkasPage extends Page {
    static properties = {compared: {state: true}, previewed: {state: true}, cancelling: {state: true}, lembarKendali: {state: true},
        diagramReady: {state: true}};
    static styles = [Page.styles, css`
        .tab { display: flex; flex-wrap: wrap; gap: .25rem; list-style: none; padding: 0; margin: 1rem 0;
            border-bottom: 2px solid var(--garis); }
        .tab a { display: flex; align-items: center; min-height: 46px; padding: 0 1rem; text-decoration: none; font-weight: 600;
            border-radius: 6px 6px 0 0; }
        .tab a[aria-current] { background: var(--biru); color: #fff; } .kelompok { margin-bottom: 1.25rem; }
        .versi { font-size: .94rem; margin: 0; } .versi summary { cursor: pointer; min-height: 44px; display: flex; align-items: center;
            color: var(--biru); text-decoration: underline; }
        .versi li { display: flex; flex-wrap: wrap; gap: .25rem .8rem; align-items: center; padding: .2rem 0; }
        td.catatan { min-width: 14rem; overflow-wrap: anywhere; }
    `];

    get berkasId() {
        return this.parts[1];
    }

    get tab() {
        return Object.hasOwn(TABS, this.parts[2]) ? this.parts[2] : 'perjalanan';
    }

    heading() {
        return t('menu.berkas');
    }

    load() {
        return get(`/berkas/${encodeURIComponent(this.berkasId)}`);
    }

    willUpdate() {
        if (!this.data) {
            return;
        }
        if (this.tab === 'kendali' && this.lembarKendali === undefined) {
            this.lembarKendali = null;
            this.attempt(async () => {
                this.lembarKendali = await get(`/berkas/${this.berkasId}/lembar-kendali`);
            });
        }
        if (this.tab === 'bagan' && !this.diagramReady) {
            import('../parts/diagram.js').then(() => {
                this.diagramReady = true;
            });
        }
    }

    async cancel(event) {
        event.preventDefault();
        const field = this.renderRoot.querySelector('#alasan');
        if (!field.value.trim()) {
            this.actError = {reason: 'refused', message: t('batal.wajib')};
            field.focus();
            return;
        }
        if (await this.attempt(() => sendJson(`/berkas/${this.berkasId}/cancel`, {alasan: field.value.trim()}))) {
            this.renderRoot.querySelector('#batal').close();
            this.announce(t('batal.selesai', this.data.nomorBerkas));
            await this.refresh();
        }
    }

    async openCancelDialog() {
        this.actError = null;
        this.cancelling = true;
        await this.updateComplete;
        this.renderRoot.querySelector('#batal').showModal();
    }

    async reassign(event) {
        event.preventDefault();
        const assignee = this.renderRoot.querySelector('#kepada').value.trim();
        if (assignee && await this.attempt(() => sendJson(`/tugas/${this.data.tugas.id}/reassign`, {kepada: assignee}))) {
            this.announce(t('alih.selesai', assignee));
            await this.refresh();
        }
    }

    get currentStep() {
        return this.sop.langkah.find(step => step.langkah === this.data.langkah);
    }

    /** Whether the step that goes on now is this user's. */
    get myTurn() {
        const step = this.currentStep;
        return step && this.data.tugas && this.me.peran.includes(step.pelaksana)
            && (!this.sop.peran.find(role => role.id === step.pelaksana).perUnit || this.me.unit === this.data.unit);
    }

    content() {
        const berkas = this.data;
        return html`<p class="kecil"><a href="#/berkas">${t('menu.berkas')}</a> / ${berkas.nomorBerkas}</p>
        <h1 tabindex="-1">${berkas.judul}</h1>
        <p class="baris"><span class="lencana ${TONES[berkas.status]}">${t(`status.${berkas.status}`)}</span>
            ${berkas.terlambat ? html`<span class="lencana buruk">${t('berkas.terlambat')}</span>` : nothing}
            <span class="redup">${berkas.nomorBerkas} · ${this.nameOf('bentuk', berkas.bentuk)} · ${berkas.namaUnit} ·
                ${this.nameOf('asal', berkas.asal)}</span></p>
        ${berkas.keterangan ? html`<p>${berkas.keterangan}</p>` : nothing}
        ${this.standing()}
        <nav aria-label=${t('berkas.bagian')}><ul class="tab">
            ${Object.keys(TABS).map(tab => html`<li><a href="#/berkas/${berkas.id}/${tab}" aria-current=${this.tab === tab ? 'page'
            : nothing}>${t(`berkas.bagian.${tab}`)}</a></li>`)}</ul></nav>
        ${this[TABS[this.tab]]()}
        ${this.cancelling ? this.cancelDialog() : nothing}
        ${this.compared ? html`<papan-banding .document=${this.compared} @closed=${() => {
            this.compared = null;
        }}></papan-banding>` : nothing}
        ${this.previewed ? html`<papan-pratinjau .document=${this.previewed.document} .version=${this.previewed.version} @closed=${() => {
            this.previewed = null;
        }}></papan-pratinjau>` : nothing}`;
    }

    nameOf(list, id) {
        return this.sop[list].find(item => item.id === id)?.nama || id;
    }

    /** Where the case is now, and what this user can do about it. */
    standing() {
        const berkas = this.data;
        if (berkas.status === 'selesai') {
            return html`<div class="pesan baik"><p>${t('berkas.terbit', dateTime(berkas.selesai))}</p>
                ${berkas.final ? html`<p><button type="button" @click=${this.openFinal}>${t('berkas.bukaFinal')}</button>
                <a href="#/arsip/${berkas.final.id}">${t('arsip.rincian')}</a></p>` : nothing}</div>`;
        }
        if (berkas.status === 'dibatalkan') {
            return html`<div class="pesan awas"><p>${t('berkas.batal', dateTime(berkas.selesai))}</p>
                <p>${t('berkas.alasan', berkas.alasanBatal)}</p></div>`;
        }
        const {tugas: task} = berkas;
        return html`<div class="pesan"><p class="tebal">${t('berkas.kini', berkas.no, berkas.namaLangkah)}</p>
            <p>${task?.pemegang ? t('berkas.dikerjakan', task.namaPemegang)
                : t('berkas.menunggu', this.currentStep?.peran || '')} ${t('berkas.tenggatnya', dateTime(berkas.tenggat))}</p>
            <div class="baris">${this.myTurn ? html`<a class="tombol utama" href="#/tugas/${task.id}">${t('berkas.keTugas')}</a>` : nothing}
                ${this.me.bolehBatal ? html`<button type="button" class="bahaya"
                    @click=${this.openCancelDialog}>${t('batal.tombol')}</button>` : nothing}</div></div>
            ${this.me.administrator && task ? html`<form class="kartu baris" @submit=${this.reassign}>
                <div><label for="kepada">${t('alih.kepada')}</label><input id="kepada" autocapitalize="none" spellcheck="false"></div>
                <button ?disabled=${this.busy}>${t('alih.tombol')}</button></form>` : nothing}
            ${this.cancelling ? nothing : showError(this.actError)}`;
    }

    openFinal() {
        this.previewed = {document: {...this.data.final, mimetype: this.data.final.mimetype || contentType(this.data.final.nama)}};
    }

    cancelDialog() {
        return html`<dialog id="batal" aria-labelledby="batal-judul" @close=${() => {
            this.cancelling = false;
        }}><form class="isi" @submit=${this.cancel} novalidate><h2 id="batal-judul">${t('batal.judul')}</h2><p>${t('batal.kata')}</p>
            <div class="medan"><label for="alasan">${t('batal.alasan')}</label><textarea id="alasan" aria-required="true"
                maxlength="4000"></textarea></div>${showError(this.actError)}
            <div class="kaki"><button type="button" @click=${() =>
                this.renderRoot.querySelector('#batal').close()}>${t('batal.tidak')}</button>
                <button class="bahaya" ?disabled=${this.busy}>${t('batal.ya')}</button></div></form></dialog>`;
    }

    journey() {
        return html`<papan-perjalanan .berkas=${this.data}></papan-perjalanan>`;
    }

    documents() {
        const groups = Map.groupBy ? Map.groupBy(this.data.dokumen, doc => doc.jenis)
            : this.data.dokumen.reduce((map, doc) => map.set(doc.jenis, [...(map.get(doc.jenis) || []), doc]), new Map());
        const kinds = this.sop.jenis.map(kind => kind.id).filter(id => groups.has(id));
        if (!kinds.length) {
            return html`<p class="kartu">${t('dokumen.kosong')}</p>`;
        }
        return kinds.map(kind => html`<section class="kelompok" aria-label=${this.nameOf('jenis', kind)}>
            <h2>${this.nameOf('jenis', kind)}</h2>
            ${groups.get(kind).map(doc => html`<papan-dokumen .document=${doc} .sop=${this.sop} canMark
                @changed=${this.refresh}>${this.versions(doc)}</papan-dokumen>`)}</section>`);
    }

    versions(doc) {
        const versions = doc.riwayatVersi || [];
        return html`<details class="versi"><summary>${t('dokumen.jumlahVersi', versions.length)}</summary>
            <ul class="rapi">${versions.map(version => html`<li>
            <span class="tebal">${t('dokumen.versi', version.versi)}</span><span>${dateTime(version.pada)}</span><span
                class="redup">${version.komentar || version.oleh}</span>
            <button type="button" class="polos" aria-label=${`${t('dokumen.bukaNama', doc.nama)}, ${t('dokumen.versi', version.versi)}`}
                @click=${() => {
                this.previewed = {document: doc, version: version.versi};
            }}>${t('dokumen.buka')}</button></li>`)}</ul>
            ${versions.length > 1 ? html`<button type="button" @click=${() => {
                this.compared = doc;
            }}>${t('banding.tombol')}</button>` : nothing}</details>`;
    }

    diagram() {
        return this.diagramReady ? html`<papan-bagan .berkas=${this.data}></papan-bagan>`
            : html`<p class="tunggu" role="status">${t('umum.memuat')}</p>`;
    }

    history() {
        return html`<div class="gulir"><table class="lipat"><caption class="untuk-pembaca">${t('berkas.bagian.riwayat')}</caption>
            <thead><tr><th scope="col">${t('riwayat.pada')}</th><th scope="col">${t('riwayat.peristiwa')}</th>
                <th scope="col">${t('kolom.langkah')}</th><th scope="col">${t('riwayat.oleh')}</th>
                <th scope="col" class="angka">${t('riwayat.waktu')}</th><th scope="col">${t('riwayat.catatan')}</th></tr></thead>
            <tbody>${this.data.riwayat.map(event => html`<tr><td>${dateTime(event.pada)}</td><td class="tebal">${event.namaPeristiwa}</td>
                <td data-nama=${t('kolom.langkah')}>${event.no || '–'}</td>
                <td data-nama=${t('riwayat.oleh')}>${event.namaOleh}${event.namaJabatan && event.namaJabatan !== event.namaOleh
                    ? html`<br><span class="redup kecil">${event.namaJabatan}</span>` : nothing}</td>
                <td class="angka" data-nama=${t('riwayat.waktu')}>${event.menitKerja === null ? '–' : duration(event.menitKerja)}</td>
                    <td class="catatan">${event.catatan}</td></tr>`)}</tbody></table></div>`;
    }

    /** In the office's form, from its template; where the server can make no PDF now, its sentence points at the Word document. */
    saveLembarKendali(lembarKendali, format) {
        return this.attempt(() => download(`/berkas/${this.berkasId}/lembar-kendali`, {format},
            `Lembar Kendali ${lembarKendali.nomorBerkas}.${format}`));
    }

    controlSheet() {
        const lembarKendali = this.lembarKendali;
        if (!lembarKendali) {
            return this.actError ? showError(this.actError) : html`<p class="tunggu" role="status">${t('umum.memuat')}</p>`;
        }
        return html`<div class="baris sela">
            <p>${t('kendali.kata', duration(lembarKendali.menitKerja), duration(lembarKendali.normaMenit),
            lembarKendali.langkahTerlambat)}</p>
            <span class="baris"><button type="button" ?disabled=${this.busy}
                @click=${() => this.saveLembarKendali(lembarKendali, 'pdf')}>${t('kendali.pdf')}</button>
                <button type="button" ?disabled=${this.busy}
                    @click=${() => this.saveLembarKendali(lembarKendali, 'docx')}>${t('kendali.docx')}</button></span></div>
            ${showError(this.actError)}
            <div class="gulir"><table class="lipat"><caption class="untuk-pembaca">${t('berkas.bagian.kendali')}</caption>
                <thead><tr><th scope="col">${t('kolom.langkah')}</th><th scope="col">${t('kendali.pelaksana')}</th>
                <th scope="col">${t('riwayat.oleh')}</th>
                <th scope="col">${t('kendali.mulai')}</th><th scope="col">${t('kendali.selesai')}</th>
                    <th scope="col" class="angka">${t('kendali.norma')}</th><th scope="col" class="angka">${t('kendali.nyata')}</th></tr>
                    </thead>
            <tbody>${lembarKendali.langkahan.map(step => html`<tr><th scope="row">${step.no}. ${step.nama}</th>
                <td data-nama=${t('kendali.pelaksana')}>${step.namaPelaksana}</td>
                <td data-nama=${t('riwayat.oleh')}>${step.namaOleh || '–'}</td>
                <td data-nama=${t('kendali.mulai')}>${dateTime(step.mulai) || '–'}</td>
                    <td data-nama=${t('kendali.selesai')}>${dateTime(step.selesai) || '–'}</td>
                    <td class="angka" data-nama=${t('kendali.norma')}>${duration(step.normaMenit)}</td>
                <td class="angka" data-nama=${t('kendali.nyata')}>${step.keadaan === 'akanDatang' && !step.kali ? '–'
                    : duration(step.menitSeluruhnya)}${step.terlambat ? html` <span class="lencana buruk">${t('berkas.terlambat')}</span>`
                    : nothing}</td></tr>`)}</tbody></table></div>`;
    }
}
customElements.define('papan-berkas', BerkasPage);
