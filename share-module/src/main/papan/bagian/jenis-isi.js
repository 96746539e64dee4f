/** The kind of a published file by its name; the server tells only its id and name. */
export function jenisIsi(nama) {
    const akhiran = nama.slice(nama.lastIndexOf('.') + 1).toLowerCase();
    return {pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', odt: 'application/vnd.oasis.opendocument.text', txt: 'text/plain'}[akhiran] || 'application/octet-stream';
}
