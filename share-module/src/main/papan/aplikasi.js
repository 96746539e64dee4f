import {html, css, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import {Part, showError, asRequestError} from './inti/dasar.js';
import {get, tryConnection, serverEvents, signOut, isSignedIn} from './inti/layanan.js';
import {setLanguage, language, t} from './inti/bahasa.js';
import {setZone} from './inti/waktu.js';
import {context} from './inti/konteks.js';
import {route, savePlace} from './inti/rute.js';
import './halaman/masuk.js';
import './halaman/tugas.js';

/** Pages by the first part of the address. Those that not everybody opens at once are loaded when they are. */
const PAGES = {
    tugas: {elemen: parts => (parts[1] ? 'papan-tugas' : 'papan-tugas-saya')},
    berkas: {elemen: parts => (parts[1] ? 'papan-berkas' : 'papan-berkas-daftar'), muat: parts => (parts[1] ? import('./halaman/berkas.js') : import('./halaman/berkas-daftar.js'))},
    arsip: {
        elemen: parts => (!parts[1] ? 'papan-arsip' : parts[1] === 'retensi' ? 'papan-retensi' : 'papan-arsip-rinci'),
        muat: parts => (!parts[1] ? import('./halaman/arsip.js') : parts[1] === 'retensi' ? import('./halaman/retensi.js') : import('./halaman/arsip-rinci.js')),
    },
    laporan: {elemen: () => 'papan-laporan', muat: () => import('./halaman/laporan.js')},
    administrasi: {elemen: () => 'papan-administrasi', muat: () => import('./halaman/administrasi.js')},
    kunci: {elemen: () => 'papan-kunci', muat: () => import('./halaman/kunci.js')},
    verifikasi: {elemen: () => 'papan-verifikasi-file', muat: () => import('./halaman/verifikasi.js')},
    mulai: {elemen: () => 'papan-mulai', muat: () => import('./halaman/mulai.js')},
};
const RETRY_EVERY = 5000;

/** The whole board: who is signed in, in which language, on which page. */
class JuklakBoard extends Part {
    static properties = {
        saya: {state: true}, sop: {state: true}, rute: {state: true}, galat: {state: true}, pesan: {state: true}, terputus: {state: true}, berakhir: {state: true}, elemen: {state: true},
    };
    static styles = [Part.styles, css`
        :host { display: block; background: var(--latar); min-height: 60vh; }
        header { background: var(--biru-tua); color: #fff; border-bottom: 4px solid var(--emas); }
        .dalam { max-width: 80rem; margin: 0 auto; padding: 0 1.25rem; }
        .atas { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .25rem 1rem; padding-top: .6rem; padding-bottom: .4rem; }
        .merek { font-size: 1.25rem; font-weight: 700; } .merek small { display: block; font-size: .8rem; font-weight: 400; color: #d5e2ee; }
        .diri { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .9rem; font-size: .95rem; }
        header button { background: transparent; color: #fff; border-color: #8fb1cf; min-height: 44px; padding: .25rem .8rem; font-weight: 500; }
        header button:hover { background: #12436c; color: #fff; }
        header :focus-visible, .lompat:focus-visible { outline-color: #ffc24a; }
        nav ul { display: flex; overflow-x: auto; list-style: none; margin: 0; padding: 0; gap: .25rem; }
        nav a { display: flex; align-items: center; min-height: 48px; padding: 0 1rem; color: #fff; text-decoration: none; white-space: nowrap; border-radius: 6px 6px 0 0; font-weight: 600; outline-offset: -4px; }
        nav a:hover { background: #12436c; color: #fff; } nav a[aria-current] { background: var(--latar); color: var(--biru-tua); }
        main.dalam { padding-top: 1.5rem; padding-bottom: 3rem; } main:focus { outline: none; }
        header .lompat { position: absolute; left: -999rem; } header .lompat:focus { left: 1rem; top: .5rem; background: #fff; color: #000; z-index: 5; }
        .kabar { position: fixed; left: 50%; top: .6rem; transform: translateX(-50%); max-width: min(44rem, calc(100vw - 2rem)); background: var(--hijau); color: #fff; padding: .8rem 1.2rem;
            border-radius: var(--sudut); box-shadow: 0 6px 24px rgb(0 0 0 / .3); z-index: 4; pointer-events: none; } .kabar:empty { display: none; }
        .putus { background: var(--kuning-muda); color: var(--kuning-tua); border-bottom: 2px solid #b98100; padding: .7rem 0; font-weight: 600; }
        @media (max-width: 40rem) { .dalam { padding-left: .9rem; padding-right: .9rem; } nav a { padding: 0 .75rem; } .merek small { display: none; } main.dalam { padding-top: 1rem; } }
    `];

    constructor() {
        super();
        this.rute = route();
        setLanguage(language());
        this.saatPindah = () => this.pindah();
        this.saatSesi = () => {
            this.berakhir = true;
        };
        this.saatSambungan = event => this.aturSambungan(event.detail);
    }

    connectedCallback() {
        super.connectedCallback();
        window.addEventListener('hashchange', this.saatPindah);
        serverEvents.addEventListener('sesi', this.saatSesi);
        serverEvents.addEventListener('sambungan', this.saatSambungan);
        this.addEventListener('beri', event => this.umumkan(event.detail));
        if (isSignedIn()) {
            this.siapkan();
        }
    }

    disconnectedCallback() {
        window.removeEventListener('hashchange', this.saatPindah);
        serverEvents.removeEventListener('sesi', this.saatSesi);
        serverEvents.removeEventListener('sambungan', this.saatSambungan);
        clearInterval(this.pencoba);
        super.disconnectedCallback();
    }

    async siapkan() {
        try {
            this.galat = null;
            const [me, sop] = await Promise.all([get('/saya'), get('/sop')]);
            setZone(me.zona);
            this.saya = me;
            this.sop = sop;
            await this.pindah();
        } catch (error) {
            this.galat = asRequestError(error);
        }
    }

    async pindah() {
        this.rute = route();
        const page = PAGES[this.rute.bagian[0]] || PAGES.tugas;
        try {
            await page.muat?.(this.rute.bagian);
        } catch {
            this.galat = {macam: 'terputus', message: t('galat.terputus')};
            return;
        }
        this.galat = null;
        this.elemen = page.elemen(this.rute.bagian);
        await this.updateComplete;
        const content = this.renderRoot.querySelector('#halaman');
        await content?.updateComplete;
        document.title = `${t(`menu.${PAGES[this.rute.bagian[0]] ? this.rute.bagian[0] : 'tugas'}`)} – ${t('papan.nama')}`;
        if (this.pernahPindah) {
            content?.renderRoot?.querySelector('h1')?.focus({preventScroll: true});
            window.scrollTo(0, 0);
        }
        this.pernahPindah = true;
        this.renderRoot.querySelector('nav a[aria-current]')?.scrollIntoView({block: 'nearest', inline: 'nearest'});
    }

    umumkan(sentence) {
        clearTimeout(this.penghapus);
        this.pesan = sentence;
        this.penghapus = setTimeout(() => {
            this.pesan = '';
        }, 6000);
    }

    aturSambungan(connected) {
        this.terputus = !connected;
        clearInterval(this.pencoba);
        if (connected) {
            this.umumkan(t('sambungan.kembali'));
        } else {
            this.pencoba = setInterval(() => tryConnection().catch(() => null), RETRY_EVERY);
        }
    }

    async gantiBahasa() {
        setLanguage(language() === 'en' ? 'id' : 'en');
        if (isSignedIn()) {
            this.elemen = null;
            await this.siapkan();
        }
        this.requestUpdate();
    }

    /** Signed in again: where it is the same user, everything goes on; where it is another, the page begins anew. */
    masukKembali(user) {
        if (this.berakhir && this.saya && user.toLowerCase() !== this.saya.pengguna.toLowerCase()) {
            location.reload();
            return;
        }
        this.berakhir = false;
        if (!this.saya) {
            this.siapkan();
        }
    }

    async keluar() {
        await signOut();
        this.saya = null;
        this.sop = null;
        this.elemen = null;
        history.replaceState(null, '', '#/tugas');
        this.pernahPindah = false;
    }

    menu() {
        const menu = ['tugas', 'berkas', 'arsip', 'laporan', 'verifikasi', ...(this.saya.administrator ? ['administrasi'] : []), ...(this.saya.peran.some(role => this.sop.penandatangan.includes(role)) ? ['kunci'] : [])];
        return html`<nav class="dalam" aria-label=${t('papan.menu')}><ul>${menu.map(entry => html`<li>
            <a href="#/${entry}" aria-current=${this.rute.bagian[0] === entry || !PAGES[this.rute.bagian[0]] && entry === 'tugas' ? 'page' : nothing}>${t(`menu.${entry}`)}</a></li>`)}</ul></nav>`;
    }

    render() {
        return html`<header>
            <button type="button" class="lompat" @click=${this.lompat}>${t('papan.lompat')}</button>
            <div class="dalam atas">
                ${context.masuk ? html`<div class="merek">${t('papan.nama')}<small>${t('papan.sop')}</small></div>` : html`<div></div>`}
                <div class="diri">
                    ${this.saya && context.masuk ? html`<span>${this.saya.nama}</span>` : nothing}
                    <button type="button" lang=${language() === 'en' ? 'id' : 'en'} @click=${this.gantiBahasa}>${language() === 'en' ? 'Bahasa Indonesia' : 'English'}</button>
                    ${this.saya && context.masuk ? html`<button type="button" @click=${this.keluar}>${t('papan.keluar')}</button>` : nothing}
                </div>
            </div>
            ${this.saya ? this.menu() : nothing}
        </header>
        ${this.terputus ? html`<div class="putus" role="alert"><div class="dalam">${t('sambungan.putus')}</div></div>` : nothing}
        <main class="dalam" id="isi" tabindex="-1">${this.isi()}</main>
        <div class="kabar" role="status" aria-live="polite">${this.pesan}</div>
        ${this.berakhir ? this.dialogMasuk() : nothing}`;
    }

    lompat() {
        this.renderRoot.querySelector('main').focus();
    }

    isi() {
        if (context.masuk && !isSignedIn() && !this.berakhir) {
            return html`<papan-masuk @masuk=${event => this.masukKembali(event.detail)}></papan-masuk>`;
        }
        if (this.galat) {
            return showError(this.galat, () => (this.saya ? this.pindah() : this.siapkan()));
        }
        if (!this.saya || !this.elemen) {
            return html`<p class="tunggu" role="status">${t('umum.memuat')}</p>`;
        }
        const tag = unsafeStatic(this.elemen);
        // One element for each place, so that nothing of the last case is left on the page of the next.
        return keyed(this.rute.bagian.slice(0, 2).join('/') + language(), staticHtml`<${tag} id="halaman" .saya=${this.saya} .sop=${this.sop}
            .bagian=${this.rute.bagian} .tanya=${this.rute.tanya}></${tag}>`);
    }

    dialogMasuk() {
        return html`<dialog id="masuk" aria-label=${t('masuk.lagi')} @cancel=${event => event.preventDefault()}><div class="isi">${context.masuk
            ? html`<papan-masuk berakhir .pengguna=${this.saya?.pengguna || ''} @masuk=${event => this.masukKembali(event.detail)}></papan-masuk>`
            : html`<h1>${t('masuk.lagi')}</h1><p>${t('masuk.berakhir')}</p>
                <button type="button" class="utama besar" @click=${this.muatUlang}>${t('masuk.tombol')}</button>`}</div></dialog>`;
    }

    muatUlang() {
        savePlace();
        location.reload();
    }

    updated() {
        const dialog = this.renderRoot.querySelector('#masuk');
        if (dialog && !dialog.open) {
            dialog.showModal();
        }
    }
}
customElements.define('papan-juklak', JuklakBoard);
