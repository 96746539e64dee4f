import {html, css, nothing} from 'lit';
import {Page, showError} from '../inti/dasar.js';
import {get, sendJson} from '../inti/layanan.js';
import {hasText, t} from '../inti/bahasa.js';
import {dateTime} from '../inti/waktu.js';
import '../bagian/isian-json.js';
import '../bagian/jabatan.js';
import '../bagian/pemberitahuan.js';
import '../bagian/templat.js';

const JABATAN = 'jabatan';
/** The settings below which the state of the templates stands. */
const TEMPLATES = 'templat';
/** The settings above which the outbox stands. */
const NOTIFICATIONS = 'pemberitahuan';

/** Settings: calendar, numbers, archive, mail, signing; and who holds which office. */
class Administration extends Page {
    static properties = {berubah: {state: true}};
    static styles = [Page.styles, css`
        .tab { display: flex; flex-wrap: wrap; gap: .25rem; list-style: none; padding: 0; margin: 0 0 1rem; border-bottom: 2px solid var(--garis); } .tab a { display: flex; align-items: center; min-height: 46px; padding: 0 1rem; text-decoration: none; font-weight: 600; border-radius: 6px 6px 0 0; }
        .tab a[aria-current] { background: var(--biru); color: #fff; } .simpan { position: sticky; bottom: 0; background: var(--latar); border-top: 1px solid var(--garis); padding: .75rem 0; }
    `];

    judul() {
        return t('menu.administrasi');
    }

    async muat() {
        const {pengaturan: files} = await get('/pengaturan');
        this.pilihan = this.bagian[1] || files[0]?.nama || JABATAN;
        const current = this.pilihan === JABATAN ? null : await get(`/pengaturan/${encodeURIComponent(this.pilihan)}`);
        this.berubah = false;
        return {pengaturan: files, satu: current};
    }

    async simpan() {
        const {nama: name, isi: content, versi: version} = this.data.satu;
        if (await this.lakukan(() => sendJson(`/pengaturan/${encodeURIComponent(name)}`, {isi: content, versi: version}, 'PUT'))) {
            this.beri(t('atur.tersimpan', this.nama(name)));
            await this.segarkan();
        }
    }

    nama(name) {
        return hasText(`atur.file.${name}`) ? t(`atur.file.${name}`) : name;
    }

    isi() {
        const {pengaturan: files, satu: current} = this.data;
        const names = [...files.map(file => file.nama), JABATAN];
        return html`<h1 tabindex="-1">${t('menu.administrasi')}</h1>
        <nav aria-label=${t('atur.bagian')}><ul class="tab">${names.map(name => html`<li><a href="#/administrasi/${name}" aria-current=${name === this.pilihan ? 'page' : nothing}>${this.nama(name)}</a></li>`)}</ul></nav>
        ${current ? this.pengaturan(current) : html`<papan-jabatan .sop=${this.sop}></papan-jabatan>`}`;
    }

    pengaturan(file) {
        const explanations = [file.isi.keterangan || []].flat();
        return html`${file.nama === NOTIFICATIONS && this.saya.administrator ? html`<papan-pemberitahuan .saya=${this.saya}></papan-pemberitahuan><h2>${t('surel.setelan')}</h2>` : nothing}${explanations.map(paragraph => html`<p>${paragraph}</p>`)}
            <p class="redup kecil">${t('atur.diubah', file.versi, dateTime(file.diubah), file.diubahOleh)}${file.bolehUbah ? nothing : html` ${t('atur.hanyaBaca')}`}</p>
            <papan-isian-json .nama=${file.nama} .isi=${file.isi} ?bisaUbah=${file.bolehUbah} @berubah=${() => {
                this.berubah = true;
            }}></papan-isian-json>
            ${showError(this.galatAct)}
            ${file.bolehUbah ? html`<div class="simpan baris"><button type="button" class="utama besar" ?disabled=${this.sibuk || !this.berubah} @click=${this.simpan}>${this.sibuk ? t('umum.sedang') : t('atur.simpan')}</button>
                <button type="button" ?disabled=${this.sibuk || !this.berubah} @click=${this.segarkan}>${t('atur.urungkan')}</button></div>` : nothing}
            ${file.nama === TEMPLATES && this.saya.administrator ? html`<papan-templat .saya=${this.saya}></papan-templat>` : nothing}`;
    }
}
customElements.define('papan-administrasi', Administration);
