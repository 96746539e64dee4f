import {html, css, nothing} from 'lit';
import {Part, person} from '../core/base.js';
import {t} from '../core/language.js';
import {duration, dateTime} from '../core/format.js';

/** The steps of a case from top to bottom: what is done, by whom and in what time; what goes on now; what is to come. */
class Journey extends Part {
    static properties = {berkas: {attribute: false}};
    static styles = [Part.styles, css`
        ol { list-style: none; margin: 0; padding: 0; } li { display: grid; grid-template-columns: 44px 1fr; gap: 0 1rem;
            position: relative; padding-bottom: 1.1rem; }
        li::before { content: ""; position: absolute; left: 20.5px; top: 44px; bottom: 0; width: 3px; background: var(--garis); }
        li:last-child::before { display: none; } li.selesai::before { background: var(--hijau); }
        .no { width: 44px; height: 44px; border-radius: 50%; display: grid; place-items: center; font-weight: 700;
            border: 3px solid #74828f; background: #fff; color: var(--redup); }
        .selesai .no { background: var(--hijau); border-color: var(--hijau); color: #fff; }
        .berjalan .no { background: var(--emas); border-color: #8a6508; color: #1c1300; }
        .isi { padding-top: .45rem; } .berjalan .isi { background: #fffaf0; border: 2px solid var(--emas); border-radius: var(--sudut);
            padding: .6rem .9rem; } h2 { font-size: 1.05rem; margin: 0; } .akanDatang h2 { color: var(--redup); }
        .batang { display: block; height: 10px; width: min(26rem, 100%); background: #e1e7ec; border-radius: 5px; margin: .35rem 0; }
        .dalam { fill: var(--hijau); } .lewat { fill: var(--merah); } .norma { fill: var(--tinta); }
    `];

    render() {
        return html`<ol>${this.berkas.langkahan.map(step => this.step(step))}</ol>`;
    }

    step(step) {
        return html`<li class=${step.keadaan} aria-current=${step.keadaan === 'berjalan' ? 'step' : nothing}><span class="no"
            aria-hidden="true">${step.keadaan === 'selesai' ? '✓' : step.no}</span>
            <div class="isi"><div class="baris sela"><h2>${step.no}. ${step.nama}</h2>
                <span class="lencana ${{selesai: 'baik', berjalan: 'awas'}[step.keadaan] || ''}">${step.namaKeadaan}</span></div>
            <div class="redup kecil">${step.namaOleh ? html`${person(step.namaOleh, step.namaPelaksana)} · ${dateTime(step.selesai)}`
                : step.namaPelaksana}${step.kali > 1 ? html` · ${t('perjalanan.kali', step.kali)}` : nothing}</div>
            ${step.menitKerja !== null ? this.timeUsed(step)
                : html`<div class="kecil redup">${t('perjalanan.norma', duration(step.normaMenit))}</div>`}
            </div></li>`;
    }

    /** Time used against the norm: the mark stands at the norm. */
    timeUsed(step) {
        const scale = Math.max(step.menitKerja, step.normaMenit) * 1.05 || 1;
        const over = step.menitKerja > step.normaMenit;
        return html`<svg class="batang" aria-hidden="true" viewBox="0 0 400 10" preserveAspectRatio="none">
            <rect class=${over ? 'lewat' : 'dalam'} height="10" width=${400 * step.menitKerja / scale}></rect>
                <rect class="norma" height="10" width="4" x=${400 * step.normaMenit / scale - 2}></rect></svg>
            <div class="kecil">${t('perjalanan.waktu', duration(step.menitKerja), duration(step.normaMenit))}${over
                ? html` <span class="lencana buruk">${t('perjalanan.lewat', duration(step.menitKerja - step.normaMenit))}</span>`
                : nothing}</div>`;
    }
}
customElements.define('papan-perjalanan', Journey);
