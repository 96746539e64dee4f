import {html, css, unsafeCSS} from 'lit';
import BpmnViewer from 'bpmn-js/dist/bpmn-navigated-viewer.production.min.js';
import diagramStyle from 'bpmn-js/dist/assets/diagram-js.css';
import {Part, asRequestError, showError} from '../core/base.js';
import {getFile} from '../core/server.js';
import {t} from '../core/language.js';
import {duration} from '../core/format.js';

/** The process as it is drawn, with the steps that are done, the one that goes on now, and the time that each took. */
class Diagram extends Part {
    static properties = {berkas: {attribute: false}, error: {state: true}};
    static styles = [Part.styles, unsafeCSS(diagramStyle), css`
        #bagan { height: min(70vh, 46rem); background: #fff; border: 1px solid var(--garis);
            border-radius: var(--sudut); position: relative; }
        .selesai .djs-visual > :first-child { fill: #d9efe2 !important; stroke: #17613a !important; }
        .berjalan .djs-visual > :first-child { fill: #ffe9b0 !important; stroke: #8a6508 !important; stroke-width: 4px !important; }
        .waktu { background: #0b3d66; color: #fff; font-size: 13px; line-height: 1.4; padding: 0 6px; border-radius: 4px;
            white-space: nowrap; } .waktu.lewat { background: #a3211b; }
        .djs-overlay-container { position: absolute; width: 0; height: 0; } .djs-overlays, .djs-overlay { position: absolute; }
        .bjs-powered-by { position: absolute; bottom: 12px; right: 12px; z-index: 2; }
        .keterangan span { display: inline-flex; align-items: center; gap: .4rem; margin-right: 1rem; }
        .keterangan i { width: 20px; height: 14px; border: 2px solid #74828f; border-radius: 3px; }
        .keterangan .i1 { background: #d9efe2; border-color: #17613a; } .keterangan .i2 { background: #ffe9b0; border-color: #8a6508; }
    `];

    async firstUpdated() {
        try {
            const xml = await (await getFile('/sop/bagan')).text();
            this.viewer = new BpmnViewer({container: this.renderRoot.querySelector('#bagan')});
            await this.viewer.importXML(xml);
            this.markSteps();
            requestAnimationFrame(() => this.fit());
        } catch (error) {
            this.error = asRequestError(error);
        }
    }

    disconnectedCallback() {
        this.viewer?.destroy();
        super.disconnectedCallback();
    }

    markSteps() {
        const canvas = this.viewer.get('canvas');
        const overlays = this.viewer.get('overlays');
        const elements = this.viewer.get('elementRegistry');
        this.berkas.langkahan.filter(step => elements.get(step.langkah)).forEach(step => {
            canvas.addMarker(step.langkah, step.keadaan);
            if (step.menitKerja !== null) {
                const label = document.createElement('div');
                label.className = `waktu ${step.menitKerja > step.normaMenit ? 'lewat' : ''}`;
                label.textContent = duration(step.menitKerja);
                overlays.add(step.langkah, {position: {bottom: -2, left: 4}, html: label});
            }
        });
    }

    fit() {
        this.viewer.get('canvas').zoom('fit-viewport', 'auto');
    }

    zoom(factor) {
        const canvas = this.viewer.get('canvas');
        canvas.zoom(canvas.zoom() * factor);
    }

    render() {
        return html`${showError(this.error)}<div class="baris sela">
            <p class="keterangan"><span><i class="i1"></i>${t('bagan.selesai')}</span><span><i class="i2"></i>${t('bagan.kini')}</span></p>
            <div class="baris"><button type="button" @click=${() => this.zoom(1.25)}>${t('bagan.besar')}</button><button type="button"
                @click=${() => this.zoom(0.8)}>${t('bagan.kecil')}</button><button type="button"
                @click=${this.fit}>${t('bagan.pas')}</button></div></div>
            <div id="bagan" role="region" aria-label=${this.berkas.no ? t('bagan.kata', this.berkas.no, this.berkas.namaLangkah)
                : t('bagan.kataSelesai')}></div>
            <p class="redup kecil">${t('bagan.bantu')}</p>`;
    }
}
customElements.define('papan-bagan', Diagram);
