import {html, css, nothing} from 'lit';
import {Page, showError} from '../core/base.js';
import {get, sendJson} from '../core/server.js';
import {t} from '../core/language.js';
import {dateTime} from '../core/format.js';

/** What is said when an act is done. */
const DONE = {retry: 'surel.ulangi.sudah', dismiss: 'surel.abaikan.sudah'};

/** The outbox of mail: what failed and waits for the administrator, what waits to be sent, and what was sent last. */
class Outbox extends Page {
    static styles = [Page.styles, css`
        .kartu { margin-bottom: 1rem; } td, th { padding: .4rem .6rem; vertical-align: top; text-align: left; }
        .tindak { display: flex; gap: .5rem; flex-wrap: wrap; } td.perihal { min-width: 16rem; }
    `];

    async load() {
        const [toCheck, queued, done] = await Promise.all(['periksa', 'antre',
            'selesai'].map(section => get('/pemberitahuan', {bagian: section, maxItems: 20})));
        return {summary: toCheck.ringkasan, toCheck, queued, done};
    }

    async sendNow() {
        if (await this.attempt(() => sendJson('/pemberitahuan/send'))) {
            this.announce(t('surel.dijalankan'));
        }
        await this.refresh();
    }

    async handle(mail, act) {
        if (await this.attempt(() => sendJson(`/pemberitahuan/${mail.id}/${act}`))) {
            this.announce(t(DONE[act], mail.perihal || mail.namaMacam));
        }
        await this.refresh();
    }

    content() {
        const {summary, toCheck, queued, done} = this.data;
        const waiting = summary.kabar + summary.antre;
        return html`<section class="kartu" aria-labelledby="surel-kini"><h2 id="surel-kini">${t('surel.kini')}</h2>
            <p>${summary.aktif ? summary.terbuka ? t('surel.terbuka') : t('surel.tertutup') : t('surel.mati')}</p>
            <p>${t('surel.jumlah', waiting, summary.periksa)}</p>${showError(this.actError)}
            <div class="baris"><button type="button" ?disabled=${this.busy || !summary.aktif}
                @click=${this.sendNow}>${t('surel.kirim')}</button><button type="button" ?disabled=${this.busy}
                @click=${this.refresh}>${t('surel.muatUlang')}</button></div></section>
            ${this.list('periksa', toCheck, true)}${this.list('antre', queued, false)}${this.list('selesai', done, false)}`;
    }

    list(section, {list}, withActs) {
        const mails = list.entries.map(item => item.entry);
        return html`<section class="kartu" aria-labelledby="surel-${section}">
            <h2 id="surel-${section}">${t(`surel.${section}`)} (${list.pagination.totalItems})</h2>
            ${mails.length ? html`<div class="gulir" tabindex="0" role="region" aria-labelledby="surel-${section}"><table><thead><tr>
                <th scope="col">${t('surel.kepada')}</th><th scope="col">${t('surel.perihal')}</th>
                    <th scope="col">${t('surel.keadaan')}</th><th scope="col">${t('surel.saat')}</th>${withActs
                    ? html`<th scope="col">${t('atur.tindakan')}</th>` : nothing}</tr></thead>
                <tbody>${mails.map(mail => this.mailRow(mail, withActs))}</tbody></table></div>`
                    : html`<p>${t(`surel.${section}.kosong`)}</p>`}</section>`;
    }

    mailRow(mail, withActs) {
        const subject = mail.perihal || [mail.namaMacam, mail.nomorBerkas].filter(Boolean).join(': ');
        return html`<tr><td>${mail.nama || '–'}${mail.alamat ? html`<br><span class="redup kecil">${mail.alamat}</span>` : nothing}</td>
            <td class="perihal"><a href="#/berkas/${mail.berkas}">${subject}</a></td>
            <td>${mail.namaKeadaan}${mail.percobaan > 1 ? html` <span class="redup kecil">${t('surel.percobaan', mail.percobaan)}</span>`
                : nothing}${mail.alasan ? html`<br><span class="kecil">${mail.alasan}</span>` : nothing}</td><td>${dateTime(mail.saat)}</td>
            ${withActs
                ? html`<td><div class="tindak"><button type="button" aria-label="${t('surel.ulangi')}: ${subject}, ${mail.nama || ''}"
                ?disabled=${this.busy} @click=${() => this.handle(mail, 'retry')}>${t('surel.ulangi')}</button>
                <button type="button" class="polos" aria-label="${t('surel.abaikan')}: ${subject}, ${mail.nama || ''}"
                    ?disabled=${this.busy} @click=${() => this.handle(mail, 'dismiss')}>${t('surel.abaikan')}</button></div></td>`
                    : nothing}</tr>`;
    }
}
customElements.define('papan-pemberitahuan', Outbox);
