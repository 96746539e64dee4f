/** The text of a file, read in the browser: PDF, Word and OpenDocument texts, plain text. Null for what holds none that could be read. */
export async function fileText(file, mimetype) {
    if (mimetype === 'application/pdf') {
        return pdfText(await file.arrayBuffer());
    }
    if (/^text\/|json|xml$/.test(mimetype) && !mimetype.includes('officedocument')) {
        return file.text();
    }
    if (mimetype.includes('wordprocessingml')) {
        return xmlText(await zipEntry(await file.arrayBuffer(), 'word/document.xml'), 'p',
            {t: element => element.textContent, tab: () => '\t', br: () => '\n'});
    }
    if (mimetype.includes('opendocument.text')) {
        return xmlText(await zipEntry(await file.arrayBuffer(), 'content.xml'), /^[ph]$/, null);
    }
    return null;
}

async function pdfText(bytes) {
    const {openPdf} = await import('./pdf.js');
    const pdf = await openPdf(bytes);
    const pages = [];
    for (let number = 1; number <= pdf.numPages; number++) {
        const {items} = await (await pdf.getPage(number)).getTextContent();
        pages.push(items.map(item => item.str + (item.hasEOL ? '\n' : '')).join(''));
    }
    await pdf.loadingTask.destroy();
    return pages.join('\n');
}

/** Paragraphs of an Office text, one a line. */
function xmlText(xml, paragraph, parts) {
    if (xml === null) {
        return null;
    }
    const isParagraph = element => (paragraph instanceof RegExp ? paragraph.test(element.localName) : element.localName === paragraph);
    const tree = new DOMParser().parseFromString(xml, 'application/xml');
    return [...tree.getElementsByTagName('*')].filter(isParagraph).map(element => (parts
        ? [...element.getElementsByTagName('*')].map(part => parts[part.localName]?.(part) || '').join('') : element.textContent))
            .join('\n');
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** One entry of a zip, as text; null where it is none or has no such entry. */
async function zipEntry(bytes, name) {
    const data = new DataView(bytes);
    let end = bytes.byteLength - 22;
    while (end >= 0 && data.getUint32(end, true) !== END) {
        end--;
    }
    if (end < 0) {
        return null;
    }
    let offset = data.getUint32(end + 16, true);
    for (let left = data.getUint16(end + 10, true); left > 0 && data.getUint32(offset, true) === ENTRY; left--) {
        const nameLength = data.getUint16(offset + 28, true);
        if (new TextDecoder().decode(new Uint8Array(bytes, offset + 46, nameLength)) === name) {
            const start = data.getUint32(offset + 42, true);
            const content = start + 30 + data.getUint16(start + 26, true) + data.getUint16(start + 28, true);
            const compressed = new Blob([new Uint8Array(bytes, content, data.getUint32(offset + 20, true))]);
            return data.getUint16(offset + 10, true) === 0 ? compressed.text()
                : new Response(compressed.stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
        }
        offset += 46 + nameLength + data.getUint16(offset + 30, true) + data.getUint16(offset + 32, true);
    }
    return null;
}
