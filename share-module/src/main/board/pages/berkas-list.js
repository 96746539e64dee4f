import {html, css, nothing} from 'lit';
import {Page} from '../core/base.js';
import {get} from '../core/server.js';
import {t} from '../core/language.js';
import {number, dateTime, shortDate} from '../core/format.js';
import {pageAddress, goTo} from '../core/route.js';

const PAGE_SIZE = 25;
const FILTERS = ['q', 'status', 'langkah', 'unit', 'bentuk', 'asal', 'tahun', 'terlambat'];
const ORDERS = ['nomorBerkas', 'judul', 'langkah', 'tenggat', 'mulai'];
const TONES = {berjalan: 'biru', selesai: 'baik', dibatalkan: ''};
const FIRST_YEAR = 2024;

/** All cases that the user may see: filtered, sorted and paged by the server. What is chosen stands in the address. */
class BerkasList extends Page {
    static styles = [Page.styles, css`
        .saringan { margin-bottom: 1rem; } td a { font-weight: 600; } details { margin-bottom: .25rem; }
        summary { cursor: pointer; min-height: 44px; display: flex; align-items: center; font-weight: 600; color: var(--biru); }
        summary::before { content: "▸"; margin-right: .5rem; } details[open] summary::before { content: "▾"; }
    `];

    heading() {
        return t('menu.berkas');
    }

    get order() {
        return this.query.urut || 'nomorBerkas';
    }

    get direction() {
        return this.query.arah || 'turun';
    }

    async load() {
        const filters = Object.fromEntries(FILTERS.map(name => [name, this.query[name]]));
        return (await get('/berkas', {...filters, urut: this.order, arah: this.direction, skipCount: this.query.dari || 0,
            maxItems: PAGE_SIZE})).list;
    }

    filter(name, value) {
        goTo('berkas', {...this.query, [name]: value, dari: ''});
    }

    search(event) {
        clearTimeout(this.searchTimer);
        const {value} = event.target;
        this.searchTimer = setTimeout(() => this.filter('q', value.trim()), 300);
    }

    filterField(name, label, options) {
        return html`<div><label for=${name}>${label}</label><select id=${name} @change=${event => this.filter(name, event.target.value)}>
            <option value="">${t('berkas.semua')}</option>
                ${options.map(([value, text]) => html`<option value=${value}
                ?selected=${String(value) === this.query[name]}>${text}</option>`)}</select></div>`;
    }

    columnHead(name, label) {
        const current = this.order === name;
        const direction = current && this.direction === 'naik' ? 'turun' : 'naik';
        return html`<th scope="col" aria-sort=${current ? (this.direction === 'naik' ? 'ascending' : 'descending') : 'none'}>
            <button type="button" @click=${() => goTo('berkas', {...this.query, urut: name, arah: direction, dari: ''})}>${label}<span
                aria-hidden="true">${current ? (this.direction === 'naik' ? '▲' : '▼') : ''}</span></button></th>`;
    }

    content() {
        const {pagination, entries} = this.data;
        const named = list => list.map(item => [item.id, item.nama]);
        const year = new Date().getFullYear();
        const years = Array.from({length: Math.max(1, year - FIRST_YEAR + 1)}, (_, index) => [year - index, year - index]);
        const used = FILTERS.filter(name => this.query[name]).length;
        return html`<div class="baris sela"><h1 tabindex="-1">${t('menu.berkas')}</h1>
            ${this.me.bolehMulai.length ? html`<a class="tombol" href="#/mulai">${t('mulai.tombol')}</a>` : nothing}</div>
        <section class="kartu saringan" aria-label=${t('berkas.saringan')}>
            <div class="kisi"><div><label for="q">${t('berkas.cari')}</label><input id="q" type="search" .value=${this.query.q
                || ''} @input=${this.search}></div>
                ${this.filterField('status', t('berkas.status'), ['berjalan', 'selesai',
                    'dibatalkan'].map(status => [status, t(`status.${status}`)]))}
                <label class="pilihan"><input type="checkbox" .checked=${this.query.terlambat === 'true'}
                    @change=${event => this.filter('terlambat', event.target.checked ? 'true'
                    : '')}>${t('berkas.terlambatSaja')}</label></div>
            <details ?open=${used > 0}><summary>${t('berkas.saringanLain')}</summary><div class="kisi">
                ${this.filterField('langkah', t('berkas.langkah'),
                    this.sop.langkah.map(step => [step.langkah, `${step.no}. ${step.nama}`]))}
                ${this.filterField('unit', t('berkas.unit'), named(this.sop.unit))}
                ${this.filterField('bentuk', t('berkas.bentuk'), named(this.sop.bentuk))}
                ${this.filterField('asal', t('berkas.asal'), named(this.sop.asal))}
                ${this.filterField('tahun', t('berkas.tahun'), years)}</div></details>
            ${used ? html`<a href="#/berkas">${t('berkas.hapusSaringan')}</a>` : nothing}
        </section>
        <p role="status">${pagination.totalItems === 0 ? t('berkas.kosong')
            : t('berkas.jumlah', number(pagination.skipCount + 1), number(pagination.skipCount + entries.length),
            number(pagination.totalItems))}</p>
        ${entries.length ? html`<div class="gulir"><table class="lipat">
            <thead><tr>${ORDERS.slice(0, 2).map(order => this.columnHead(order, t(`kolom.${order}`)))}
            <th scope="col">${t('berkas.unit')}</th>${ORDERS.slice(2).map(order => this.columnHead(order, t(`kolom.${order}`)))}<th
                scope="col">${t('berkas.status')}</th></tr></thead>
            <tbody>${entries.map(({entry}) => this.row(entry))}</tbody></table></div>
            <nav class="baris" aria-label=${t('umum.halaman')}>
                ${pagination.skipCount
                    ? html`<a class="tombol"
                    href=${pageAddress('berkas', {...this.query,
                    dari: Math.max(0, pagination.skipCount - PAGE_SIZE)})}>${t('umum.sebelum')}</a>` : nothing}
                ${pagination.hasMoreItems
                    ? html`<a class="tombol"
                    href=${pageAddress('berkas', {...this.query, dari: pagination.skipCount + PAGE_SIZE})}>${t('umum.sesudah')}</a>`
                    : nothing}</nav>` : nothing}`;
    }

    row(berkas) {
        return html`<tr><td>${berkas.nomorBerkas}</td><td><a href="#/berkas/${berkas.id}">${berkas.judul}</a></td>
            <td data-nama=${t('berkas.unit')}>${berkas.namaUnit}</td>
            <td data-nama=${t('kolom.langkah')}>${berkas.no ? `${berkas.no}. ${berkas.namaLangkah}` : '–'}</td>
            <td data-nama=${t('kolom.tenggat')}>${berkas.tenggat ? dateTime(berkas.tenggat) : '–'}${berkas.terlambat
                ? html` <span class="lencana buruk">${t('berkas.terlambat')}</span>` : nothing}</td>
            <td data-nama=${t('kolom.mulai')}>${shortDate(berkas.mulai)}</td>
                <td><span class="lencana ${TONES[berkas.status]}">${t(`status.${berkas.status}`)}</span></td></tr>`;
    }
}
customElements.define('papan-berkas-daftar', BerkasList);
