import {html, css, nothing} from 'lit';
import {Page} from '../core/base.js';
import {get} from '../core/server.js';
import {t} from '../core/language.js';
import {number, date} from '../core/format.js';
import {pageAddress, goTo} from '../core/route.js';
import '../parts/preview.js';

const PAGE_SIZE = 20;
const FACETS = ['jenis', 'unit', 'tahun', 'keadaan', 'penandatangan'];
const FILTERS = [...FACETS, 'dari', 'sampai'];
const ORDERS = ['relevansi', 'tanggal', 'judul', 'nomorBerkas'];
export const TONES = {final: 'biru', ditetapkan: 'baik', ditarik: 'buruk', digantikan: 'awas'};

/** The archive: search as one types, by the words of title and text, by numbers, and by what the server counts beside them. */
class Archive extends Page {
    static properties = {previewed: {state: true}};
    static styles = [Page.styles, css`
        .susunan { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 1.25rem; align-items: start; }
        .facet button { width: 100%; justify-content: space-between; font-weight: 500; border-color: transparent; text-align: left; }
        .facet button[aria-pressed=true] { background: var(--biru); color: #fff; } article h2 { margin: 0; overflow-wrap: anywhere; }
        article p { margin: .35rem 0; overflow-wrap: anywhere; } .tombolnya { margin-top: .4rem; }
        summary { cursor: pointer; font-weight: 600; min-height: 44px; display: flex; align-items: center; }
        summary::before { content: "▸"; margin-right: .5rem; } details[open] summary::before { content: "▾"; }
        search > .kisi { margin-top: .75rem; }
        @media (max-width: 52rem) { .susunan { grid-template-columns: minmax(0, 1fr); } }
    `];

    heading() {
        return t('menu.arsip');
    }

    async load() {
        this.aborter?.abort();
        this.aborter = new AbortController();
        const filters = Object.fromEntries(FILTERS.map(name => [name, this.query[name]]));
        return get('/arsip', {q: this.query.q, ...filters, urut: this.query.urut, skipCount: this.query.lewati || 0, maxItems: PAGE_SIZE},
            this.aborter.signal);
    }

    search(event) {
        clearTimeout(this.searchTimer);
        const {value} = event.target;
        this.searchTimer = setTimeout(() => goTo('arsip', {...this.query, q: value.trim(), lewati: ''}), 250);
    }

    choose(name, value) {
        goTo('arsip', {...this.query, [name]: value, lewati: ''});
    }

    content() {
        const {pagination, entries} = this.data.list;
        const filtered = FILTERS.some(name => this.query[name]);
        const mayManage = this.me.bolehArsip;
        return html`<div class="baris sela"><h1 tabindex="-1">${t('menu.arsip')}</h1>
            ${mayManage ? html`<a class="tombol" href="#/arsip/retensi">${t('arsip.retensi')}</a>` : nothing}</div>
        <search class="kartu"><label for="q">${t('arsip.cari')}</label><p class="bantu" id="q-bantu">${t('arsip.bantu')}</p>
            <input id="q" type="search" aria-describedby="q-bantu" autocomplete="off" .value=${this.query.q || ''} @input=${this.search}>
            <div class="kisi">${['dari', 'sampai'].map(name => html`<div><label for=${name}>${t(`arsip.${name}`)}</label><input id=${name}
                type="date" .value=${this.query[name] || ''} @change=${event => this.choose(name, event.target.value)}></div>`)}
                <div><label for="urut">${t('arsip.urut')}</label><select id="urut"
                    @change=${event => this.choose('urut', event.target.value)}><option value="">${t('arsip.urut.sendiri')}</option>
                    ${ORDERS.map(name => html`<option value=${name}
                        ?selected=${this.query.urut === name}>${t(`arsip.urut.${name}`)}</option>`)}</select></div></div></search>
        ${this.data.teksPenuh ? nothing : html`<p class="pesan awas">${t('arsip.tanpaTeks')}</p>`}
        <p role="status">${pagination.totalItems ? t('arsip.jumlah', number(pagination.totalItems)) : t('arsip.kosong')}${filtered
            ? html` <a href=${pageAddress('arsip', {q: this.query.q})}>${t('berkas.hapusSaringan')}</a>` : nothing}</p>
        <div class="susunan">
            <section class="facet" aria-label=${t('berkas.saringan')}>${FACETS.filter(name => this.data.facet[name].length)
            .map(name => this.facet(name, this.data.facet[name]))}</section>
            <div>${entries.map(({entry}) => this.hit(entry))}
            <nav class="baris" aria-label=${t('umum.halaman')}>${pagination.skipCount
                ? html`<a class="tombol"
                href=${pageAddress('arsip', {...this.query,
                lewati: Math.max(0, pagination.skipCount - PAGE_SIZE)})}>${t('umum.sebelum')}</a>` : nothing}
                ${pagination.hasMoreItems
                    ? html`<a class="tombol"
                    href=${pageAddress('arsip', {...this.query, lewati: pagination.skipCount + PAGE_SIZE})}>${t('umum.sesudah')}</a>`
                    : nothing}</nav></div></div>
        ${this.previewed ? html`<papan-pratinjau .document=${this.previewed} @closed=${() => {
            this.previewed = null;
        }}></papan-pratinjau>` : nothing}`;
    }

    /** On a phone the counts are one tap away, so that what was found is seen first. */
    facet(name, values) {
        return html`<details ?open=${innerWidth > 832 || Boolean(this.query[name])}><summary>${t(`facet.${name}`)}</summary>
            <ul class="rapi">${values.map(({nilai: value, nama: label, jumlah: count}) => {
            const chosen = this.query[name] === value;
            return html`<li><button type="button" aria-pressed=${chosen}
                @click=${() => this.choose(name, chosen ? '' : value)}><span>${label}</span><span>${number(count)}</span></button></li>`;
        })}</ul></details>`;
    }

    hit(record) {
        return html`<article class="kartu"><h2><a href="#/arsip/${record.id}">${record.judul || record.nama}</a></h2>
            <p class="baris kecil"><span class="lencana ${TONES[record.keadaan]}">${record.namaKeadaan}</span><span
                class="redup">${[record.namaJenis, record.nomor && t('dokumen.nomor', record.nomor), record.namaUnit, record.tahun,
                date(record.tanggal), record.nomorBerkas].filter(Boolean).join(' · ')}</span></p>
            ${record.sorotan.map(passage => html`<p class="kecil">…
                ${passage.map(piece => (piece.cocok ? html`<mark>${piece.teks}</mark>` : piece.teks))} …</p>`)}
            <div class="baris tombolnya"><button type="button" aria-label=${t('dokumen.bukaNama', record.nama)} @click=${() => {
                this.previewed = record;
            }}>${t('dokumen.buka')}</button><a href="#/arsip/${record.id}"
                aria-label=${t('arsip.rincianNama', record.nama)}>${t('arsip.rincian')}</a>${record.berkas
                ? html`<a href="#/berkas/${record.berkas}">${t('arsip.berkas')}</a>` : nothing}</div></article>`;
    }
}
customElements.define('papan-arsip', Archive);
