import {html} from 'lit';
import {Part} from '../core/base.js';
import {serverEvents} from '../core/server.js';
import {t} from '../core/language.js';

/** Share's session has ended: what was typed is kept as a draft, so the page may be loaded again, which leads over Share's sign-in. */
class JuklakSession extends Part {
    firstUpdated() {
        this.renderRoot.querySelector('dialog').showModal();
    }

    render() {
        return html`<dialog aria-labelledby="judul" @close=${this.remove}><div class="isi"><h2 id="judul">${t('masuk.judul')}</h2>
            <p>${t('masuk.berakhir')}</p>
            <div class="kaki"><button type="button" class="utama" @click=${() => location.reload()}>${t('masuk.lagi')}</button></div></div>
                </dialog>`;
    }
}
customElements.define('juklak-sesi', JuklakSession);

serverEvents.addEventListener('session-ended', () => {
    if (!document.querySelector('juklak-sesi')) {
        document.body.append(document.createElement('juklak-sesi'));
    }
});
