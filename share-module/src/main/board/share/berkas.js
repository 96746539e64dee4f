import {html, nothing} from 'lit';
import {Page} from '../core/base.js';
import {get} from '../core/server.js';
import {t} from '../core/language.js';
import {dateTime} from '../core/format.js';
import '../parts/document.js';
import '../parts/journey.js';
import {shareStyle, boardPage, nodeId, meAndSop} from './common.js';

/** A case on Share's pages of workflows and tasks: its documents and, with attribute perjalanan, its steps. */
class JuklakBerkas extends Page {
    static properties = {node: {attribute: 'simpul'}, withJourney: {type: Boolean, attribute: 'perjalanan'}};
    static styles = [Page.styles, shareStyle];

    heading() {
        return '';
    }

    async load() {
        Object.assign(this, await meAndSop());
        return get(`/berkas/${nodeId(this.node)}`);
    }

    content() {
        const berkas = this.data;
        return html`<p class="baris"><span class="tebal">${berkas.nomorBerkas}</span>${berkas.tenggat
            ? html`<span class="lencana ${berkas.terlambat ? 'buruk' : 'biru'}">${t('tugas.tenggat', dateTime(berkas.tenggat))}</span>`
            : nothing}
                <a href=${boardPage(`berkas/${berkas.id}`)}>${t('share.bukaDiPapan')}</a></p>
            ${berkas.dokumen.length
                ? berkas.dokumen.map(doc => html`<papan-dokumen .document=${doc} .sop=${this.sop}
                @changed=${this.refresh}><span class="redup kecil">${doc.namaJenis}</span></papan-dokumen>`)
                : html`<p class="redup">${t('dokumen.kosong')}</p>`}
            ${this.withJourney ? html`<h2>${t('berkas.bagian.perjalanan')}</h2><papan-perjalanan .berkas=${berkas}></papan-perjalanan>`
                : nothing}`;
    }
}
customElements.define('juklak-berkas', JuklakBerkas);
