import {ambil, kirimJsonAcs} from './layanan.js';

const TANDA = {prefix: '<em>', postfix: '</em>'};
const KATA_TERBANYAK = 10;
/** Facets by their names in the address, with the property that is counted and sought. */
const BIDANG = {jenis: 'TYPE', unit: 'jkl:unitAsal', tahun: 'jkl:tahunArsip'};

const lokal = nilai => String(nilai).replace(/^.*[:}]/, '');

/** Searches the archive: through the archive's own service, or where there is none through ACS's search. */
export async function cariArsip(tanya, lewati, paling, batal) {
    try {
        const jawaban = await ambil('/arsip', {...tanya, skipCount: lewati, maxItems: paling}, batal);
        return {list: jawaban.list, facet: jawaban.facet || jawaban.list.facet || {}};
    } catch (salah) {
        if (salah.status !== 404) {
            throw salah;
        }
    }
    const {list} = await kirimJsonAcs('/search/versions/1/search', {
        query: {language: 'afts', query: pertanyaan(tanya)},
        include: ['properties'],
        facetFields: {facets: Object.entries(BIDANG).map(([label, field]) => ({field, label, mincount: 1}))},
        highlight: {...TANDA, fields: [{field: 'cm:content', ...TANDA}, {field: 'cm:title', ...TANDA}]},
        paging: {skipCount: lewati, maxItems: paling},
    }, batal);
    const facet = Object.fromEntries((list.context?.facetsFields || []).filter(satu => BIDANG[satu.label]).map(satu => [satu.label,
        satu.buckets.filter(ini => ini.count > 0).map(ini => ({nilai: lokal(ini.label), jumlah: ini.count}))]));
    return {list: {pagination: list.pagination, entries: list.entries.map(({entry}) => ({entry: dokumen(entry)}))}, facet};
}

/** Every word has to be found, whole or as a beginning, in text, title, name or number. */
function pertanyaan({q = '', jenis, unit, tahun}) {
    const kata = q.split(/[^\p{L}\p{N}]+/u).filter(Boolean).slice(0, KATA_TERBANYAK);
    const bagian = ['ASPECT:"jkl:diarsipkan"', ...kata.map(satu => `(TEXT:(${satu}) OR TEXT:(${satu}*) OR jkl:judulArsip:(${satu}*) OR cm:name:(${satu}*) OR jkl:nomor:(${satu}*))`)];
    Object.entries({jenis, unit, tahun}).filter(([, nilai]) => nilai && /^[\w-]+$/.test(nilai)).forEach(([nama, nilai]) => {
        bagian.push(nama === 'jenis' ? `TYPE:"jkl:${nilai}"` : nama === 'unit' ? `=jkl:unitAsal:"${nilai}"` : `jkl:tahunArsip:"${nilai}"`);
    });
    return bagian.join(' AND ');
}

function dokumen(entry) {
    const properti = entry.properties || {};
    return {
        id: entry.id, nama: entry.name, mimetype: entry.content?.mimeType, jenis: lokal(entry.nodeType), judul: properti['jkl:judulArsip'] || entry.name, nomor: properti['jkl:nomor'], unit: properti['jkl:unitAsal'],
        tahun: properti['jkl:tahunArsip'], tanggal: properti['jkl:tanggal'] || entry.createdAt, nomorBerkas: properti['jkl:nomorBerkasAsal'],
        sorotan: (entry.search?.highlight || []).filter(satu => satu.field === 'cm:content').flatMap(satu => satu.snippets),
    };
}
