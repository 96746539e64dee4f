/** Most cells of the table that a comparison fills; beyond, everything between the common beginning and end counts as changed. */
const SEL_TERBANYAK = 16_000_000;

/**
 * What changed from one list to another: runs of [macam, items] with macam 0 (the same), -1 (gone), 1 (new). The longest common subsequence, so as little as can be.
 */
export function beda(lama, baru) {
    let awal = 0;
    while (awal < lama.length && awal < baru.length && lama[awal] === baru[awal]) {
        awal++;
    }
    let akhir = 0;
    while (akhir < lama.length - awal && akhir < baru.length - awal && lama[lama.length - 1 - akhir] === baru[baru.length - 1 - akhir]) {
        akhir++;
    }
    const hasil = [];
    const tambah = (macam, isi) => {
        if (isi.length) {
            const terakhir = hasil[hasil.length - 1];
            if (terakhir && terakhir[0] === macam) {
                terakhir[1].push(...isi);
            } else {
                hasil.push([macam, [...isi]]);
            }
        }
    };
    tambah(0, lama.slice(0, awal));
    tengah(lama.slice(awal, lama.length - akhir), baru.slice(awal, baru.length - akhir), tambah);
    tambah(0, lama.slice(lama.length - akhir));
    return hasil;
}

function tengah(lama, baru, tambah) {
    const lebar = baru.length + 1;
    if (!lama.length || !baru.length || (lama.length + 1) * lebar > SEL_TERBANYAK) {
        tambah(-1, lama);
        tambah(1, baru);
        return;
    }
    const panjang = new Uint16Array((lama.length + 1) * lebar);
    for (let i = lama.length - 1; i >= 0; i--) {
        for (let j = baru.length - 1; j >= 0; j--) {
            panjang[i * lebar + j] = lama[i] === baru[j] ? panjang[(i + 1) * lebar + j + 1] + 1 : Math.max(panjang[(i + 1) * lebar + j], panjang[i * lebar + j + 1]);
        }
    }
    let i = 0;
    let j = 0;
    while (i < lama.length && j < baru.length) {
        if (lama[i] === baru[j]) {
            tambah(0, [lama[i]]);
            i++;
            j++;
        } else if (panjang[(i + 1) * lebar + j] >= panjang[i * lebar + j + 1]) {
            tambah(-1, [lama[i++]]);
        } else {
            tambah(1, [baru[j++]]);
        }
    }
    tambah(-1, lama.slice(i));
    tambah(1, baru.slice(j));
}

/** Paragraphs that changed, and within a pair of changed ones the words. Unchanged paragraphs far from a change are left out. */
export function bedaTeks(lama, baru) {
    const alinea = teks => teks.split(/\r?\n/).map(satu => satu.trim()).filter(Boolean);
    const deret = beda(alinea(lama), alinea(baru));
    const hasil = [];
    for (let i = 0; i < deret.length; i++) {
        const [macam, isi] = deret[i];
        if (macam === -1 && deret[i + 1]?.[0] === 1) {
            const kata = beda(isi.join('\n').split(/(\s+)/), deret[i + 1][1].join('\n').split(/(\s+)/));
            hasil.push({macam: 'ubah', kata: kata.map(([satu, ini]) => [satu, ini.join('')])});
            i++;
        } else {
            hasil.push({macam: macam === 0 ? 'sama' : macam < 0 ? 'hapus' : 'tambah', isi});
        }
    }
    return hasil;
}
