import {html, css, nothing} from 'lit';
import {Page, showError} from '../core/base.js';
import {get, download} from '../core/server.js';
import {locale, t} from '../core/language.js';
import {number, today, duration, dateTime} from '../core/format.js';
import {goTo} from '../core/route.js';
import '../parts/chart.js';

/** Bars longer than three times the norm are cut: the others stay readable, and the table has the number. */
const PERCENT_LIMIT = 300;
const MOST_LATE = 10;

/** Where time goes, what is under way, what is late, and the registers as files. */
class Reports extends Page {
    static styles = [Page.styles, css`
        .angkanya { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin-bottom: 1rem; }
        .angkanya .kartu { margin: 0; } .besar { font-size: 1.9rem; font-weight: 700; color: var(--biru-tua); line-height: 1.2; }
        .besar.merah { color: var(--merah); }
    `];

    heading() {
        return t('menu.laporan');
    }

    get from() {
        return this.query.dari || `${today().slice(0, 4)}-01-01`;
    }

    get until() {
        return this.query.sampai || today();
    }

    async load() {
        const [times, late] = await Promise.all([get('/laporan/waktu', {dari: this.from, sampai: this.until}),
            get('/berkas', {terlambat: 'true', status: 'berjalan', urut: 'tenggat', arah: 'naik', maxItems: MOST_LATE})]);
        return {times, late: late.list};
    }

    choose(name, event) {
        if (event.target.value) {
            goTo('laporan', {dari: this.from, sampai: this.until, [name]: event.target.value});
        }
    }

    submit(event) {
        event.preventDefault();
        const fields = new FormData(event.target);
        const register = fields.get('buku');
        const format = fields.get('format');
        this.attempt(() => download('/laporan/register', {buku: register, format, dari: this.from, sampai: this.until},
            `${t(`laporan.buku.${register}`)} ${this.from} ${this.until}.${format}`));
    }

    content() {
        const {berkas, bulan: months, langkah: steps} = this.data.times;
        const late = this.data.late;
        const percent = (step, measure) => (step.kali ? 100 * step[measure] / step.normaMenit : 0);
        const monthName = month => new Intl.DateTimeFormat(locale(), {month: 'short', year: '2-digit',
            timeZone: 'UTC'}).format(new Date(`${month}-01T00:00:00Z`));
        const inWords = months.map(month => `${monthName(month.bulan)}: `
            + `${t('laporan.mulai')} ${month.mulai}, ${t('laporan.selesai')} ${month.selesai}`);
        return html`<h1 tabindex="-1">${t('menu.laporan')}</h1>
        <section class="kartu kisi" aria-label=${t('laporan.periode')}>
            <div><label for="dari">${t('laporan.dari')}</label><input id="dari" type="date" .value=${this.from}
            @change=${event => this.choose('dari', event)}></div>
            <div><label for="sampai">${t('laporan.sampai')}</label><input id="sampai" type="date" .value=${this.until}
                @change=${event => this.choose('sampai', event)}></div></section>
        <div class="angkanya">${[['mulai', berkas.mulai], ['selesai', berkas.selesai], ['dibatalkan', berkas.dibatalkan],
            ['dikembalikan', berkas.dikembalikan], ['berjalan', berkas.berjalan],
            ['terlambat', berkas.terlambat]].map(([name, value]) => html`<div class="kartu">
            <div class="besar ${name === 'terlambat' && value ? 'merah' : ''}">${number(value)}</div><div>${t(`laporan.${name}`)}</div>
                </div>`)}</div>
        ${berkas.durasi.kali ? html`<p>${t('laporan.durasi', duration(berkas.durasi.median), duration(berkas.durasi.p90))}</p>` : nothing}
        <section class="kartu" aria-labelledby="h-norma"><h2 id="h-norma">${t('laporan.norma')}</h2><p>${t('laporan.normaKata')}</p>
            <papan-grafik .heading=${t('laporan.norma')} .label=${steps.map(step => `${step.no}. ${step.nama}`)}
                .measure=${t('laporan.persen')} .limit=${PERCENT_LIMIT} .line=${{value: 100, name: t('kendali.norma')}}
                .series=${[{name: t('laporan.median'), values: steps.map(step => percent(step, 'median'))},
                    {name: t('laporan.p90'), values: steps.map(step => percent(step, 'p90'))}]}></papan-grafik>
            <div class="gulir" tabindex="0" role="region" aria-label=${t('laporan.tabel')}>
                <table><thead><tr><th scope="col">${t('kolom.langkah')}</th><th scope="col" class="angka">${t('laporan.kali')}</th>
                <th scope="col" class="angka">${t('kendali.norma')}</th><th scope="col" class="angka">${t('laporan.median')}</th>
                <th scope="col" class="angka">${t('laporan.p90')}</th><th scope="col" class="angka">${t('laporan.terlama')}</th>
                    <th scope="col" class="angka">${t('laporan.terlambatKali')}</th>
                    <th scope="col" class="angka">${t('laporan.kembali')}</th></tr></thead>
                <tbody>${steps.map(step => html`<tr><th scope="row">${step.no}. ${step.nama}</th><td class="angka">${number(step.kali)}</td>
                    <td class="angka">${duration(step.normaMenit)}</td><td class="angka">${step.kali ? duration(step.median) : '–'}</td>
                <td class="angka">${step.kali ? duration(step.p90) : '–'}</td>
                    <td class="angka">${step.kali ? duration(step.terlama) : '–'}</td><td class="angka">${number(step.terlambat)}</td>
                    <td class="angka">${number(step.dikembalikan)}</td></tr>`)}</tbody></table></div></section>
        <section class="kartu" aria-labelledby="h-bulan"><h2 id="h-bulan">${t('laporan.bulanan')}</h2>
            <papan-grafik upright .heading=${`${t('laporan.bulanan')}. ${inWords.join('; ')}`}
                .label=${months.map(month => monthName(month.bulan))} .measure=${t('laporan.bulan')}
                .series=${['mulai', 'selesai', 'dikembalikan'].map(name => ({name: t(`laporan.${name}`),
                    values: months.map(month => month[name])}))}></papan-grafik></section>
        <section class="kartu" aria-labelledby="h-telat"><h2 id="h-telat">${t('laporan.telat')}</h2>
            ${late.entries.length ? html`<ul>${late.entries.map(({entry}) => html`<li><a href="#/berkas/${entry.id}">${entry.judul}</a>
                (${entry.nomorBerkas}), ${entry.no}. ${entry.namaLangkah}; ${t('tugas.tenggat', dateTime(entry.tenggat))}</li>`)}</ul>
            ${late.pagination.hasMoreItems
                ? html`<p><a href="#/berkas?terlambat=true">${t('laporan.telatSemua', number(late.pagination.totalItems))}</a></p>`
                : nothing}` : html`<p>${t('laporan.takTelat')}</p>`}</section>
        <section class="kartu" aria-labelledby="h-buku"><h2 id="h-buku">${t('laporan.register')}</h2><p>${t('laporan.registerKata')}</p>
            <form class="kisi" @submit=${this.submit}><div><label for="buku">${t('laporan.buku')}</label>
                <select id="buku" name="buku"><option value="berkas">${t('laporan.buku.berkas')}</option>
                <option value="nomor">${t('laporan.buku.nomor')}</option></select></div>
            <div><label for="format">${t('laporan.format')}</label><select id="format" name="format">
                <option value="xlsx">Excel (.xlsx)</option><option value="csv">CSV</option></select></div>
            <button class="utama" ?disabled=${this.busy}>${this.busy ? t('umum.sedang') : t('laporan.unduh')}</button></form>
                ${showError(this.actError)}</section>`;
    }
}
customElements.define('papan-laporan', Reports);
