package id.juklak.signing.kripto;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Tells whether a later revision of a PDF shows anything else than the earlier one that somebody signed. Walks both from their catalog and
 * allows one difference only: further signature fields, in the form and among the annotations of a page. Any other new page, text,
 * annotation, form value, font or action is a change, also where an object that was missing before appears later.
 */
class PerubahanPdf {

    private static final COSName DSS = COSName.getPDFName("DSS");
    /** Deeper no PDF of people is nested; an attack is. */
    private static final int DALAM = 500;

    private final Set<Pasangan> sudah = new HashSet<>();

    /** Two objects that have been compared, or are just being; the same ones, not equal ones. */
    private record Pasangan(COSBase sebelum, COSBase sesudah) {

        @Override
        public boolean equals(Object lain) {
            return lain instanceof Pasangan itu && sebelum == itu.sebelum && sesudah == itu.sesudah;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(sebelum) + System.identityHashCode(sesudah);
        }
    }

    boolean berubah(PDDocument sebelum, PDDocument sesudah) throws IOException {
        return !samaKatalog(sebelum.getDocumentCatalog().getCOSObject(), sesudah.getDocumentCatalog().getCOSObject());
    }

    private boolean samaKatalog(COSDictionary lama, COSDictionary baru) throws IOException {
        for (COSName nama : gabung(lama, baru)) {
            if (nama.equals(COSName.ACRO_FORM)) {
                if (!samaFormulir(lama.getDictionaryObject(nama), baru.getDictionaryObject(nama))) {
                    return false;
                }
            } else if (nama.equals(DSS) && !lama.containsKey(DSS)) {
                // Certificates and revocation data for long-term validation: nothing of what is seen.
                continue;
            } else if (!sama(lama.getItem(nama), baru.getItem(nama), 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean samaFormulir(COSBase lama, COSBase baru) throws IOException {
        COSDictionary satu = lama instanceof COSDictionary kamus ? kamus : new COSDictionary();
        if (!(baru instanceof COSDictionary lain)) {
            return lama == null && baru == null;
        }
        for (COSName nama : gabung(satu, lain)) {
            boolean tanda = nama.equals(COSName.SIG_FLAGS);
            // What a form needs to show fields at all; without earlier fields nothing that was seen depends on it.
            boolean perlengkapan = lama == null && (nama.equals(COSName.DR) || nama.equals(COSName.DA));
            if (nama.equals(COSName.FIELDS)) {
                if (!samaAtauTanda(satu.getDictionaryObject(nama), lain.getDictionaryObject(nama), 0)) {
                    return false;
                }
            } else if (!tanda && !perlengkapan && !sama(satu.getItem(nama), lain.getItem(nama), 0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an array holds what it held, in that order, and after it nothing but signature fields. */
    private boolean samaAtauTanda(COSBase lama, COSBase baru, int dalam) throws IOException {
        COSArray satu = lama instanceof COSArray larik ? larik : new COSArray();
        COSArray lain = baru instanceof COSArray larik ? larik : new COSArray();
        if (lain.size() < satu.size()) {
            return false;
        }
        for (int ke = 0; ke < lain.size(); ke++) {
            if (ke < satu.size() ? !sama(satu.get(ke), lain.get(ke), dalam + 1) : !medanTanda(lain.getObject(ke))) {
                return false;
            }
        }
        return true;
    }

    private boolean medanTanda(COSBase satu) {
        return satu instanceof COSDictionary medan && COSName.SIG.equals(medan.getCOSName(COSName.FT))
                && (medan.getCOSName(COSName.SUBTYPE) == null || COSName.WIDGET.equals(medan.getCOSName(COSName.SUBTYPE)))
                && !medan.containsKey(COSName.A) && !medan.containsKey(COSName.AA);
    }

    private boolean sama(COSBase lama, COSBase baru, int dalam) throws IOException {
        if (dalam > DALAM) {
            return false;
        }
        COSBase satu = isi(lama);
        COSBase lain = isi(baru);
        if (satu == null || lain == null) {
            return satu == lain;
        }
        if (satu instanceof COSDictionary kamus) {
            return lain instanceof COSDictionary kamusLain && (!sudah.add(new Pasangan(satu, lain))
                    || samaKamus(kamus, kamusLain, dalam));
        }
        if (satu instanceof COSArray larik) {
            return lain instanceof COSArray larikLain && (!sudah.add(new Pasangan(satu, lain))
                    || samaLarik(larik, larikLain, dalam));
        }
        return samaNilai(satu, lain);
    }

    private boolean samaNilai(COSBase satu, COSBase lain) {
        if (satu instanceof COSString teks) {
            return lain instanceof COSString teksLain && Arrays.equals(teks.getBytes(), teksLain.getBytes());
        }
        if (satu instanceof COSNumber angka) {
            return lain instanceof COSNumber angkaLain && Float.compare(angka.floatValue(), angkaLain.floatValue()) == 0;
        }
        if (satu instanceof COSName || satu instanceof COSBoolean) {
            return Objects.equals(satu, lain);
        }
        return satu.getClass() == lain.getClass() && Objects.equals(satu, lain);
    }

    private COSBase isi(COSBase nilai) {
        COSBase isi = nilai instanceof COSObject acuan ? acuan.getObject() : nilai;
        return isi == COSNull.NULL ? null : isi;
    }

    private boolean samaLarik(COSArray satu, COSArray lain, int dalam) throws IOException {
        if (satu.size() != lain.size()) {
            return false;
        }
        for (int ke = 0; ke < satu.size(); ke++) {
            if (!sama(satu.get(ke), lain.get(ke), dalam + 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean samaKamus(COSDictionary satu, COSDictionary lain, int dalam) throws IOException {
        boolean halaman = COSName.PAGE.equals(satu.getCOSName(COSName.TYPE));
        for (COSName nama : gabung(satu, lain)) {
            boolean sama = halaman && nama.equals(COSName.ANNOTS)
                    ? samaAtauTanda(satu.getDictionaryObject(nama), lain.getDictionaryObject(nama), dalam)
                    : sama(satu.getItem(nama), lain.getItem(nama), dalam + 1);
            if (!sama) {
                return false;
            }
        }
        return satu instanceof COSStream aliran
                ? lain instanceof COSStream aliranLain && samaAliran(aliran, aliranLain)
                : !(lain instanceof COSStream);
    }

    private boolean samaAliran(COSStream satu, COSStream lain) throws IOException {
        try (InputStream mentah = satu.createRawInputStream(); InputStream mentahLain = lain.createRawInputStream()) {
            byte[] potong = new byte[8192];
            byte[] potongLain = new byte[8192];
            while (true) {
                int baca = mentah.readNBytes(potong, 0, potong.length);
                int bacaLain = mentahLain.readNBytes(potongLain, 0, potongLain.length);
                if (baca != bacaLain || !Arrays.equals(potong, 0, baca, potongLain, 0, bacaLain)) {
                    return false;
                }
                if (baca < potong.length) {
                    return true;
                }
            }
        }
    }

    private Set<COSName> gabung(COSDictionary satu, COSDictionary lain) {
        Set<COSName> semua = new HashSet<>(satu.keySet());
        semua.addAll(lain.keySet());
        return semua;
    }
}
