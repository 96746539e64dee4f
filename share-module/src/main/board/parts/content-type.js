/** The kind of a published file by its name; the server tells only its id and name. */
export function contentType(name) {
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    return {pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        odt: 'application/vnd.oasis.opendocument.text', txt: 'text/plain'}[ending] || 'application/octet-stream';
}
