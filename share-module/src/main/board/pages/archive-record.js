import {html, css, nothing} from 'lit';
import {Page, showError} from '../core/base.js';
import {get, sendJson, upload} from '../core/server.js';
import {t} from '../core/language.js';
import {today, dateTime, date} from '../core/format.js';
import {TONES} from './archive.js';
import '../parts/preview.js';

const FATES = ['musnah', 'permanen', 'dinilaiKembali'];
const MOST_YEARS = 100;

/** One archived document: what the archive notes on it, and the Menko's decision. */
class ArchiveRecord extends Page {
    static properties = {previewed: {state: true}, form: {state: true}, progress: {state: true}};
    static styles = [Page.styles, css`.dua { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
        gap: 1rem; align-items: start; } .dua .kartu { margin: 0; } dl.fakta { margin-bottom: 1rem; }`];

    heading() {
        return t('menu.arsip');
    }

    load() {
        return get(`/arsip/${this.parts[1]}`);
    }

    async openForm(form) {
        this.actError = null;
        this.form = form;
        await this.updateComplete;
        this.renderRoot.querySelector('form input, form select').focus();
    }

    closeForm() {
        this.form = null;
        this.actError = null;
    }

    async save(event) {
        event.preventDefault();
        const fields = new FormData(event.target);
        const json = {klasifikasi: fields.get('klasifikasi'), retensiAktif: Number(fields.get('retensiAktif')),
            retensiInaktif: Number(fields.get('retensiInaktif')), nasibAkhir: fields.get('nasibAkhir'),
            lokasiFisik: fields.get('lokasiFisik'),
            perubahan: this.data.perubahan};
        if (await this.attempt(async () => {
            this.data = await sendJson(`/arsip/${this.data.id}`, json, 'PUT');
        })) {
            this.closeForm();
            this.announce(t('arsip.tersimpan'));
        }
    }

    async recordPenetapan(event) {
        event.preventDefault();
        const fields = new FormData(event.target);
        const file = fields.get('naskah');
        const hasFile = file && file.size > 0;
        const missing = !fields.get('nomor').trim() ? 'nomor'
            : !fields.get('tanggal') ? 'tanggal' : this.data.penetapan ? !fields.get('alasan').trim() && 'alasan' : !hasFile && 'naskah';
        if (missing) {
            this.actError = {reason: 'refused', message: t(`penetapan.wajib.${missing}`)};
            this.renderRoot.querySelector(`#${missing}`).focus();
            return;
        }
        const query = {nomor: fields.get('nomor').trim(), tanggal: fields.get('tanggal'), nama: hasFile ? file.name.normalize('NFC') : '',
            alasan: (fields.get('alasan') || '').trim()};
        if (await this.attempt(async () => {
            // Where the session has ended, the user is asked to sign in before the file goes.
            await get('/saya');
            this.progress = 0;
            this.data = await upload(`/arsip/${this.data.id}/penetapan`, query, hasFile ? file : new Blob([], {type: 'application/pdf'}),
                progress => {
                this.progress = progress;
            });
        })) {
            this.closeForm();
            this.announce(t('penetapan.tersimpan', query.nomor));
        }
    }

    content() {
        const record = this.data;
        return html`<p class="kecil"><a href="#/arsip">${t('menu.arsip')}</a> / ${record.nomorBerkas}</p>
        <h1 tabindex="-1">${record.judul || record.nama}</h1>
        <p class="baris"><span class="lencana ${TONES[record.keadaan]}">${record.namaKeadaan}</span><span
            class="redup">${[record.namaJenis, record.nomor && t('dokumen.nomor', record.nomor), record.namaUnit,
            date(record.tanggal)].filter(Boolean).join(' · ')}</span></p>
        ${record.alasanTarik ? html`<p class="pesan awas">${t('arsip.alasanTarik', record.alasanTarik)}</p>` : nothing}
        <p class="baris"><button type="button" class="utama" @click=${() => {
            this.previewed = record;
        }}>${t('dokumen.bukaNama', record.nama)}</button>${record.berkas
            ? html`<a href="#/berkas/${record.berkas}">${t('arsip.berkas')}</a>` : nothing}
            <a href="#/arsip?q=${encodeURIComponent(record.nomorBerkas || '')}">${t('arsip.sefolder')}</a></p>
        <div class="dua"><section class="kartu" aria-labelledby="h-catatan"><h2 id="h-catatan">${t('arsip.catatan')}</h2>
            ${this.form === 'notes' ? this.notesForm(record) : this.notes(record)}</section>
            ${record.jenis === this.sop.final || record.penetapan
                ? html`<section class="kartu" aria-labelledby="h-penetapan"><h2 id="h-penetapan">${t('penetapan.judul')}</h2>
                ${this.form === 'penetapan' ? this.penetapanForm(record) : this.penetapan(record)}</section>` : nothing}</div>
        ${this.previewed ? html`<papan-pratinjau .document=${this.previewed} @closed=${() => {
            this.previewed = null;
        }}></papan-pratinjau>` : nothing}`;
    }

    notes(record) {
        const facts = [['klasifikasi', record.klasifikasi],
            ['retensiAktif',
            `${t('arsip.tahun', record.retensiAktif)}${record.aktifBerakhir ? ` (${t('arsip.hingga', date(record.aktifBerakhir))})` : ''}`],
            ['retensiInaktif',
                `${t('arsip.tahun', record.retensiInaktif)}${record.berakhir ? ` (${t('arsip.hingga', date(record.berakhir))})` : ''}`],
                ['dihitungSejak', [record.namaDihitungSejak, date(record.retensiMulai)].filter(Boolean).join(', ')],
            ['tahap', record.namaTahap], ['nasibAkhir', record.namaNasib], ['lokasiFisik', record.lokasiFisik || t('arsip.tanpaLokasi')]];
        return html`<dl class="fakta">${facts.map(([name, value]) => html`<dt>${t(`arsip.${name}`)}</dt><dd>${value}</dd>`)}</dl>
            ${record.dicatatPada
                ? html`<p class="kecil redup">${t('arsip.diubah', record.namaDicatatOleh, dateTime(record.dicatatPada))}</p>` : nothing}
            ${record.boleh.includes('catat')
                ? html`<button type="button" @click=${() => this.openForm('notes')}>${t('arsip.ubah')}</button>` : nothing}`;
    }

    notesForm(record) {
        const yearsField = name => html`<div class="medan"><label for=${name}>${t(`arsip.${name}`)}</label>
            <p class="bantu" id="${name}-bantu">${t('arsip.tahunBantu')}</p>
            <input id=${name} name=${name} type="number" min="0" max=${MOST_YEARS} required aria-describedby="${name}-bantu"
            .value=${String(record[name])}></div>`;
        return html`<form @submit=${this.save}>
            <div class="medan"><label for="klasifikasi">${t('arsip.klasifikasi')}</label><input id="klasifikasi" name="klasifikasi" required
                maxlength="200" .value=${record.klasifikasi || ''}></div>
            ${yearsField('retensiAktif')}${yearsField('retensiInaktif')}
            <div class="medan"><label for="nasibAkhir">${t('arsip.nasibAkhir')}</label><select id="nasibAkhir" name="nasibAkhir">
                ${FATES.map(name => html`<option value=${name}
                ?selected=${record.nasibAkhir === name}>${t(`nasib.${name}`)}</option>`)}</select></div>
            <div class="medan"><label for="lokasiFisik">${t('arsip.lokasiFisik')}</label>
                <p class="bantu" id="lokasi-bantu">${t('arsip.lokasiBantu')}</p>
                <input id="lokasiFisik" name="lokasiFisik" maxlength="200" aria-describedby="lokasi-bantu"
                .value=${record.lokasiFisik || ''}></div>
            ${showError(this.actError, this.actError?.code === 'juklak.arsip.lain' ? () => this.refresh() : null)}
            <div class="baris"><button class="utama" ?disabled=${this.busy}>${this.busy ? t('umum.sedang')
                : t('umum.simpan')}</button><button type="button" @click=${this.closeForm}>${t('umum.batal')}</button></div></form>`;
    }

    penetapan(record) {
        const allowed = record.boleh.includes('penetapan');
        if (!record.penetapan) {
            return html`<p>${t('penetapan.belum')}</p>${allowed
                ? html`<button type="button" class="utama" @click=${() => this.openForm('penetapan')}>${t('penetapan.catat')}</button>`
                : nothing}`;
        }
        const {nomor: number, tanggal: day, naskah, namaDicatatOleh: recordedBy, dicatatPada: recordedAt} = record.penetapan;
        return html`<dl class="fakta"><dt>${t('penetapan.nomor')}</dt><dd>${number}</dd><dt>${t('penetapan.tanggal')}</dt>
            <dd>${date(day)}</dd></dl>
            <p class="kecil redup">${t('penetapan.dicatat', recordedBy, dateTime(recordedAt))}</p>
            <p class="baris">${naskah ? html`<a class="tombol" href="#/arsip/${naskah}">${t('penetapan.naskahLihat')}</a>`
                : nothing}${allowed
                ? html`<button type="button" @click=${() => this.openForm('penetapan')}>${t('penetapan.perbaiki')}</button>`
                : nothing}</p>`;
    }

    penetapanForm(record) {
        const known = record.penetapan;
        return html`<form @submit=${this.recordPenetapan} novalidate>
            <div class="medan"><label for="nomor">${t('penetapan.nomor')}</label><input id="nomor" name="nomor" maxlength="100"
                autocomplete="off" .value=${known?.nomor || ''}></div>
            <div class="medan"><label for="tanggal">${t('penetapan.tanggal')}</label><input id="tanggal" name="tanggal" type="date"
                max=${today()} .value=${known?.tanggal || ''}></div>
            <div class="medan"><label for="naskah">${t('penetapan.naskah')}</label>
                <p class="bantu" id="naskah-bantu">${t(known ? 'penetapan.naskahTetap' : 'penetapan.naskahBantu')}</p>
                <input id="naskah" name="naskah" type="file" accept="application/pdf,.pdf" aria-describedby="naskah-bantu"></div>
            ${known ? html`<div class="medan"><label for="alasan">${t('penetapan.alasan')}</label><input id="alasan" name="alasan"
                maxlength="1000" autocomplete="off"></div>` : nothing}
            ${this.busy && this.progress ? html`<progress max="1" .value=${this.progress} aria-label=${t('penetapan.mengirim')}></progress>`
                : nothing}
            ${showError(this.actError)}
            <div class="baris"><button class="utama" ?disabled=${this.busy}>${this.busy ? t('umum.sedang')
                : t(known ? 'penetapan.simpanPerbaikan' : 'penetapan.catat')}</button><button type="button"
                @click=${this.closeForm}>${t('umum.batal')}</button></div></form>`;
    }
}
customElements.define('papan-arsip-rinci', ArchiveRecord);
