import {html, css, nothing} from 'lit';
import {Part, showError, asRequestError} from '../core/base.js';
import {context} from '../core/context.js';
import {signIn} from '../core/server.js';
import {t} from '../core/language.js';

/** Sign-in of the embedded runtime's page. Also over a page whose session ended. */
class SignIn extends Part {
    static properties = {user: {}, expired: {type: Boolean}, error: {state: true}, busy: {state: true}};
    static styles = [Part.styles, css`
        .kartu { max-width: 30rem; margin: 0 auto 1.25rem; }
        li { display: grid; grid-template-columns: 9.5rem 1fr; align-items: center; line-height: 1.3; border-top: 1px solid var(--garis); }
        li button { justify-content: flex-start; }
    `];

    async submit(event) {
        event.preventDefault();
        const fields = new FormData(event.target);
        const user = fields.get('pengguna').trim();
        if (!user || !fields.get('sandi')) {
            this.error = {message: t('masuk.kosong'), reason: 'refused'};
            this.renderRoot.querySelector(user ? '#sandi' : '#pengguna').focus();
            return;
        }
        this.busy = true;
        this.error = null;
        try {
            await signIn(user, fields.get('sandi'));
            this.dispatchEvent(new CustomEvent('signed-in', {detail: user}));
        } catch (error) {
            this.error = asRequestError(error);
            this.busy = false;
            await this.updateComplete;
            this.renderRoot.querySelector('#sandi').select();
        }
    }

    choose(user) {
        this.renderRoot.querySelector('#pengguna').value = user;
        this.renderRoot.querySelector('#sandi').focus();
    }

    render() {
        return html`<form class="kartu" @submit=${this.submit} novalidate>
            <h1 tabindex="-1">${this.expired ? t('masuk.lagi') : t('masuk.judul')}</h1>
            <p>${this.expired ? t('masuk.berakhir') : t('masuk.kata')}</p>
            ${showError(this.error)}
            <div class="medan"><label for="pengguna">${t('masuk.pengguna')}</label>
                <input id="pengguna" name="pengguna" autocomplete="username" autocapitalize="none" spellcheck="false"
                    .value=${this.user || ''}></div>
            <div class="medan"><label for="sandi">${t('masuk.sandi')}</label>
                <input id="sandi" name="sandi" type="password" autocomplete="current-password"></div>
            <button class="utama besar" ?disabled=${this.busy}>${this.busy ? t('masuk.sedang') : t('masuk.tombol')}</button>
        </form>
        ${context.samples && !this.expired ? this.sampleUsers() : nothing}`;
    }

    sampleUsers() {
        return html`<section class="kartu" aria-labelledby="contoh"><h2 id="contoh">${t('masuk.contoh')}</h2>
            <p>${t('masuk.contohKata', context.samples.password)}</p>
            <ul class="rapi">
                ${context.samples.users.map(sample => html`<li><button type="button" class="polos"
                @click=${() => this.choose(sample.user)}>${sample.user}</button>
                <span class="redup">${sample.firstName} ${sample.lastName}</span></li>`)}</ul>
            <p class="kecil redup">${t('masuk.layanan')} <code>/alfresco/s/juklak</code>, <code>/alfresco/api</code></p>
        </section>`;
    }
}
customElements.define('papan-masuk', SignIn);
