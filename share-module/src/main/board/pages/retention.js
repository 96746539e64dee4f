import {html, css, nothing} from 'lit';
import {Page, showError} from '../core/base.js';
import {get, download} from '../core/server.js';
import {t} from '../core/language.js';
import {number, today, shortDate} from '../core/format.js';
import {pageAddress} from '../core/route.js';

const PAGE_SIZE = 50;
const STAGES = ['habis', 'inaktif', 'segera', 'belum', 'aktif'];

/**
 * What has reached the end of a time of retention, or will before long. What becomes of it archivists decide; nothing is destroyed here.
 */
class Retention extends Page {
    static styles = [Page.styles, css`.tab { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; margin: 0 0 1rem; padding: 0; }
    th .redup { font-weight: 400; } .tab a[aria-current] { background: var(--biru); color: #fff; } .gulir { margin-top: .75rem; }`];

    heading() {
        return t('arsip.retensi');
    }

    get stage() {
        return STAGES.includes(this.query.tahap) ? this.query.tahap : STAGES[0];
    }

    async load() {
        return (await get('/arsip/retensi', {tahap: this.stage, skipCount: this.query.lewati || 0, maxItems: PAGE_SIZE})).list;
    }

    download(format) {
        this.attempt(() => download('/arsip/retensi', {tahap: this.stage, format},
            `${t('arsip.retensi')} ${t(`retensi.${this.stage}`)} ${today()}.${format}`));
    }

    content() {
        const {pagination, entries} = this.data;
        const cell = (name, value) => html`<td data-nama=${t(`retensi.kolom.${name}`)}>${value}</td>`;
        return html`<p class="kecil"><a href="#/arsip">${t('menu.arsip')}</a> / ${t('arsip.retensi')}</p>
            <h1 tabindex="-1">${t('arsip.retensi')}</h1><p>${t('retensi.kata')}</p>
        <nav aria-label=${t('retensi.tahap')}><ul class="tab">
            ${STAGES.map(name => html`<li><a class="tombol" href=${pageAddress('arsip/retensi', {tahap: name})}
            aria-current=${name === this.stage ? 'page' : nothing}>${t(`retensi.${name}`)}</a></li>`)}</ul></nav>
        <p>${t(`retensi.arti.${this.stage}`)}</p>
        <div class="baris sela"><p role="status">${pagination.totalItems ? t('arsip.jumlah', number(pagination.totalItems))
            : t('retensi.kosong')}</p>
            ${pagination.totalItems
                ? html`<div
                class="baris">${['xlsx', 'csv'].map(format => html`<button type="button" ?disabled=${this.busy}
                @click=${() => this.download(format)}>${t(`retensi.unduh.${format}`)}</button>`)}</div>` : nothing}</div>
                ${showError(this.actError)}
        ${entries.length ? html`<div class="gulir" tabindex="0" role="region" aria-label=${t('arsip.retensi')}>
            <table class="lipat">
            <thead><tr>${['dokumen', 'akhir', 'nasib', 'klasifikasi',
            'lokasi'].map(name => html`<th scope="col">${t(`retensi.kolom.${name}`)}</th>`)}</tr></thead>
            <tbody>${entries.map(({entry: record}) => html`<tr>
                <th scope="row"><a href="#/arsip/${record.id}">${record.judul || record.nama}</a>
                <div class="kecil redup">${[record.namaJenis, record.nomor, record.nomorBerkas].filter(Boolean).join(' · ')}</div></th>
                ${cell('akhir', shortDate(record.akhir) || '–')}${cell('nasib', record.namaNasib)}${cell('klasifikasi',
                    record.klasifikasi)}${cell('lokasi', record.lokasiFisik || '–')}</tr>`)}</tbody></table></div>` : nothing}
        <nav class="baris" aria-label=${t('umum.halaman')}>${pagination.skipCount
            ? html`<a class="tombol"
            href=${pageAddress('arsip/retensi', {tahap: this.stage,
            lewati: Math.max(0, pagination.skipCount - PAGE_SIZE)})}>${t('umum.sebelum')}</a>` : nothing}
            ${pagination.hasMoreItems
                ? html`<a class="tombol"
                href=${pageAddress('arsip/retensi', {tahap: this.stage,
                lewati: pagination.skipCount + PAGE_SIZE})}>${t('umum.sesudah')}</a>` : nothing}</nav>`;
    }
}
customElements.define('papan-retensi', Retention);
