import {html, css, nothing} from 'lit';
import {Bagian} from '../inti/dasar.js';
import {adaTeks, t} from '../inti/bahasa.js';

const TANGGAL = /^\d{4}-\d{2}-\d{2}$/;
/** Values that a field may have, where only some are allowed; a name that several settings use stands behind what holds it. */
const PILIHAN = {
    'libur.jenis': ['liburNasional', 'cutiBersama'], 'libur.status': ['ditetapkan', 'perkiraan'], penyedia: ['sertifikat', 'bsre'], nasibAkhir: ['musnah', 'permanen', 'dinilaiKembali'],
    dihitungSejak: ['terbit', 'akhirTahun', 'tanggal', 'penetapan'], 'pemberitahuan.aktif': ['otomatis', 'ya', 'tidak'], kapan: ['jamKerja', 'rentang', 'selalu'],
};

/** What a field of the settings is called: in the board's texts, there first by what holds it, or its own name in words. */
function namaMedan(nama, pemilik) {
    if (adaTeks(`atur.${pemilik}.${nama}`)) {
        return t(`atur.${pemilik}.${nama}`);
    }
    return adaTeks(`atur.${nama}`) ? t(`atur.${nama}`) : nama.replace(/([A-Z])/g, ' $1').replace(/^./, satu => satu.toUpperCase()).toLowerCase().replace(/^./, satu => satu.toUpperCase());
}

/** What a field of a new row holds: nothing, of the kind that its neighbours are. */
function kosong(contoh, pilihan = ['']) {
    return Array.isArray(contoh) ? [] : {number: 0, boolean: false}[typeof contoh] ?? pilihan[0];
}

/** Edits settings: fields for values, a table for a list of things with the same fields. Knows no settings file in particular. */
class PapanIsianJson extends Bagian {
    static properties = {nama: {type: String}, isi: {attribute: false}, bisaUbah: {type: Boolean}, tahun: {state: true}};
    static styles = [Bagian.styles, css`
        .lajur { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: .75rem 1.25rem; } fieldset { min-width: 0; margin-top: 1rem; border: 1px solid var(--garis); border-radius: var(--sudut); padding: .75rem 1rem; background: #fff; } legend { padding: 0 .4rem; }
        td { padding: .3rem; } td input, td select { min-width: 8.5rem; } td.lebar input { min-width: 16rem; } textarea { min-height: 4.5rem; } .tahun { width: auto; min-width: 8rem; }
    `];

    berubah() {
        this.requestUpdate();
        this.dispatchEvent(new CustomEvent('berubah'));
    }

    render() {
        return this.objek(this.isi, [this.nama]);
    }

    objek(nilai, jalur) {
        const isi = Object.keys(nilai).filter(nama => nama !== 'keterangan');
        const sederhana = isi.filter(nama => !this.bersusun(nilai[nama]));
        return html`<div class="lajur">${sederhana.map(nama => this.medan(nilai, nama, jalur))}</div>
            ${isi.filter(nama => this.bersusun(nilai[nama])).map(nama => html`<fieldset ?disabled=${!this.bisaUbah}><legend>${namaMedan(nama, jalur.at(-1))}</legend>
                ${Array.isArray(nilai[nama]) ? this.daftar(nilai[nama], [...jalur, nama]) : this.objek(nilai[nama], [...jalur, nama])}</fieldset>`)}`;
    }

    bersusun(nilai) {
        return nilai !== null && typeof nilai === 'object' && !(Array.isArray(nilai) && nilai.every(satu => typeof satu !== 'object'));
    }

    medan(wadah, nama, jalur) {
        const id = [...jalur, nama].join('-');
        return typeof wadah[nama] === 'boolean' ? html`<div>${this.masukan(wadah, nama, jalur, id)}</div>`
            : html`<div><label for=${id}>${namaMedan(nama, jalur.at(-1))}</label>${this.masukan(wadah, nama, jalur, id)}</div>`;
    }

    masukan(wadah, nama, jalur, id, label = nothing) {
        const nilai = wadah[nama];
        const ubah = baru => {
            wadah[nama] = baru;
            this.berubah();
        };
        if (typeof nilai === 'boolean') {
            return html`<label class="pilihan"><input id=${id} type="checkbox" .checked=${nilai} ?disabled=${!this.bisaUbah} @change=${satu => ubah(satu.target.checked)}>${namaMedan(nama, jalur.at(-1))}</label>`;
        }
        if (Array.isArray(nilai)) {
            return html`<textarea id=${id} aria-label=${label} ?disabled=${!this.bisaUbah} rows=${Math.max(2, nilai.length)} .value=${nilai.join('\n')} @change=${satu => ubah(satu.target.value.split('\n').map(ini => ini.trim()).filter(Boolean))}></textarea>`;
        }
        const pilihan = PILIHAN[`${jalur.at(-1)}.${nama}`] || PILIHAN[nama];
        if (pilihan) {
            return html`<select id=${id} aria-label=${label} ?disabled=${!this.bisaUbah} @change=${satu => ubah(satu.target.value)}>${pilihan.map(satu => html`<option value=${satu} ?selected=${satu === nilai}>${namaMedan(satu, nama)}</option>`)}</select>`;
        }
        const bilangan = typeof nilai === 'number';
        return html`<input id=${id} aria-label=${label} ?disabled=${!this.bisaUbah} type=${bilangan ? 'number' : TANGGAL.test(nilai || '') || /^(tanggal|mulai|sampai)$/.test(nama) && !nilai ? 'date' : 'text'} .value=${nilai ?? ''}
            @change=${satu => ubah(bilangan ? Number(satu.target.value) : satu.target.value)}>`;
    }

    /** A table; one with dates shows a year at a time. */
    daftar(semua, jalur) {
        const kolom = Object.keys(semua.find(satu => satu) || {});
        const bertanggal = kolom.includes('tanggal') && semua.length > 20;
        const tahunan = bertanggal ? [...new Set(semua.map(satu => (satu.tanggal || '').slice(0, 4)).filter(Boolean))].sort() : [];
        const tahun = this.tahun || tahunan[0];
        const tampak = bertanggal ? semua.filter(satu => !satu.tanggal || satu.tanggal.startsWith(tahun)) : semua;
        return html`${bertanggal ? html`<div class="medan"><label for="tahun">${t('berkas.tahun')}</label><select id="tahun" class="tahun" @change=${satu => {
            this.tahun = satu.target.value;
        }}>${tahunan.map(satu => html`<option ?selected=${satu === tahun}>${satu}</option>`)}</select></div>` : nothing}
        <div class="gulir" tabindex="0" role="region" aria-label=${namaMedan(jalur.at(-1), jalur.at(-2))}><table><thead><tr>${kolom.map(satu => html`<th scope="col">${namaMedan(satu, jalur.at(-1))}</th>`)}${this.bisaUbah ? html`<th scope="col">${t('atur.tindakan')}</th>` : nothing}</tr></thead>
            <tbody>${tampak.map((baris, nomor) => html`<tr>${kolom.map(satu => html`<td class=${satu === 'nama' ? 'lebar' : ''}>${this.masukan(baris, satu, jalur, `${jalur.join('-')}-${nomor}-${satu}`, `${namaMedan(satu, jalur.at(-1))} ${nomor + 1}`)}</td>`)}
                ${this.bisaUbah ? html`<td><button type="button" class="polos" aria-label=${`${t('atur.hapus')}: ${baris.nama || baris[kolom[0]]}`} @click=${() => {
                    semua.splice(semua.indexOf(baris), 1);
                    this.berubah();
                }}>${t('atur.hapus')}</button></td>` : nothing}</tr>`)}</tbody></table></div>
        ${this.bisaUbah && kolom.length ? html`<button type="button" @click=${() => {
            semua.push(Object.fromEntries(kolom.map(satu => [satu, kosong(semua[0][satu], PILIHAN[`${jalur.at(-1)}.${satu}`])])));
            this.berubah();
        }}>${t('atur.tambah')}</button>` : nothing}`;
    }
}
customElements.define('papan-isian-json', PapanIsianJson);
