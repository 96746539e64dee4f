import {html, css, nothing} from 'lit';
import {Part, showError, asRequestError} from '../inti/dasar.js';
import {context} from '../inti/konteks.js';
import {signIn} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';

/** Sign-in of the embedded runtime's page. Also over a page whose session ended. */
class SignIn extends Part {
    static properties = {pengguna: {}, berakhir: {type: Boolean}, galat: {state: true}, sibuk: {state: true}};
    static styles = [Part.styles, css`
        .kartu { max-width: 30rem; margin: 0 auto 1.25rem; }
        li { display: grid; grid-template-columns: 9.5rem 1fr; align-items: center; line-height: 1.3; border-top: 1px solid var(--garis); } li button { justify-content: flex-start; }
    `];

    async kirim(event) {
        event.preventDefault();
        const fields = new FormData(event.target);
        const user = fields.get('pengguna').trim();
        if (!user || !fields.get('sandi')) {
            this.galat = {message: t('masuk.kosong'), macam: 'ditolak'};
            this.renderRoot.querySelector(user ? '#sandi' : '#pengguna').focus();
            return;
        }
        this.sibuk = true;
        this.galat = null;
        try {
            await signIn(user, fields.get('sandi'));
            this.dispatchEvent(new CustomEvent('masuk', {detail: user}));
        } catch (error) {
            this.galat = asRequestError(error);
            this.sibuk = false;
            await this.updateComplete;
            this.renderRoot.querySelector('#sandi').select();
        }
    }

    pilih(user) {
        this.renderRoot.querySelector('#pengguna').value = user;
        this.renderRoot.querySelector('#sandi').focus();
    }

    render() {
        return html`<form class="kartu" @submit=${this.kirim} novalidate>
            <h1 tabindex="-1">${this.berakhir ? t('masuk.lagi') : t('masuk.judul')}</h1>
            <p>${this.berakhir ? t('masuk.berakhir') : t('masuk.kata')}</p>
            ${showError(this.galat)}
            <div class="medan"><label for="pengguna">${t('masuk.pengguna')}</label>
                <input id="pengguna" name="pengguna" autocomplete="username" autocapitalize="none" spellcheck="false" .value=${this.pengguna || ''}></div>
            <div class="medan"><label for="sandi">${t('masuk.sandi')}</label>
                <input id="sandi" name="sandi" type="password" autocomplete="current-password"></div>
            <button class="utama besar" ?disabled=${this.sibuk}>${this.sibuk ? t('masuk.sedang') : t('masuk.tombol')}</button>
        </form>
        ${context.contoh && !this.berakhir ? this.contoh() : nothing}`;
    }

    contoh() {
        return html`<section class="kartu" aria-labelledby="contoh"><h2 id="contoh">${t('masuk.contoh')}</h2>
            <p>${t('masuk.contohKata', context.contoh.password)}</p>
            <ul class="rapi">${context.contoh.users.map(sample => html`<li><button type="button" class="polos" @click=${() => this.pilih(sample.user)}>${sample.user}</button>
                <span class="redup">${sample.firstName} ${sample.lastName}</span></li>`)}</ul>
            <p class="kecil redup">${t('masuk.layanan')} <code>/alfresco/s/juklak</code>, <code>/alfresco/api</code></p>
        </section>`;
    }
}
customElements.define('papan-masuk', SignIn);
