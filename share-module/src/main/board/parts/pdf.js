import {getDocument, GlobalWorkerOptions, version} from 'pdfjs-dist/build/pdf.min.mjs';

// Beside the application, wherever it is served from; this chunk lies one folder below. A kept worker of another version would not work
// with it.
GlobalWorkerOptions.workerSrc = new URL(`../pdf.worker.js?${version}`, import.meta.url).href;

/** Opens a PDF; nothing in it is run. */
export const openPdf = bytes => getDocument({data: bytes, isEvalSupported: false, enableXfa: false, useWasm: false,
    stopAtErrors: false}).promise;
