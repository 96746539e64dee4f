/**
 * Where the board stands and what its host told it (docs/architecture.md, "Share module"): a page of Share, or the page at / of the
 * embedded runtime, which has a sign-in of its own. The host says everything in attributes of one element. Parts of the board stand on
 * Share's other pages too: there the element is #juklak-konteks, and holds nothing.
 */
const board = document.getElementById('juklak-papan');
const host = board || document.getElementById('juklak-konteks');
const data = host.dataset;

export const context = {
    host,
    /** What stands before # in the address of a page of the board. */
    board: board ? '' : `${data.halaman}/juklak`,
    service: data.layanan,
    /** The address that gives tickets; only where the board signs in by itself. */
    signIn: data.masuk || null,
    sharePages: data.halaman || null,
    shareUser: data.pengguna || null,
    csrfCookie: data.csrfKuki || null,
    csrfHeader: data.csrfKepala || null,
    samples: data.contoh ? JSON.parse(data.contoh) : null,
    initialLanguage: (data.bahasa || 'id').toLowerCase().startsWith('en') ? 'en' : 'id',
};
