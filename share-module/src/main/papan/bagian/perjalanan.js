import {html, css, nothing} from 'lit';
import {Bagian, orang} from '../inti/dasar.js';
import {t} from '../inti/bahasa.js';
import {lama, saat} from '../inti/waktu.js';

/** The 16 steps of a case from top to bottom: what is done, by whom and in what time; what goes on now; what is to come. */
class PapanPerjalanan extends Bagian {
    static properties = {berkas: {attribute: false}};
    static styles = [Bagian.styles, css`
        ol { list-style: none; margin: 0; padding: 0; } li { display: grid; grid-template-columns: 44px 1fr; gap: 0 1rem; position: relative; padding-bottom: 1.1rem; }
        li::before { content: ""; position: absolute; left: 20.5px; top: 44px; bottom: 0; width: 3px; background: var(--garis); } li:last-child::before { display: none; } li.selesai::before { background: var(--hijau); }
        .no { width: 44px; height: 44px; border-radius: 50%; display: grid; place-items: center; font-weight: 700; border: 3px solid #74828f; background: #fff; color: var(--redup); }
        .selesai .no { background: var(--hijau); border-color: var(--hijau); color: #fff; } .berjalan .no { background: var(--emas); border-color: #8a6508; color: #1c1300; }
        .isi { padding-top: .45rem; } .berjalan .isi { background: #fffaf0; border: 2px solid var(--emas); border-radius: var(--sudut); padding: .6rem .9rem; } h2 { font-size: 1.05rem; margin: 0; } .akanDatang h2 { color: var(--redup); }
        .batang { display: block; height: 10px; width: min(26rem, 100%); background: #e1e7ec; border-radius: 5px; margin: .35rem 0; } .dalam { fill: var(--hijau); } .lewat { fill: var(--merah); } .norma { fill: var(--tinta); }
    `];

    render() {
        return html`<ol>${this.berkas.langkahan.map(satu => this.langkah(satu))}</ol>`;
    }

    langkah(satu) {
        return html`<li class=${satu.keadaan} aria-current=${satu.keadaan === 'berjalan' ? 'step' : nothing}><span class="no" aria-hidden="true">${satu.keadaan === 'selesai' ? '✓' : satu.no}</span>
            <div class="isi"><div class="baris sela"><h2>${satu.no}. ${satu.nama}</h2><span class="lencana ${{selesai: 'baik', berjalan: 'awas'}[satu.keadaan] || ''}">${satu.namaKeadaan}</span></div>
            <div class="redup kecil">${satu.namaOleh ? html`${orang(satu.namaOleh, satu.namaPelaksana)} · ${saat(satu.selesai)}` : satu.namaPelaksana}${satu.kali > 1 ? html` · ${t('perjalanan.kali', satu.kali)}` : nothing}</div>
            ${satu.menitKerja !== null ? this.waktu(satu) : html`<div class="kecil redup">${t('perjalanan.norma', lama(satu.normaMenit))}</div>`}
            </div></li>`;
    }

    /** Time used against the norm: the mark stands at the norm. */
    waktu(satu) {
        const skala = Math.max(satu.menitKerja, satu.normaMenit) * 1.05 || 1;
        const lewat = satu.menitKerja > satu.normaMenit;
        return html`<svg class="batang" aria-hidden="true" viewBox="0 0 400 10" preserveAspectRatio="none"><rect class=${lewat ? 'lewat' : 'dalam'} height="10" width=${400 * satu.menitKerja / skala}></rect>
                <rect class="norma" height="10" width="4" x=${400 * satu.normaMenit / skala - 2}></rect></svg>
            <div class="kecil">${t('perjalanan.waktu', lama(satu.menitKerja), lama(satu.normaMenit))}${lewat ? html` <span class="lencana buruk">${t('perjalanan.lewat', lama(satu.menitKerja - satu.normaMenit))}</span>` : nothing}</div>`;
    }
}
customElements.define('papan-perjalanan', PapanPerjalanan);
