import {html, css, nothing} from 'lit';
import {Page} from '../core/base.js';
import {get} from '../core/server.js';
import {t} from '../core/language.js';
import {dateTime} from '../core/format.js';

/** The office's Word templates: whether each can be filled, and the fields that they may hold. */
class Templates extends Page {
    static styles = [Page.styles, css`td.catatan { min-width: 14rem; overflow-wrap: anywhere; } code { overflow-wrap: anywhere; }`];

    load() {
        return get('/templat');
    }

    content() {
        const {templat: templates, medan: fields} = this.data;
        return html`<section class="kartu"><h2>${t('atur.templatKeadaan')}</h2><p>${t('atur.templatUbah')}</p>
            <div class="gulir"><table class="lipat"><thead><tr><th scope="col">${t('atur.templatFile')}</th>
                <th scope="col">${t('atur.templatDokumen')}</th><th scope="col">${t('atur.templatKeadaan')}</th></tr></thead>
            <tbody>${templates.map(template => html`<tr><th scope="row">${template.nama}<br><span class="redup kecil">${template.asli
                ? t('atur.templatAsli')
                : html`${t('atur.templatDiubah')} · ${dateTime(template.diubah)} · ${template.diubahOleh}`}</span></th>
                <td data-nama=${t('atur.templatDokumen')}>${template.namaJenis}</td>
                <td class="catatan" data-nama=${t('atur.templatKeadaan')}><span class="lencana ${template.temuan ? 'buruk'
                    : 'baik'}">${template.temuan ? '!' : '✓'} ${template.temuan ? nothing
                    : t('atur.templatBaik')}</span> ${template.temuan || nothing}</td></tr>`)}</tbody></table></div>
            <details><summary>${t('atur.templatMedan')}</summary>
                <div class="gulir"><table class="lipat"><thead><tr><th scope="col">${t('atur.templatNama')}</th>
                <th scope="col">${t('atur.templatUraian')}</th></tr></thead>
                <tbody>${fields.map(field => html`<tr><th scope="row"><code>${field.nama.includes('[') ? field.nama
                    : `{{${field.nama}}}`}</code></th><td>${field.uraian}</td></tr>`)}</tbody></table></div></details></section>`;
    }
}
customElements.define('papan-templat', Templates);
