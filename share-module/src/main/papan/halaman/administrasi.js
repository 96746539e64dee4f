import {html, css, nothing} from 'lit';
import {Halaman, tampilGalat} from '../inti/dasar.js';
import {ambil, kirimJson} from '../inti/layanan.js';
import {adaTeks, t} from '../inti/bahasa.js';
import {saat} from '../inti/waktu.js';
import '../bagian/isian-json.js';
import '../bagian/jabatan.js';
import '../bagian/pemberitahuan.js';
import '../bagian/templat.js';

const JABATAN = 'jabatan';
/** The settings below which the state of the templates stands. */
const TEMPLAT = 'templat';
/** The settings above which the outbox stands. */
const PEMBERITAHUAN = 'pemberitahuan';

/** Settings: calendar, numbers, archive, mail, signing; and who holds which office. */
class PapanAdministrasi extends Halaman {
    static properties = {berubah: {state: true}};
    static styles = [Halaman.styles, css`
        .tab { display: flex; flex-wrap: wrap; gap: .25rem; list-style: none; padding: 0; margin: 0 0 1rem; border-bottom: 2px solid var(--garis); } .tab a { display: flex; align-items: center; min-height: 46px; padding: 0 1rem; text-decoration: none; font-weight: 600; border-radius: 6px 6px 0 0; }
        .tab a[aria-current] { background: var(--biru); color: #fff; } .simpan { position: sticky; bottom: 0; background: var(--latar); border-top: 1px solid var(--garis); padding: .75rem 0; }
    `];

    judul() {
        return t('menu.administrasi');
    }

    async muat() {
        const {pengaturan} = await ambil('/pengaturan');
        this.pilihan = this.bagian[1] || pengaturan[0]?.nama || JABATAN;
        const satu = this.pilihan === JABATAN ? null : await ambil(`/pengaturan/${encodeURIComponent(this.pilihan)}`);
        this.berubah = false;
        return {pengaturan, satu};
    }

    async simpan() {
        const {nama, isi, versi} = this.data.satu;
        if (await this.lakukan(() => kirimJson(`/pengaturan/${encodeURIComponent(nama)}`, {isi, versi}, 'PUT'))) {
            this.beri(t('atur.tersimpan', this.nama(nama)));
            await this.segarkan();
        }
    }

    nama(satu) {
        return adaTeks(`atur.file.${satu}`) ? t(`atur.file.${satu}`) : satu;
    }

    isi() {
        const {pengaturan, satu} = this.data;
        const semua = [...pengaturan.map(ini => ini.nama), JABATAN];
        return html`<h1 tabindex="-1">${t('menu.administrasi')}</h1>
        <nav aria-label=${t('atur.bagian')}><ul class="tab">${semua.map(ini => html`<li><a href="#/administrasi/${ini}" aria-current=${ini === this.pilihan ? 'page' : nothing}>${this.nama(ini)}</a></li>`)}</ul></nav>
        ${satu ? this.pengaturan(satu) : html`<papan-jabatan .sop=${this.sop}></papan-jabatan>`}`;
    }

    pengaturan(satu) {
        const keterangan = [satu.isi.keterangan || []].flat();
        return html`${satu.nama === PEMBERITAHUAN && this.saya.administrator ? html`<papan-pemberitahuan .saya=${this.saya}></papan-pemberitahuan><h2>${t('surel.setelan')}</h2>` : nothing}${keterangan.map(ini => html`<p>${ini}</p>`)}
            <p class="redup kecil">${t('atur.diubah', satu.versi, saat(satu.diubah), satu.diubahOleh)}${satu.bolehUbah ? nothing : html` ${t('atur.hanyaBaca')}`}</p>
            <papan-isian-json .nama=${satu.nama} .isi=${satu.isi} ?bisaUbah=${satu.bolehUbah} @berubah=${() => {
                this.berubah = true;
            }}></papan-isian-json>
            ${tampilGalat(this.galatAct)}
            ${satu.bolehUbah ? html`<div class="simpan baris"><button type="button" class="utama besar" ?disabled=${this.sibuk || !this.berubah} @click=${this.simpan}>${this.sibuk ? t('umum.sedang') : t('atur.simpan')}</button>
                <button type="button" ?disabled=${this.sibuk || !this.berubah} @click=${this.segarkan}>${t('atur.urungkan')}</button></div>` : nothing}
            ${satu.nama === TEMPLAT && this.saya.administrator ? html`<papan-templat .saya=${this.saya}></papan-templat>` : nothing}`;
    }
}
customElements.define('papan-administrasi', PapanAdministrasi);
