import {html, css, nothing} from 'lit';
import {Page, showError} from '../core/base.js';
import {get, sendJson} from '../core/server.js';
import {hasText, t} from '../core/language.js';
import {dateTime} from '../core/format.js';
import '../parts/settings-form.js';
import '../parts/jabatan.js';
import '../parts/outbox.js';
import '../parts/templates.js';

const JABATAN = 'jabatan';
/** The settings below which the state of the templates stands. */
const TEMPLATES = 'templat';
/** The settings above which the outbox stands. */
const NOTIFICATIONS = 'pemberitahuan';

/** Settings: calendar, numbers, archive, mail, signing; and who holds which office. */
class Administration extends Page {
    static properties = {changed: {state: true}};
    static styles = [Page.styles, css`
        .tab { display: flex; flex-wrap: wrap; gap: .25rem; list-style: none; padding: 0; margin: 0 0 1rem;
            border-bottom: 2px solid var(--garis); } .tab a { display: flex; align-items: center; min-height: 46px; padding: 0 1rem;
            text-decoration: none; font-weight: 600; border-radius: 6px 6px 0 0; }
        .tab a[aria-current] { background: var(--biru); color: #fff; }
        .simpan { position: sticky; bottom: 0; background: var(--latar); border-top: 1px solid var(--garis); padding: .75rem 0; }
    `];

    heading() {
        return t('menu.administrasi');
    }

    async load() {
        const {pengaturan: files} = await get('/pengaturan');
        this.chosen = this.parts[1] || files[0]?.nama || JABATAN;
        const current = this.chosen === JABATAN ? null : await get(`/pengaturan/${encodeURIComponent(this.chosen)}`);
        this.changed = false;
        return {files, current};
    }

    async save() {
        const {nama: name, isi: content, versi: version} = this.data.current;
        if (await this.attempt(() => sendJson(`/pengaturan/${encodeURIComponent(name)}`, {isi: content, versi: version}, 'PUT'))) {
            this.announce(t('atur.tersimpan', this.settingsName(name)));
            await this.refresh();
        }
    }

    settingsName(name) {
        return hasText(`atur.file.${name}`) ? t(`atur.file.${name}`) : name;
    }

    content() {
        const {files, current} = this.data;
        const names = [...files.map(file => file.nama), JABATAN];
        return html`<h1 tabindex="-1">${t('menu.administrasi')}</h1>
        <nav aria-label=${t('atur.bagian')}><ul class="tab">
            ${names.map(name => html`<li><a href="#/administrasi/${name}" aria-current=${name === this.chosen ? 'page'
            : nothing}>${this.settingsName(name)}</a></li>`)}</ul></nav>
        ${current ? this.settings(current) : html`<papan-jabatan .sop=${this.sop}></papan-jabatan>`}`;
    }

    settings(file) {
        const explanations = [file.isi.keterangan || []].flat();
        return html`${file.nama === NOTIFICATIONS && this.me.administrator ? html`<papan-pemberitahuan .me=${this.me}></papan-pemberitahuan>
            <h2>${t('surel.setelan')}</h2>` : nothing}${explanations.map(paragraph => html`<p>${paragraph}</p>`)}
            <p class="redup kecil">${t('atur.diubah', file.versi, dateTime(file.diubah), file.diubahOleh)}${file.bolehUbah ? nothing
                : html` ${t('atur.hanyaBaca')}`}</p>
            <papan-isian-json .name=${file.nama} .content=${file.isi} ?editable=${file.bolehUbah} @changed=${() => {
                this.changed = true;
            }}></papan-isian-json>
            ${showError(this.actError)}
            ${file.bolehUbah ? html`<div class="simpan baris"><button type="button" class="utama besar"
                ?disabled=${this.busy || !this.changed} @click=${this.save}>${this.busy ? t('umum.sedang') : t('atur.simpan')}</button>
                <button type="button" ?disabled=${this.busy || !this.changed} @click=${this.refresh}>${t('atur.urungkan')}</button></div>`
                    : nothing}
            ${file.nama === TEMPLATES && this.me.administrator ? html`<papan-templat .me=${this.me}></papan-templat>` : nothing}`;
    }
}
customElements.define('papan-administrasi', Administration);
