/** The text of a file, read in the browser: PDF, Word and OpenDocument texts, plain text. Null for what holds none that could be read. */
export async function teksFile(file, mimetype) {
    if (mimetype === 'application/pdf') {
        return teksPdf(await file.arrayBuffer());
    }
    if (/^text\/|json|xml$/.test(mimetype) && !mimetype.includes('officedocument')) {
        return file.text();
    }
    if (mimetype.includes('wordprocessingml')) {
        return teksXml(await isiZip(await file.arrayBuffer(), 'word/document.xml'), 'p', {t: satu => satu.textContent, tab: () => '\t', br: () => '\n'});
    }
    if (mimetype.includes('opendocument.text')) {
        return teksXml(await isiZip(await file.arrayBuffer(), 'content.xml'), /^[ph]$/, null);
    }
    return null;
}

async function teksPdf(isi) {
    const {bukaPdf} = await import('./pdf.js');
    const pdf = await bukaPdf(isi);
    const halaman = [];
    for (let nomor = 1; nomor <= pdf.numPages; nomor++) {
        const {items} = await (await pdf.getPage(nomor)).getTextContent();
        halaman.push(items.map(satu => satu.str + (satu.hasEOL ? '\n' : '')).join(''));
    }
    await pdf.loadingTask.destroy();
    return halaman.join('\n');
}

/** Paragraphs of an Office text, one a line. */
function teksXml(xml, alinea, bagian) {
    if (xml === null) {
        return null;
    }
    const cocok = satu => (alinea instanceof RegExp ? alinea.test(satu.localName) : satu.localName === alinea);
    const pohon = new DOMParser().parseFromString(xml, 'application/xml');
    return [...pohon.getElementsByTagName('*')].filter(cocok).map(satu => (bagian
        ? [...satu.getElementsByTagName('*')].map(ini => bagian[ini.localName]?.(ini) || '').join('') : satu.textContent)).join('\n');
}

const AKHIR = 0x06054b50;
const ENTRI = 0x02014b50;

/** One entry of a zip, as text; null where it is none or has no such entry. */
async function isiZip(bita, nama) {
    const data = new DataView(bita);
    let akhir = bita.byteLength - 22;
    while (akhir >= 0 && data.getUint32(akhir, true) !== AKHIR) {
        akhir--;
    }
    if (akhir < 0) {
        return null;
    }
    let letak = data.getUint32(akhir + 16, true);
    for (let sisa = data.getUint16(akhir + 10, true); sisa > 0 && data.getUint32(letak, true) === ENTRI; sisa--) {
        const panjangNama = data.getUint16(letak + 28, true);
        if (new TextDecoder().decode(new Uint8Array(bita, letak + 46, panjangNama)) === nama) {
            const awal = data.getUint32(letak + 42, true);
            const isi = awal + 30 + data.getUint16(awal + 26, true) + data.getUint16(awal + 28, true);
            const mampat = new Blob([new Uint8Array(bita, isi, data.getUint32(letak + 20, true))]);
            return data.getUint16(letak + 10, true) === 0 ? mampat.text() : new Response(mampat.stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
        }
        letak += 46 + panjangNama + data.getUint16(letak + 30, true) + data.getUint16(letak + 32, true);
    }
    return null;
}
