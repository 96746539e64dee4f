import {html, css, nothing} from 'lit';
import {Page} from '../inti/dasar.js';
import {get} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import {number, date} from '../inti/waktu.js';
import {pageAddress, goTo} from '../inti/rute.js';
import '../bagian/pratinjau.js';

const PAGE_SIZE = 20;
const FACETS = ['jenis', 'unit', 'tahun', 'keadaan', 'penandatangan'];
const FILTERS = [...FACETS, 'dari', 'sampai'];
const ORDERS = ['relevansi', 'tanggal', 'judul', 'nomorBerkas'];
export const TONES = {final: 'biru', ditetapkan: 'baik', ditarik: 'buruk', digantikan: 'awas'};

/** The archive: search as one types, by the words of title and text, by numbers, and by what the server counts beside them. */
class Archive extends Page {
    static properties = {lihat: {state: true}};
    static styles = [Page.styles, css`
        .susunan { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 1.25rem; align-items: start; } .facet button { width: 100%; justify-content: space-between; font-weight: 500; border-color: transparent; text-align: left; }
        .facet button[aria-pressed=true] { background: var(--biru); color: #fff; } article h2 { margin: 0; overflow-wrap: anywhere; } article p { margin: .35rem 0; overflow-wrap: anywhere; } .tombolnya { margin-top: .4rem; }
        summary { cursor: pointer; font-weight: 600; min-height: 44px; display: flex; align-items: center; } summary::before { content: "▸"; margin-right: .5rem; } details[open] summary::before { content: "▾"; } search > .kisi { margin-top: .75rem; }
        @media (max-width: 52rem) { .susunan { grid-template-columns: minmax(0, 1fr); } }
    `];

    judul() {
        return t('menu.arsip');
    }

    async muat() {
        this.pembatal?.abort();
        this.pembatal = new AbortController();
        const filters = Object.fromEntries(FILTERS.map(name => [name, this.tanya[name]]));
        return get('/arsip', {q: this.tanya.q, ...filters, sort: this.tanya.sort, skipCount: this.tanya.lewati || 0, maxItems: PAGE_SIZE}, this.pembatal.signal);
    }

    cari(event) {
        clearTimeout(this.penunda);
        const {value} = event.target;
        this.penunda = setTimeout(() => goTo('arsip', {...this.tanya, q: value.trim(), lewati: ''}), 250);
    }

    pilih(name, value) {
        goTo('arsip', {...this.tanya, [name]: value, lewati: ''});
    }

    isi() {
        const {pagination, entries} = this.data.list;
        const filtered = FILTERS.some(name => this.tanya[name]);
        const mayManage = this.saya.bolehArsip;
        return html`<div class="baris sela"><h1 tabindex="-1">${t('menu.arsip')}</h1>${mayManage ? html`<a class="tombol" href="#/arsip/retensi">${t('arsip.retensi')}</a>` : nothing}</div>
        <search class="kartu"><label for="q">${t('arsip.cari')}</label><p class="bantu" id="q-bantu">${t('arsip.bantu')}</p><input id="q" type="search" aria-describedby="q-bantu" autocomplete="off" .value=${this.tanya.q || ''} @input=${this.cari}>
            <div class="kisi">${['dari', 'sampai'].map(name => html`<div><label for=${name}>${t(`arsip.${name}`)}</label><input id=${name} type="date" .value=${this.tanya[name] || ''} @change=${event => this.pilih(name, event.target.value)}></div>`)}
                <div><label for="urut">${t('arsip.urut')}</label><select id="urut" @change=${event => this.pilih('sort', event.target.value)}><option value="">${t('arsip.urut.sendiri')}</option>
                    ${ORDERS.map(name => html`<option value=${name} ?selected=${this.tanya.sort === name}>${t(`arsip.urut.${name}`)}</option>`)}</select></div></div></search>
        ${this.data.teksPenuh ? nothing : html`<p class="pesan awas">${t('arsip.tanpaTeks')}</p>`}
        <p role="status">${pagination.totalItems ? t('arsip.jumlah', number(pagination.totalItems)) : t('arsip.kosong')}${filtered ? html` <a href=${pageAddress('arsip', {q: this.tanya.q})}>${t('berkas.hapusSaringan')}</a>` : nothing}</p>
        <div class="susunan"><section class="facet" aria-label=${t('berkas.saringan')}>${FACETS.filter(name => this.data.facet[name].length).map(name => this.facet(name, this.data.facet[name]))}</section>
            <div>${entries.map(({entry}) => this.hasil(entry))}
            <nav class="baris" aria-label=${t('umum.halaman')}>${pagination.skipCount ? html`<a class="tombol" href=${pageAddress('arsip', {...this.tanya, lewati: Math.max(0, pagination.skipCount - PAGE_SIZE)})}>${t('umum.sebelum')}</a>` : nothing}
                ${pagination.hasMoreItems ? html`<a class="tombol" href=${pageAddress('arsip', {...this.tanya, lewati: pagination.skipCount + PAGE_SIZE})}>${t('umum.sesudah')}</a>` : nothing}</nav></div></div>
        ${this.lihat ? html`<papan-pratinjau .dokumen=${this.lihat} @tutup=${() => {
            this.lihat = null;
        }}></papan-pratinjau>` : nothing}`;
    }

    /** On a phone the counts are one tap away, so that what was found is seen first. */
    facet(name, values) {
        return html`<details ?open=${innerWidth > 832 || Boolean(this.tanya[name])}><summary>${t(`facet.${name}`)}</summary><ul class="rapi">${values.map(({nilai: value, nama: label, jumlah: count}) => {
            const chosen = this.tanya[name] === value;
            return html`<li><button type="button" aria-pressed=${chosen} @click=${() => this.pilih(name, chosen ? '' : value)}><span>${label}</span><span>${number(count)}</span></button></li>`;
        })}</ul></details>`;
    }

    hasil(record) {
        return html`<article class="kartu"><h2><a href="#/arsip/${record.id}">${record.judul || record.nama}</a></h2>
            <p class="baris kecil"><span class="lencana ${TONES[record.keadaan]}">${record.namaKeadaan}</span><span class="redup">${[record.namaJenis, record.nomor && t('dokumen.nomor', record.nomor), record.namaUnit, record.tahun, date(record.tanggal), record.nomorBerkas].filter(Boolean).join(' · ')}</span></p>
            ${record.sorotan.map(passage => html`<p class="kecil">… ${passage.map(piece => (piece.cocok ? html`<mark>${piece.teks}</mark>` : piece.teks))} …</p>`)}
            <div class="baris tombolnya"><button type="button" aria-label=${t('dokumen.bukaNama', record.nama)} @click=${() => {
                this.lihat = record;
            }}>${t('dokumen.buka')}</button><a href="#/arsip/${record.id}" aria-label=${t('arsip.rincianNama', record.nama)}>${t('arsip.rincian')}</a>${record.berkas ? html`<a href="#/berkas/${record.berkas}">${t('arsip.berkas')}</a>` : nothing}</div></article>`;
    }
}
customElements.define('papan-arsip', Archive);
