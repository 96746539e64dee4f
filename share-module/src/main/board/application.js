import {html, css, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import {Part, showError, asRequestError} from './core/base.js';
import {get, tryConnection, serverEvents, signOut, isSignedIn} from './core/server.js';
import {setLanguage, language, t} from './core/language.js';
import {setZone} from './core/format.js';
import {context} from './core/context.js';
import {getSop} from './core/sop.js';
import {route, savePlace} from './core/route.js';
import './pages/sign-in.js';
import './pages/tasks.js';

/** Pages by the first part of the address. Those that not everybody opens at once are loaded when they are. */
const PAGES = {
    tugas: {element: parts => (parts[1] ? 'papan-tugas' : 'papan-tugas-saya')},
    berkas: {element: parts => (parts[1] ? 'papan-berkas' : 'papan-berkas-daftar'),
        load: parts => (parts[1] ? import('./pages/berkas.js') : import('./pages/berkas-list.js'))},
    arsip: {
        element: parts => (!parts[1] ? 'papan-arsip' : parts[1] === 'retensi' ? 'papan-retensi' : 'papan-arsip-rinci'),
        load: parts => (!parts[1] ? import('./pages/archive.js')
            : parts[1] === 'retensi' ? import('./pages/retention.js') : import('./pages/archive-record.js')),
    },
    laporan: {element: () => 'papan-laporan', load: () => import('./pages/reports.js')},
    administrasi: {element: () => 'papan-administrasi', load: () => import('./pages/administration.js')},
    kunci: {element: () => 'papan-kunci', load: () => import('./pages/certificate.js')},
    verifikasi: {element: () => 'papan-verifikasi-file', load: () => import('./pages/verification.js')},
    mulai: {element: () => 'papan-mulai', load: () => import('./pages/start.js')},
};
const RETRY_EVERY = 5000;

/** The whole board: who is signed in, in which language, on which page. */
class JuklakBoard extends Part {
    static properties = {
        me: {state: true}, sop: {state: true}, route: {state: true}, error: {state: true}, notice: {state: true}, offline: {state: true},
        expired: {state: true}, element: {state: true},
    };
    static styles = [Part.styles, css`
        :host { display: block; background: var(--latar); min-height: 60vh; }
        header { background: var(--biru-tua); color: #fff; border-bottom: 4px solid var(--emas); }
        .dalam { max-width: 80rem; margin: 0 auto; padding: 0 1.25rem; }
        .atas { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .25rem 1rem; padding-top: .6rem;
            padding-bottom: .4rem; }
        .merek { font-size: 1.25rem; font-weight: 700; }
        .merek small { display: block; font-size: .8rem; font-weight: 400; color: #d5e2ee; }
        .diri { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .9rem; font-size: .95rem; }
        header button { background: transparent; color: #fff; border-color: #8fb1cf; min-height: 44px;
            padding: .25rem .8rem; font-weight: 500; }
        header button:hover { background: #12436c; color: #fff; }
        header :focus-visible, .lompat:focus-visible { outline-color: #ffc24a; }
        nav ul { display: flex; overflow-x: auto; list-style: none; margin: 0; padding: 0; gap: .25rem; }
        nav a { display: flex; align-items: center; min-height: 48px; padding: 0 1rem; color: #fff; text-decoration: none;
            white-space: nowrap; border-radius: 6px 6px 0 0; font-weight: 600; outline-offset: -4px; }
        nav a:hover { background: #12436c; color: #fff; } nav a[aria-current] { background: var(--latar); color: var(--biru-tua); }
        main.dalam { padding-top: 1.5rem; padding-bottom: 3rem; } main:focus { outline: none; }
        header .lompat { position: absolute; left: -999rem; }
        header .lompat:focus { left: 1rem; top: .5rem; background: #fff; color: #000; z-index: 5; }
        .kabar { position: fixed; left: 50%; top: .6rem; transform: translateX(-50%); max-width: min(44rem, calc(100vw - 2rem));
            background: var(--hijau); color: #fff; padding: .8rem 1.2rem;
            border-radius: var(--sudut); box-shadow: 0 6px 24px rgb(0 0 0 / .3); z-index: 4; pointer-events: none; }
            .kabar:empty { display: none; }
        .putus { background: var(--kuning-muda); color: var(--kuning-tua); border-bottom: 2px solid #b98100;
            padding: .7rem 0; font-weight: 600; }
        @media (max-width: 40rem) { .dalam { padding-left: .9rem; padding-right: .9rem; } nav a { padding: 0 .75rem; }
            .merek small { display: none; } main.dalam { padding-top: 1rem; } }
    `];

    constructor() {
        super();
        this.route = route();
        setLanguage(language());
        this.onNavigate = () => this.navigate();
        this.onSessionEnd = () => {
            this.expired = true;
        };
        this.onConnection = event => this.setConnected(event.detail);
    }

    connectedCallback() {
        super.connectedCallback();
        window.addEventListener('hashchange', this.onNavigate);
        serverEvents.addEventListener('session-ended', this.onSessionEnd);
        serverEvents.addEventListener('connection', this.onConnection);
        this.addEventListener('announce', event => this.showNotice(event.detail));
        if (isSignedIn()) {
            this.prepare();
        }
    }

    disconnectedCallback() {
        window.removeEventListener('hashchange', this.onNavigate);
        serverEvents.removeEventListener('session-ended', this.onSessionEnd);
        serverEvents.removeEventListener('connection', this.onConnection);
        clearInterval(this.retryTimer);
        super.disconnectedCallback();
    }

    async prepare() {
        try {
            this.error = null;
            const [me, sop] = await Promise.all([get('/saya'), getSop()]);
            setZone(me.zona);
            this.me = me;
            this.sop = sop;
            await this.navigate();
        } catch (error) {
            this.error = asRequestError(error);
        }
    }

    async navigate() {
        this.route = route();
        const page = PAGES[this.route.parts[0]] || PAGES.tugas;
        try {
            await page.load?.(this.route.parts);
        } catch {
            this.error = {reason: 'offline', message: t('galat.terputus')};
            return;
        }
        this.error = null;
        this.element = page.element(this.route.parts);
        await this.updateComplete;
        const content = this.renderRoot.querySelector('#halaman');
        await content?.updateComplete;
        document.title = `${t(`menu.${PAGES[this.route.parts[0]] ? this.route.parts[0] : 'tugas'}`)} – ${t('papan.nama')}`;
        if (this.hasNavigated) {
            content?.renderRoot?.querySelector('h1')?.focus({preventScroll: true});
            window.scrollTo(0, 0);
        }
        this.hasNavigated = true;
        this.renderRoot.querySelector('nav a[aria-current]')?.scrollIntoView({block: 'nearest', inline: 'nearest'});
    }

    showNotice(sentence) {
        clearTimeout(this.noticeTimer);
        this.notice = sentence;
        this.noticeTimer = setTimeout(() => {
            this.notice = '';
        }, 6000);
    }

    setConnected(connected) {
        this.offline = !connected;
        clearInterval(this.retryTimer);
        if (connected) {
            this.showNotice(t('sambungan.kembali'));
        } else {
            this.retryTimer = setInterval(() => tryConnection().catch(() => null), RETRY_EVERY);
        }
    }

    async switchLanguage() {
        setLanguage(language() === 'en' ? 'id' : 'en');
        if (isSignedIn()) {
            this.element = null;
            await this.prepare();
        }
        this.requestUpdate();
    }

    /** Signed in again: where it is the same user, everything goes on; where it is another, the page begins anew. */
    signedInAgain(user) {
        if (this.expired && this.me && user.toLowerCase() !== this.me.pengguna.toLowerCase()) {
            location.reload();
            return;
        }
        this.expired = false;
        if (!this.me) {
            this.prepare();
        }
    }

    async signOut() {
        await signOut();
        this.me = null;
        this.sop = null;
        this.element = null;
        history.replaceState(null, '', '#/tugas');
        this.hasNavigated = false;
    }

    menu() {
        const menu = ['tugas', 'berkas', 'arsip', 'laporan', 'verifikasi', ...(this.me.administrator ? ['administrasi'] : []),
            ...(this.me.peran.some(role => this.sop.penandatangan.includes(role)) ? ['kunci'] : [])];
        return html`<nav class="dalam" aria-label=${t('papan.menu')}><ul>${menu.map(entry => html`<li>
            <a href="#/${entry}" aria-current=${this.route.parts[0] === entry || !PAGES[this.route.parts[0]] && entry === 'tugas' ? 'page'
                : nothing}>${t(`menu.${entry}`)}</a></li>`)}</ul></nav>`;
    }

    render() {
        return html`<header>
            <button type="button" class="lompat" @click=${this.skipToContent}>${t('papan.lompat')}</button>
            <div class="dalam atas">
                ${context.signIn ? html`<div class="merek">${t('papan.nama')}<small>${t('papan.sop')}</small></div>` : html`<div></div>`}
                <div class="diri">
                    ${this.me && context.signIn ? html`<span>${this.me.nama}</span>` : nothing}
                    <button type="button" lang=${language() === 'en' ? 'id' : 'en'} @click=${this.switchLanguage}>${language() === 'en'
                        ? 'Bahasa Indonesia' : 'English'}</button>
                    ${this.me && context.signIn ? html`<button type="button" @click=${this.signOut}>${t('papan.keluar')}</button>`
                        : nothing}
                </div>
            </div>
            ${this.me ? this.menu() : nothing}
        </header>
        ${this.offline ? html`<div class="putus" role="alert"><div class="dalam">${t('sambungan.putus')}</div></div>` : nothing}
        <main class="dalam" id="isi" tabindex="-1">${this.content()}</main>
        <div class="kabar" role="status" aria-live="polite">${this.notice}</div>
        ${this.expired ? this.signInDialog() : nothing}`;
    }

    skipToContent() {
        this.renderRoot.querySelector('main').focus();
    }

    content() {
        if (context.signIn && !isSignedIn() && !this.expired) {
            return html`<papan-masuk @signed-in=${event => this.signedInAgain(event.detail)}></papan-masuk>`;
        }
        if (this.error) {
            return showError(this.error, () => (this.me ? this.navigate() : this.prepare()));
        }
        if (!this.me || !this.element) {
            return html`<p class="tunggu" role="status">${t('umum.memuat')}</p>`;
        }
        const tag = unsafeStatic(this.element);
        // One element for each place, so that nothing of the last case is left on the page of the next.
        return keyed(this.route.parts.slice(0, 2).join('/') + language(), staticHtml`<${tag} id="halaman" .me=${this.me} .sop=${this.sop}
            .parts=${this.route.parts} .query=${this.route.query}></${tag}>`);
    }

    signInDialog() {
        return html`<dialog id="masuk" aria-label=${t('masuk.lagi')} @cancel=${event => event.preventDefault()}>
            <div class="isi">${context.signIn
            ? html`<papan-masuk expired .user=${this.me?.pengguna || ''}
                @signed-in=${event => this.signedInAgain(event.detail)}></papan-masuk>`
            : html`<h1>${t('masuk.lagi')}</h1><p>${t('masuk.berakhir')}</p>
                <button type="button" class="utama besar" @click=${this.reload}>${t('masuk.tombol')}</button>`}</div></dialog>`;
    }

    reload() {
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
