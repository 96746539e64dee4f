package id.juklak.signing.kripto;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSTypedData;

import id.juklak.signing.kripto.Pemeriksaan.SatuTanda;

/**
 * Verifies signed files. A PDF: each signature covers one revision of the file from its first byte to its end but for the signature itself,
 * and what comes after shows nothing new. Everything else: the detached signatures that lie beside it.
 */
public class PemeriksaTandaTangan {

    private final PeriksaCms cms;

    /** @param dipercaya the certificate authorities that the office trusts */
    public PemeriksaTandaTangan(Collection<X509Certificate> dipercaya) {
        this.cms = new PeriksaCms(dipercaya);
    }

    /** A file with the signatures that lie beside it. */
    public Pemeriksaan lepas(Path file, List<byte[]> tandaLepas) {
        List<SatuTanda> semua = new ArrayList<>();
        for (byte[] satu : tandaLepas) {
            PeriksaCms.Hasil hasil = cms.periksa(satu, new Isi(file, new long[]{ 0, ukuran(file) }), null, true);
            semua.add(new SatuTanda(hasil.nama(), null, hasil.pada(), hasil.capWaktu(), hasil.sertifikat(), true, hasil.temuan(), null));
        }
        return new Pemeriksaan(semua, List.of());
    }

    /** A PDF. One that cannot be read, or bears no signature, is reported as such. */
    public Pemeriksaan pdf(Path file) {
        try (RandomAccessReadBufferedFile sumber = new RandomAccessReadBufferedFile(file); PDDocument pdf = buka(file)) {
            if (pdf.isEncrypted()) {
                return new Pemeriksaan(List.of(), List.of("tersandi"));
            }
            List<PDSignature> tanda = new ArrayList<>(pdf.getSignatureDictionaries());
            tanda.sort(Comparator.comparingLong(PemeriksaTandaTangan::akhir));
            return periksa(file, sumber, tanda);
        } catch (IOException | RuntimeException salah) {
            return new Pemeriksaan(List.of(), List.of("rusak"));
        }
    }

    private Pemeriksaan periksa(Path file, RandomAccessReadBufferedFile sumber, List<PDSignature> tanda) throws IOException {
        List<SatuTanda> semua = new ArrayList<>();
        List<String> temuan = new ArrayList<>();
        long panjang = sumber.length();
        for (int ke = 0; ke < tanda.size(); ke++) {
            long berikutnya = ke + 1 < tanda.size() ? akhir(tanda.get(ke + 1)) : panjang;
            semua.add(satu(file, sumber, tanda.get(ke), berikutnya, panjang));
        }
        if (tanda.isEmpty()) {
            temuan.add("tanpaTanda");
        } else if (akhir(tanda.get(tanda.size() - 1)) != panjang) {
            // Whatever comes behind the last signature is signed by nobody.
            temuan.add("tambahan");
        }
        return new Pemeriksaan(semua, temuan);
    }

    private SatuTanda satu(Path file, RandomAccessReadBufferedFile sumber, PDSignature tanda, long berikutnya, long panjang)
            throws IOException {
        long[] rentang = rentang(tanda);
        Instant pada = tanda.getSignDate() == null ? null : tanda.getSignDate().toInstant();
        if (!rentangSah(sumber, rentang, panjang)) {
            return new SatuTanda(tanda.getName(), tanda.getReason(), pada, false, null, false, List.of("rentang"), tanda.getContactInfo());
        }
        byte[] isiTanda = isiTanda(sumber, rentang);
        boolean cades = !PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED.getName().equals(tanda.getSubFilter());
        PeriksaCms.Hasil hasil = cms.periksa(isiTanda, new Isi(file, rentang), pada, cades);
        List<String> temuan = new ArrayList<>(hasil.temuan());
        if (!sisaNol(isiTanda)) {
            temuan.add("rentang");
        }
        if (cades && !"ETSI.CAdES.detached".equals(tanda.getSubFilter())) {
            temuan.add("bentuk");
        }
        long akhir = rentang[2] + rentang[3];
        if (berikutnya > akhir && berubah(file, akhir, berikutnya)) {
            temuan.add("berubahSesudahnya");
        }
        return new SatuTanda(hasil.nama() == null ? tanda.getName() : hasil.nama(), tanda.getReason(), hasil.pada(), hasil.capWaktu(),
                hasil.sertifikat(),
                akhir == panjang, temuan, tanda.getContactInfo());
    }

    private boolean berubah(Path file, long sebelum, long sesudah) {
        try (Revisi lama = Revisi.dari(file, sebelum); Revisi baru = Revisi.dari(file, sesudah)) {
            return new PerubahanPdf().berubah(lama.pdf(), baru.pdf());
        } catch (IOException | RuntimeException salah) {
            return true;
        }
    }

    private static PDDocument buka(Path file) throws IOException {
        return Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }

    /** The PDF as it was when it had so many bytes: a file of its own, since PDFBox looks for the end of a PDF where its file ends. */
    private record Revisi(Path salinan, PDDocument pdf) implements AutoCloseable {

        static Revisi dari(Path file, long panjang) throws IOException {
            Path salinan = Files.createTempFile("juklak-revisi", ".pdf");
            try {
                try (FileChannel asal = FileChannel.open(file); FileChannel tujuan = FileChannel.open(salinan, StandardOpenOption.WRITE)) {
                    for (long sudah = 0; sudah < panjang;) {
                        sudah += asal.transferTo(sudah, panjang - sudah, tujuan);
                    }
                }
                return new Revisi(salinan, buka(salinan));
            } catch (IOException | RuntimeException salah) {
                Files.deleteIfExists(salinan);
                throw salah;
            }
        }

        @Override
        public void close() throws IOException {
            try {
                pdf.close();
            } finally {
                Files.deleteIfExists(salinan);
            }
        }
    }

    private static long[] rentang(PDSignature tanda) {
        int[] rentang = tanda.getByteRange();
        long[] hasil = new long[rentang.length];
        for (int ke = 0; ke < rentang.length; ke++) {
            hasil[ke] = rentang[ke];
        }
        return hasil;
    }

    /** End of the revision that a signature covers; 0 where it doesn't say. */
    private static long akhir(PDSignature tanda) {
        long[] rentang = rentang(tanda);
        return rentang.length == 4 ? rentang[2] + rentang[3] : 0;
    }

    /** From the first byte on, without overlap, within the file, and leaving out one hexadecimal string exactly. */
    private boolean rentangSah(RandomAccessReadBufferedFile sumber, long[] rentang, long panjang) throws IOException {
        if (rentang.length != 4 || rentang[0] != 0 || rentang[1] <= 0 || rentang[2] <= rentang[1] || rentang[3] <= 0
                || rentang[2] + rentang[3] > panjang) {
            return false;
        }
        byte[] celah = baca(sumber, rentang[1], rentang[2]);
        if (celah.length < 4 || celah[0] != '<' || celah[celah.length - 1] != '>') {
            return false;
        }
        boolean kecil = false;
        boolean besar = false;
        for (int ke = 1; ke < celah.length - 1; ke++) {
            if (Character.digit(celah[ke], 16) < 0) {
                return false;
            }
            kecil |= celah[ke] >= 'a';
            besar |= celah[ke] >= 'A' && celah[ke] < 'a';
        }
        // No program writes both: someone was there afterwards.
        return celah.length % 2 == 0 && !(kecil && besar);
    }

    /** Behind the signature its room is filled with zeros; nobody vouches for anything else there. */
    private static boolean sisaNol(byte[] isi) {
        int panjang = panjangDer(isi);
        for (int ke = panjang; panjang > 0 && ke < isi.length; ke++) {
            if (isi[ke] != 0) {
                return false;
            }
        }
        return true;
    }

    /** How many bytes a structure in DER takes with its header; 0 where the header doesn't say. */
    private static int panjangDer(byte[] isi) {
        if (isi.length < 2 || isi[1] == (byte) 0x80) {
            return 0;
        }
        int pertama = isi[1] & 0xff;
        if (pertama < 0x80) {
            return 2 + pertama;
        }
        int banyak = pertama & 0x7f;
        long panjang = 0;
        for (int ke = 0; ke < banyak && banyak <= 4 && 2 + ke < isi.length; ke++) {
            panjang = panjang << 8 | isi[2 + ke] & 0xff;
        }
        return (int) Math.min(isi.length, 2 + banyak + panjang);
    }

    private byte[] isiTanda(RandomAccessReadBufferedFile sumber, long[] rentang) throws IOException {
        byte[] heksa = baca(sumber, rentang[1] + 1, rentang[2] - 1);
        byte[] isi = new byte[heksa.length / 2];
        for (int ke = 0; ke < isi.length; ke++) {
            isi[ke] = (byte) ((Character.digit(heksa[2 * ke], 16) << 4) + Character.digit(heksa[2 * ke + 1], 16));
        }
        return isi;
    }

    private byte[] baca(RandomAccessReadBufferedFile sumber, long dari, long sampai) throws IOException {
        byte[] isi = new byte[Math.toIntExact(sampai - dari)];
        sumber.seek(dari);
        int ada = 0;
        for (int baca; ada < isi.length && (baca = sumber.read(isi, ada, isi.length - ada)) > 0; ada += baca) {
            // Reads until it is full.
        }
        return isi;
    }

    private static long ukuran(Path file) {
        try {
            return Files.size(file);
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
    }

    /** The signed bytes of a file, read as often as they are asked for. */
    private record Isi(Path file, long[] rentang) implements CMSTypedData {

        @Override
        public ASN1ObjectIdentifier getContentType() {
            return PKCSObjectIdentifiers.data;
        }

        @Override
        public void write(OutputStream keluar) throws IOException {
            try (FileChannel saluran = FileChannel.open(file)) {
                for (int ke = 0; ke < rentang.length; ke += 2) {
                    saluran.position(rentang[ke]);
                    InputStream masuk = Channels.newInputStream(saluran);
                    byte[] potong = new byte[64 * 1024];
                    for (long sisa = rentang[ke + 1]; sisa > 0;) {
                        int baca = masuk.read(potong, 0, (int) Math.min(potong.length, sisa));
                        if (baca < 0) {
                            throw new IOException("The file ends early");
                        }
                        keluar.write(potong, 0, baca);
                        sisa -= baca;
                    }
                }
            }
        }

        @Override
        public Object getContent() {
            return file;
        }
    }
}
