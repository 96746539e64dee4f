import {html, css, nothing} from 'lit';
import {Halaman, tampilGalat} from '../inti/dasar.js';
import {ambil, kirimJson} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import {saat} from '../inti/waktu.js';

/** The outbox of mail: what failed and waits for the administrator, what waits to be sent, and what was sent last. */
class PapanPemberitahuan extends Halaman {
    static styles = [Halaman.styles, css`
        .kartu { margin-bottom: 1rem; } td, th { padding: .4rem .6rem; vertical-align: top; text-align: left; } .tindak { display: flex; gap: .5rem; flex-wrap: wrap; } td.perihal { min-width: 16rem; }
    `];

    async muat() {
        const [periksa, antre, selesai] = await Promise.all(['periksa', 'antre', 'selesai'].map(bagian => ambil('/pemberitahuan', {bagian, maxItems: 20})));
        return {ringkasan: periksa.ringkasan, periksa, antre, selesai};
    }

    async kirim() {
        if (await this.lakukan(() => kirimJson('/pemberitahuan/kirim'))) {
            this.beri(t('surel.dijalankan'));
        }
        await this.segarkan();
    }

    async tindak(satu, laku) {
        if (await this.lakukan(() => kirimJson(`/pemberitahuan/${satu.id}/${laku}`))) {
            this.beri(t(`surel.${laku}.sudah`, satu.perihal || satu.namaMacam));
        }
        await this.segarkan();
    }

    isi() {
        const {ringkasan, periksa, antre, selesai} = this.data;
        const menunggu = ringkasan.kabar + ringkasan.antre;
        return html`<section class="kartu" aria-labelledby="surel-kini"><h2 id="surel-kini">${t('surel.kini')}</h2>
            <p>${ringkasan.aktif ? ringkasan.terbuka ? t('surel.terbuka') : t('surel.tertutup') : t('surel.mati')}</p>
            <p>${t('surel.jumlah', menunggu, ringkasan.periksa)}</p>${tampilGalat(this.galatAct)}
            <div class="baris"><button type="button" ?disabled=${this.sibuk || !ringkasan.aktif} @click=${this.kirim}>${t('surel.kirim')}</button><button type="button" ?disabled=${this.sibuk} @click=${this.segarkan}>${t('surel.muatUlang')}</button></div></section>
            ${this.daftar('periksa', periksa, true)}${this.daftar('antre', antre, false)}${this.daftar('selesai', selesai, false)}`;
    }

    daftar(bagian, {list}, bertindak) {
        const isi = list.entries.map(satu => satu.entry);
        return html`<section class="kartu" aria-labelledby="surel-${bagian}"><h2 id="surel-${bagian}">${t(`surel.${bagian}`)} (${list.pagination.totalItems})</h2>
            ${isi.length ? html`<div class="gulir" tabindex="0" role="region" aria-labelledby="surel-${bagian}"><table><thead><tr>
                <th scope="col">${t('surel.kepada')}</th><th scope="col">${t('surel.perihal')}</th><th scope="col">${t('surel.keadaan')}</th><th scope="col">${t('surel.saat')}</th>${bertindak ? html`<th scope="col">${t('atur.tindakan')}</th>` : nothing}</tr></thead>
                <tbody>${isi.map(satu => this.surel(satu, bertindak))}</tbody></table></div>` : html`<p>${t(`surel.${bagian}.kosong`)}</p>`}</section>`;
    }

    surel(satu, bertindak) {
        const tentang = satu.perihal || [satu.namaMacam, satu.nomorBerkas].filter(Boolean).join(': ');
        return html`<tr><td>${satu.nama || '–'}${satu.alamat ? html`<br><span class="redup kecil">${satu.alamat}</span>` : nothing}</td>
            <td class="perihal"><a href="#/berkas/${satu.berkas}">${tentang}</a></td>
            <td>${satu.namaKeadaan}${satu.percobaan > 1 ? html` <span class="redup kecil">${t('surel.percobaan', satu.percobaan)}</span>` : nothing}${satu.alasan ? html`<br><span class="kecil">${satu.alasan}</span>` : nothing}</td><td>${saat(satu.saat)}</td>
            ${bertindak ? html`<td><div class="tindak"><button type="button" aria-label="${t('surel.ulangi')}: ${tentang}, ${satu.nama || ''}" ?disabled=${this.sibuk} @click=${() => this.tindak(satu, 'ulangi')}>${t('surel.ulangi')}</button>
                <button type="button" class="polos" aria-label="${t('surel.abaikan')}: ${tentang}, ${satu.nama || ''}" ?disabled=${this.sibuk} @click=${() => this.tindak(satu, 'abaikan')}>${t('surel.abaikan')}</button></div></td>` : nothing}</tr>`;
    }
}
customElements.define('papan-pemberitahuan', PapanPemberitahuan);
