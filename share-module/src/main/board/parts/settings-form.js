import {html, css, nothing} from 'lit';
import {Part} from '../core/base.js';
import {hasText, t} from '../core/language.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Values that a field may have, where only some are allowed; a name that several settings use stands behind what holds it. */
const CHOICES = {
    'libur.jenis': ['liburNasional', 'cutiBersama'], 'libur.status': ['ditetapkan', 'perkiraan'], penyedia: ['sertifikat', 'bsre'],
        nasibAkhir: ['musnah', 'permanen', 'dinilaiKembali'],
    dihitungSejak: ['terbit', 'akhirTahun', 'tanggal', 'penetapan'], 'pemberitahuan.aktif': ['otomatis', 'ya', 'tidak'],
        kapan: ['jamKerja', 'rentang', 'selalu'],
};

/** What a field of the settings is called: in the board's texts, there first by what holds it, or its own name in words. */
function fieldName(name, owner) {
    if (hasText(`atur.${owner}.${name}`)) {
        return t(`atur.${owner}.${name}`);
    }
    const words = name.replace(/([A-Z])/g, ' $1').toLowerCase();
    return hasText(`atur.${name}`) ? t(`atur.${name}`) : words[0].toUpperCase() + words.slice(1);
}

/** What a field of a new row holds: nothing, of the kind that its neighbours are. */
function emptyValue(sample, choices = ['']) {
    return Array.isArray(sample) ? [] : {number: 0, boolean: false}[typeof sample] ?? choices[0];
}

/** Edits settings: fields for values, a table for a list of things with the same fields. Knows no settings file in particular. */
class SettingsForm extends Part {
    static properties = {name: {type: String}, content: {attribute: false}, editable: {type: Boolean}, year: {state: true}};
    static styles = [Part.styles, css`
        .lajur { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: .75rem 1.25rem; }
        fieldset { min-width: 0; margin-top: 1rem; border: 1px solid var(--garis); border-radius: var(--sudut); padding: .75rem 1rem;
            background: #fff; } legend { padding: 0 .4rem; }
        td { padding: .3rem; } td input, td select { min-width: 8.5rem; } td.lebar input { min-width: 16rem; }
        textarea { min-height: 4.5rem; } .tahun { width: auto; min-width: 8rem; }
    `];

    changed() {
        this.requestUpdate();
        this.dispatchEvent(new CustomEvent('changed'));
    }

    render() {
        return this.group(this.content, [this.name]);
    }

    group(value, path) {
        const names = Object.keys(value).filter(name => name !== 'keterangan');
        const simple = names.filter(name => !this.isNested(value[name]));
        return html`<div class="lajur">${simple.map(name => this.field(value, name, path))}</div>
            ${names.filter(name => this.isNested(value[name])).map(name => html`<fieldset ?disabled=${!this.editable}>
                <legend>${fieldName(name, path.at(-1))}</legend>
                ${Array.isArray(value[name]) ? this.table(value[name], [...path, name])
                    : this.group(value[name], [...path, name])}</fieldset>`)}`;
    }

    isNested(value) {
        return value !== null && typeof value === 'object' && !(Array.isArray(value) && value.every(item => typeof item !== 'object'));
    }

    field(holder, name, path) {
        const id = [...path, name].join('-');
        return typeof holder[name] === 'boolean' ? html`<div>${this.inputFor(holder, name, path, id)}</div>`
            : html`<div><label for=${id}>${fieldName(name, path.at(-1))}</label>${this.inputFor(holder, name, path, id)}</div>`;
    }

    inputFor(holder, name, path, id, label = nothing) {
        const value = holder[name];
        const change = newValue => {
            holder[name] = newValue;
            this.changed();
        };
        if (typeof value === 'boolean') {
            return html`<label class="pilihan"><input id=${id} type="checkbox" .checked=${value} ?disabled=${!this.editable}
                @change=${event => change(event.target.checked)}>${fieldName(name, path.at(-1))}</label>`;
        }
        if (Array.isArray(value)) {
            return html`<textarea id=${id} aria-label=${label} ?disabled=${!this.editable} rows=${Math.max(2, value.length)}
                .value=${value.join('\n')}
                @change=${event => change(event.target.value.split('\n').map(line => line.trim()).filter(Boolean))}></textarea>`;
        }
        const choices = CHOICES[`${path.at(-1)}.${name}`] || CHOICES[name];
        if (choices) {
            return html`<select id=${id} aria-label=${label} ?disabled=${!this.editable} @change=${event => change(event.target.value)}>
                ${choices.map(choice => html`<option value=${choice}
                ?selected=${choice === value}>${fieldName(choice, name)}</option>`)}</select>`;
        }
        const numeric = typeof value === 'number';
        return html`<input id=${id} aria-label=${label} ?disabled=${!this.editable} type=${numeric ? 'number'
            : DATE.test(value || '') || /^(tanggal|mulai|sampai)$/.test(name) && !value ? 'date' : 'text'} .value=${value ?? ''}
            @change=${event => change(numeric ? Number(event.target.value) : event.target.value)}>`;
    }

    /** A table; one with dates shows a year at a time. */
    table(rows, path) {
        const columns = Object.keys(rows.find(row => row) || {});
        const dated = columns.includes('tanggal') && rows.length > 20;
        const years = dated ? [...new Set(rows.map(row => (row.tanggal || '').slice(0, 4)).filter(Boolean))].sort() : [];
        const year = this.year || years[0];
        const shown = dated ? rows.filter(row => !row.tanggal || row.tanggal.startsWith(year)) : rows;
        return html`${dated ? html`<div class="medan"><label for="tahun">${t('berkas.tahun')}</label>
            <select id="tahun" class="tahun" @change=${event => {
            this.year = event.target.value;
        }}>${years.map(candidate => html`<option ?selected=${candidate === year}>${candidate}</option>`)}</select></div>` : nothing}
        <div class="gulir" tabindex="0" role="region" aria-label=${fieldName(path.at(-1), path.at(-2))}>
            <table><thead><tr>${columns.map(column => html`<th scope="col">${fieldName(column, path.at(-1))}</th>`)}${this.editable
            ? html`<th scope="col">${t('atur.tindakan')}</th>` : nothing}</tr></thead>
            <tbody>${shown.map((row, index) => html`<tr>
                ${columns.map(column => html`<td class=${column === 'nama' ? 'lebar'
                : ''}>${this.inputFor(row, column, path, `${path.join('-')}-${index}-${column}`,
                `${fieldName(column, path.at(-1))} ${index + 1}`)}</td>`)}
                ${this.editable
                    ? html`<td><button type="button" class="polos" aria-label=${`${t('atur.hapus')}: ${row.nama || row[columns[0]]}`}
                    @click=${() => {
                    rows.splice(rows.indexOf(row), 1);
                    this.changed();
                }}>${t('atur.hapus')}</button></td>` : nothing}</tr>`)}</tbody></table></div>
        ${this.editable && columns.length ? html`<button type="button" @click=${() => {
            rows.push(Object.fromEntries(columns.map(column => [column,
                emptyValue(rows[0][column], CHOICES[`${path.at(-1)}.${column}`])])));
            this.changed();
        }}>${t('atur.tambah')}</button>` : nothing}`;
    }
}
customElements.define('papan-isian-json', SettingsForm);
