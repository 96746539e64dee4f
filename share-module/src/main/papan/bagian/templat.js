import {html, css, nothing} from 'lit';
import {Halaman} from '../inti/dasar.js';
import {ambil} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import {saat} from '../inti/waktu.js';

/** The office's Word templates: whether each can be filled, and the fields that they may hold. */
class PapanTemplat extends Halaman {
    static styles = [Halaman.styles, css`td.catatan { min-width: 14rem; overflow-wrap: anywhere; } code { overflow-wrap: anywhere; }`];

    muat() {
        return ambil('/templat');
    }

    isi() {
        const {templat, medan} = this.data;
        return html`<section class="kartu"><h2>${t('atur.templatKeadaan')}</h2><p>${t('atur.templatUbah')}</p>
            <div class="gulir"><table class="lipat"><thead><tr><th scope="col">${t('atur.templatFile')}</th><th scope="col">${t('atur.templatDokumen')}</th><th scope="col">${t('atur.templatKeadaan')}</th></tr></thead>
            <tbody>${templat.map(satu => html`<tr><th scope="row">${satu.nama}<br><span class="redup kecil">${satu.asli ? t('atur.templatAsli') : html`${t('atur.templatDiubah')} · ${saat(satu.diubah)} · ${satu.diubahOleh}`}</span></th>
                <td data-nama=${t('atur.templatDokumen')}>${satu.namaJenis}</td>
                <td class="catatan" data-nama=${t('atur.templatKeadaan')}><span class="lencana ${satu.temuan ? 'buruk' : 'baik'}">${satu.temuan ? '!' : '✓'} ${satu.temuan ? nothing : t('atur.templatBaik')}</span> ${satu.temuan || nothing}</td></tr>`)}</tbody></table></div>
            <details><summary>${t('atur.templatMedan')}</summary><div class="gulir"><table class="lipat"><thead><tr><th scope="col">${t('atur.templatNama')}</th><th scope="col">${t('atur.templatUraian')}</th></tr></thead>
                <tbody>${medan.map(satu => html`<tr><th scope="row"><code>${satu.nama.includes('[') ? satu.nama : `{{${satu.nama}}}`}</code></th><td>${satu.uraian}</td></tr>`)}</tbody></table></div></details></section>`;
    }
}
customElements.define('papan-templat', PapanTemplat);
