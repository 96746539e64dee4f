import {html, css, svg, nothing} from 'lit';
import {Bagian} from '../inti/dasar.js';
import {t} from '../inti/bahasa.js';
import {angka} from '../inti/waktu.js';

/** Round numbers for an axis from 0: at most six of them. */
export function skala(terbesar) {
    const kasar = Math.max(terbesar, 1) / 5;
    const pangkat = 10 ** Math.floor(Math.log10(kasar));
    const langkah = Math.max([1, 2, 5, 10].map(satu => satu * pangkat).find(satu => satu >= kasar), pangkat < 1 ? 1 : 0);
    return Array.from({length: Math.ceil(Math.max(terbesar, 1) / langkah) + 1}, (_, nomor) => nomor * langkah);
}

/**
 * Bars of several series beside each other. Lying (one row for each label) or standing (one column). A table beside it says the same in numbers.
 */
class PapanGrafik extends Bagian {
    /** `deret`: [{nama, warna, nilai: []}]; `garis`: {nilai, nama}, a line across, such as the norm; `batas`: the most that is drawn, longer bars are cut and say so. */
    static properties = {label: {attribute: false}, deret: {attribute: false}, satuan: {}, garis: {attribute: false}, batas: {type: Number}, berdiri: {type: Boolean}, judul: {}};
    static styles = [Bagian.styles, css`
        .bidang { overflow-x: auto; } .bidang > svg { display: block; width: 100%; min-width: 44rem; height: auto; max-width: 60rem; } text { font-size: 13px; fill: var(--tinta); } .sumbu { fill: var(--redup); } line { stroke: #d5dde4; } .garis { stroke: var(--merah); stroke-width: 2; stroke-dasharray: 6 4; }
        .keterangan { display: flex; flex-wrap: wrap; gap: .25rem 1.2rem; margin: 0 0 .5rem; } .keterangan span { display: inline-flex; gap: .45rem; align-items: center; } .keterangan svg { width: 18px; height: 14px; }
        .w0 { fill: #0b5a97; } .w1 { fill: #c98a00; } .w2 { fill: #8593a0; } .putus { stroke: var(--merah); stroke-width: 2; stroke-dasharray: 6 4; }
    `];

    render() {
        const terbesar = Math.min(Math.max(...this.deret.flatMap(satu => satu.nilai), this.garis?.nilai || 0, 1), this.batas || Infinity);
        const sumbu = skala(terbesar);
        return html`<p class="keterangan" aria-hidden="true">${this.deret.map((satu, nomor) => html`<span><svg viewBox="0 0 18 14"><rect class="w${nomor}" width="18" height="14" rx="2"></rect></svg>${satu.nama}</span>`)}
            ${this.garis ? html`<span><svg viewBox="0 0 18 14"><line class="putus" x1="0" y1="7" x2="18" y2="7"></line></svg>${this.garis.nama}</span>` : nothing}</p>
            <div class="bidang" tabindex="0" role="group" aria-label=${t('grafik.bidang')}>${this.berdiri ? this.tegak(sumbu) : this.rebah(sumbu)}</div>`;
    }

    rebah(sumbu) {
        const kiri = 330;
        const lebar = 530;
        const tebal = 11;
        const tinggi = this.deret.length * (tebal + 2) + 12;
        const puncak = sumbu[sumbu.length - 1];
        const x = nilai => kiri + lebar * Math.min(nilai, puncak) / puncak;
        const bawah = this.label.length * tinggi;
        return html`<svg viewBox="0 0 920 ${bawah + 44}" role="img" aria-label=${this.judul}>
            ${sumbu.map(nilai => svg`<line x1=${x(nilai)} x2=${x(nilai)} y1="0" y2=${bawah}></line><text class="sumbu" x=${x(nilai)} y=${bawah + 18} text-anchor="middle">${angka(nilai)}</text>`)}
            <text class="sumbu" x=${kiri + lebar / 2} y=${bawah + 38} text-anchor="middle">${this.satuan}</text>
            ${this.label.map((nama, baris) => svg`<text x=${kiri - 8} y=${baris * tinggi + tinggi / 2 + 4} text-anchor="end">${nama.length > 42 ? `${nama.slice(0, 40)} …` : nama}</text>
                ${this.deret.map((satu, nomor) => svg`<rect class="w${nomor}" x=${kiri} y=${baris * tinggi + 6 + nomor * (tebal + 2)} height=${tebal} width=${Math.max(0, x(satu.nilai[baris]) - kiri)} rx="2"></rect>
                    <text class="sumbu" x=${x(satu.nilai[baris]) + 5} y=${baris * tinggi + 6 + nomor * (tebal + 2) + tebal - 1}>${satu.nilai[baris] > puncak ? '» ' : ''}${satu.nilai[baris] ? angka(Math.round(satu.nilai[baris])) : ''}</text>`)}`)}
            ${this.garis ? svg`<line class="garis" x1=${x(this.garis.nilai)} x2=${x(this.garis.nilai)} y1="0" y2=${bawah}></line>` : nothing}</svg>`;
    }

    tegak(sumbu) {
        const kiri = 48;
        const lebar = 852;
        const tinggi = 240;
        const puncak = sumbu[sumbu.length - 1];
        const y = nilai => 10 + tinggi - tinggi * nilai / puncak;
        const kolom = lebar / this.label.length;
        const tebal = Math.min(28, kolom / (this.deret.length + 1));
        return html`<svg viewBox="0 0 920 300" role="img" aria-label=${this.judul}>
            ${sumbu.map(nilai => svg`<line x1=${kiri} x2=${kiri + lebar} y1=${y(nilai)} y2=${y(nilai)}></line><text class="sumbu" x=${kiri - 8} y=${y(nilai) + 4} text-anchor="end">${angka(nilai)}</text>`)}
            ${this.label.map((nama, nomor) => svg`<text class="sumbu" x=${kiri + kolom * (nomor + 0.5)} y="272" text-anchor="middle">${nama}</text>
                ${this.deret.map((satu, ini) => svg`<rect class="w${ini}" x=${kiri + kolom * (nomor + 0.5) - this.deret.length * tebal / 2 + ini * tebal} y=${y(satu.nilai[nomor])} width=${tebal - 2} height=${y(0) - y(satu.nilai[nomor])}></rect>`)}`)}
            <text class="sumbu" x=${kiri + lebar / 2} y="295" text-anchor="middle">${this.satuan}</text></svg>`;
    }
}
customElements.define('papan-grafik', PapanGrafik);
