import {html, css, nothing} from 'lit';
import {Halaman, tampilGalat} from '../inti/dasar.js';
import {ambil, unduh} from '../inti/layanan.js';
import {lokal, t} from '../inti/bahasa.js';
import {angka, hariIni, lama, saat} from '../inti/waktu.js';
import {ke} from '../inti/rute.js';
import '../bagian/grafik.js';

/** Bars longer than three times the norm are cut: the others stay readable, and the table has the number. */
const BATAS_PERSEN = 300;
const TERLAMBAT = 10;

/** Where time goes, what is under way, what is late, and the registers as files. */
class PapanLaporan extends Halaman {
    static properties = {format: {state: true}};
    static styles = [Halaman.styles, css`
        .angkanya { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin-bottom: 1rem; } .angkanya .kartu { margin: 0; } .besar { font-size: 1.9rem; font-weight: 700; color: var(--biru-tua); line-height: 1.2; } .besar.merah { color: var(--merah); }
    `];

    judul() {
        return t('menu.laporan');
    }

    get dari() {
        return this.tanya.dari || `${hariIni().slice(0, 4)}-01-01`;
    }

    get sampai() {
        return this.tanya.sampai || hariIni();
    }

    async muat() {
        const [waktu, telat] = await Promise.all([ambil('/laporan/waktu', {dari: this.dari, sampai: this.sampai}),
            ambil('/berkas', {terlambat: 'true', status: 'berjalan', sort: 'tenggat', arah: 'naik', maxItems: TERLAMBAT})]);
        return {waktu, telat: telat.list};
    }

    pilih(nama, peristiwa) {
        if (peristiwa.target.value) {
            ke('laporan', {dari: this.dari, sampai: this.sampai, [nama]: peristiwa.target.value});
        }
    }

    kirim(peristiwa) {
        peristiwa.preventDefault();
        const isi = new FormData(peristiwa.target);
        const buku = isi.get('buku');
        const format = isi.get('format');
        this.lakukan(() => unduh('/laporan/register', {buku, format, dari: this.dari, sampai: this.sampai}, `${t(`laporan.buku.${buku}`)} ${this.dari} ${this.sampai}.${format}`));
    }

    isi() {
        const {berkas, bulan, langkah} = this.data.waktu;
        const telat = this.data.telat;
        const persen = (satu, nama) => (satu.kali ? 100 * satu[nama] / satu.normaMenit : 0);
        const namaBulan = satu => new Intl.DateTimeFormat(lokal(), {month: 'short', year: '2-digit', timeZone: 'UTC'}).format(new Date(`${satu}-01T00:00:00Z`));
        return html`<h1 tabindex="-1">${t('menu.laporan')}</h1>
        <section class="kartu kisi" aria-label=${t('laporan.periode')}><div><label for="dari">${t('laporan.dari')}</label><input id="dari" type="date" .value=${this.dari} @change=${satu => this.pilih('dari', satu)}></div>
            <div><label for="sampai">${t('laporan.sampai')}</label><input id="sampai" type="date" .value=${this.sampai} @change=${satu => this.pilih('sampai', satu)}></div></section>
        <div class="angkanya">${[['mulai', berkas.mulai], ['selesai', berkas.selesai], ['dibatalkan', berkas.dibatalkan], ['dikembalikan', berkas.dikembalikan], ['berjalan', berkas.berjalan], ['terlambat', berkas.terlambat]].map(([nama, nilai]) => html`<div class="kartu">
            <div class="besar ${nama === 'terlambat' && nilai ? 'merah' : ''}">${angka(nilai)}</div><div>${t(`laporan.${nama}`)}</div></div>`)}</div>
        ${berkas.durasi.kali ? html`<p>${t('laporan.durasi', lama(berkas.durasi.median), lama(berkas.durasi.p90))}</p>` : nothing}
        <section class="kartu" aria-labelledby="h-norma"><h2 id="h-norma">${t('laporan.norma')}</h2><p>${t('laporan.normaKata')}</p>
            <papan-grafik .judul=${t('laporan.norma')} .label=${langkah.map(satu => `${satu.no}. ${satu.nama}`)} .satuan=${t('laporan.persen')} .batas=${BATAS_PERSEN} .garis=${{nilai: 100, nama: t('kendali.norma')}}
                .deret=${[{nama: t('laporan.median'), nilai: langkah.map(satu => persen(satu, 'median'))}, {nama: t('laporan.p90'), nilai: langkah.map(satu => persen(satu, 'p90'))}]}></papan-grafik>
            <div class="gulir" tabindex="0" role="region" aria-label=${t('laporan.tabel')}><table><thead><tr><th scope="col">${t('kolom.langkah')}</th><th scope="col" class="angka">${t('laporan.kali')}</th><th scope="col" class="angka">${t('kendali.norma')}</th><th scope="col" class="angka">${t('laporan.median')}</th>
                <th scope="col" class="angka">${t('laporan.p90')}</th><th scope="col" class="angka">${t('laporan.terlama')}</th><th scope="col" class="angka">${t('laporan.terlambatKali')}</th><th scope="col" class="angka">${t('laporan.kembali')}</th></tr></thead>
                <tbody>${langkah.map(satu => html`<tr><th scope="row">${satu.no}. ${satu.nama}</th><td class="angka">${angka(satu.kali)}</td><td class="angka">${lama(satu.normaMenit)}</td><td class="angka">${satu.kali ? lama(satu.median) : '–'}</td>
                <td class="angka">${satu.kali ? lama(satu.p90) : '–'}</td><td class="angka">${satu.kali ? lama(satu.terlama) : '–'}</td><td class="angka">${angka(satu.terlambat)}</td><td class="angka">${angka(satu.dikembalikan)}</td></tr>`)}</tbody></table></div></section>
        <section class="kartu" aria-labelledby="h-bulan"><h2 id="h-bulan">${t('laporan.bulanan')}</h2>
            <papan-grafik berdiri .judul=${`${t('laporan.bulanan')}. ${bulan.map(satu => `${namaBulan(satu.bulan)}: ${t('laporan.mulai')} ${satu.mulai}, ${t('laporan.selesai')} ${satu.selesai}`).join('; ')}`} .label=${bulan.map(satu => namaBulan(satu.bulan))} .satuan=${t('laporan.bulan')}
                .deret=${[{nama: t('laporan.mulai'), nilai: bulan.map(satu => satu.mulai)}, {nama: t('laporan.selesai'), nilai: bulan.map(satu => satu.selesai)}, {nama: t('laporan.dikembalikan'), nilai: bulan.map(satu => satu.dikembalikan)}]}></papan-grafik></section>
        <section class="kartu" aria-labelledby="h-telat"><h2 id="h-telat">${t('laporan.telat')}</h2>${telat.entries.length ? html`<ul>${telat.entries.map(({entry}) => html`<li><a href="#/berkas/${entry.id}">${entry.judul}</a> (${entry.nomorBerkas}), ${entry.no}. ${entry.namaLangkah}; ${t('tugas.tenggat', saat(entry.tenggat))}</li>`)}</ul>
            ${telat.pagination.hasMoreItems ? html`<p><a href="#/berkas?terlambat=true">${t('laporan.telatSemua', angka(telat.pagination.totalItems))}</a></p>` : nothing}` : html`<p>${t('laporan.takTelat')}</p>`}</section>
        <section class="kartu" aria-labelledby="h-buku"><h2 id="h-buku">${t('laporan.register')}</h2><p>${t('laporan.registerKata')}</p>
            <form class="kisi" @submit=${this.kirim}><div><label for="buku">${t('laporan.buku')}</label><select id="buku" name="buku"><option value="berkas">${t('laporan.buku.berkas')}</option><option value="nomor">${t('laporan.buku.nomor')}</option></select></div>
            <div><label for="format">${t('laporan.format')}</label><select id="format" name="format"><option value="xlsx">Excel (.xlsx)</option><option value="csv">CSV</option></select></div>
            <button class="utama" ?disabled=${this.sibuk}>${this.sibuk ? t('umum.sedang') : t('laporan.unduh')}</button></form>${tampilGalat(this.galatAct)}</section>`;
    }
}
customElements.define('papan-laporan', PapanLaporan);
