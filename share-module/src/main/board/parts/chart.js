import {html, css, svg, nothing} from 'lit';
import {Part} from '../core/base.js';
import {t} from '../core/language.js';
import {number} from '../core/format.js';

/** Round numbers for an axis from 0: at most six of them. */
export function scale(largest) {
    const rough = Math.max(largest, 1) / 5;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = Math.max([1, 2, 5, 10].map(factor => factor * power).find(candidate => candidate >= rough), power < 1 ? 1 : 0);
    return Array.from({length: Math.ceil(Math.max(largest, 1) / step) + 1}, (_, index) => index * step);
}

/**
 * Bars of several series beside each other. Lying (one row for each label) or standing (one column). A table beside it says the same in
 * numbers.
 */
class Chart extends Part {
    /**
     * `series`: [{name, values: []}]; `line`: {value, name}, a line across, such as the norm; `limit`: the most that is drawn, longer bars
     * are cut and say so.
     */
    static properties = {label: {attribute: false}, series: {attribute: false}, measure: {}, line: {attribute: false},
        limit: {type: Number}, upright: {type: Boolean}, heading: {}};
    static styles = [Part.styles, css`
        .bidang { overflow-x: auto; } .bidang > svg { display: block; width: 100%; min-width: 44rem; height: auto; max-width: 60rem; }
        text { font-size: 13px; fill: var(--tinta); } .sumbu { fill: var(--redup); } line { stroke: #d5dde4; }
        .garis { stroke: var(--merah); stroke-width: 2; stroke-dasharray: 6 4; }
        .keterangan { display: flex; flex-wrap: wrap; gap: .25rem 1.2rem; margin: 0 0 .5rem; }
        .keterangan span { display: inline-flex; gap: .45rem; align-items: center; } .keterangan svg { width: 18px; height: 14px; }
        .w0 { fill: #0b5a97; } .w1 { fill: #c98a00; } .w2 { fill: #8593a0; }
        .putus { stroke: var(--merah); stroke-width: 2; stroke-dasharray: 6 4; }
    `];

    render() {
        const largest = Math.min(Math.max(...this.series.flatMap(series => series.values), this.line?.value || 0, 1),
            this.limit || Infinity);
        const ticks = scale(largest);
        return html`<p class="keterangan"
            aria-hidden="true">${this.series.map((series, index) => html`<span>
            <svg viewBox="0 0 18 14"><rect class="w${index}" width="18" height="14" rx="2"></rect></svg>${series.name}</span>`)}
            ${this.line ? html`<span><svg viewBox="0 0 18 14"><line class="putus" x1="0" y1="7" x2="18" y2="7"></line></svg>
                ${this.line.name}</span>` : nothing}</p>
            <div class="bidang" tabindex="0" role="group" aria-label=${t('grafik.bidang')}>${this.upright ? this.vertical(ticks)
                : this.horizontal(ticks)}</div>`;
    }

    horizontal(ticks) {
        const left = 330;
        const width = 530;
        const thickness = 11;
        const height = this.series.length * (thickness + 2) + 12;
        const peak = ticks[ticks.length - 1];
        const x = value => left + width * Math.min(value, peak) / peak;
        const bottom = this.label.length * height;
        return html`<svg viewBox="0 0 920 ${bottom + 44}" role="img" aria-label=${this.heading}>
            ${ticks.map(value => svg`<line x1=${x(value)} x2=${x(value)} y1="0" y2=${bottom}></line>
                <text class="sumbu" x=${x(value)} y=${bottom + 18} text-anchor="middle">${number(value)}</text>`)}
            <text class="sumbu" x=${left + width / 2} y=${bottom + 38} text-anchor="middle">${this.measure}</text>
            ${this.label.map((name, row) => svg`<text x=${left - 8} y=${row * height + height / 2 + 4} text-anchor="end">${name.length > 42
                ? `${name.slice(0, 40)} …` : name}</text>
                ${this.series.map((series, index) => svg`<rect class="w${index}" x=${left} y=${row * height + 6 + index * (thickness + 2)}
                    height=${thickness} width=${Math.max(0, x(series.values[row]) - left)} rx="2"></rect>
                    <text class="sumbu" x=${x(series.values[row]) + 5}
                        y=${row * height + 6 + index * (thickness + 2) + thickness - 1}>${series.values[row] > peak ? '» '
                        : ''}${series.values[row] ? number(Math.round(series.values[row])) : ''}</text>`)}`)}
            ${this.line ? svg`<line class="garis" x1=${x(this.line.value)} x2=${x(this.line.value)} y1="0" y2=${bottom}></line>`
                : nothing}</svg>`;
    }

    vertical(ticks) {
        const left = 48;
        const width = 852;
        const height = 240;
        const peak = ticks[ticks.length - 1];
        const y = value => 10 + height - height * value / peak;
        const column = width / this.label.length;
        const thickness = Math.min(28, column / (this.series.length + 1));
        return html`<svg viewBox="0 0 920 300" role="img" aria-label=${this.heading}>
            ${ticks.map(value => svg`<line x1=${left} x2=${left + width} y1=${y(value)} y2=${y(value)}></line>
                <text class="sumbu" x=${left - 8} y=${y(value) + 4} text-anchor="end">${number(value)}</text>`)}
            ${this.label.map((name, index) => svg`<text class="sumbu" x=${left + column * (index + 0.5)} y="272"
                text-anchor="middle">${name}</text>
                ${this.series.map((series, order) => svg`<rect class="w${order}"
                    x=${left + column * (index + 0.5) - this.series.length * thickness / 2 + order * thickness} y=${y(series.values[index])}
                    width=${thickness - 2} height=${y(0) - y(series.values[index])}></rect>`)}`)}
            <text class="sumbu" x=${left + width / 2} y="295" text-anchor="middle">${this.measure}</text></svg>`;
    }
}
customElements.define('papan-grafik', Chart);
