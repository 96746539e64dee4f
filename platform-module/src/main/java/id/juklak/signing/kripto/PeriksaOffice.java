package id.juklak.signing.kripto;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import id.juklak.JuklakException;

/**
 * Looks into an office file that is about to be signed, filled or turned into a PDF, by its bytes and not by its name. One with macros can
 * show another text after the signature; one that unpacks to gigabytes is an attack on whoever opens it; a damaged one cannot be read by
 * anybody later.
 */
public class PeriksaOffice {

    /** A text with many photographs has tens of MB. */
    static final long TERURAI_MAKS = 512L * 1024 * 1024;
    private static final int BAGIAN_MAKS = 10_000;
    /** Below this a part may be packed as tightly as it likes: an empty table is. */
    private static final long BEBAS_NISBAH = 1024 * 1024;
    private static final int NISBAH_MAKS = 100;
    private static final int DALAM_MAKS = 8;

    private static final byte[] ZIP = { 'P', 'K', 3, 4 };
    private static final byte[] OLE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };
    private static final Set<String> MAKRO_OLE = Set.of("macros", "_vba_project_cur", "vba", "_vba_project");

    /** @throws JuklakException 422: {@code office.rusak}, {@code office.makro}, {@code office.bom} */
    public void periksa(Path file) {
        try {
            byte[] awal = awal(file);
            if (Arrays.equals(awal, ZIP)) {
                periksaZip(file);
            } else if (Arrays.equals(awal, OLE)) {
                try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
                    periksaOle(ole.getRoot(), 0);
                }
            }
        } catch (JuklakException salah) {
            throw salah;
        } catch (IOException | RuntimeException salah) {
            throw new JuklakException("office.rusak", 422);
        }
    }

    private byte[] awal(Path file) throws IOException {
        try (InputStream isi = Files.newInputStream(file)) {
            return isi.readNBytes(ZIP.length);
        }
    }

    private void periksaZip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > BAGIAN_MAKS) {
                throw new JuklakException("office.bom", 422);
            }
            long sisa = TERURAI_MAKS;
            byte[] potong = new byte[64 * 1024];
            for (Enumeration<? extends ZipEntry> semua = zip.entries(); semua.hasMoreElements();) {
                ZipEntry bagian = semua.nextElement();
                if (makro(bagian.getName())) {
                    throw new JuklakException("office.makro", 422);
                }
                sisa -= urai(zip, bagian, sisa, potong);
            }
        }
    }

    /** Parts of Word, Excel and PowerPoint files that hold macros, and the folders of LibreOffice's. */
    private boolean makro(String nama) {
        String kecil = nama.toLowerCase(Locale.ROOT);
        return kecil.endsWith("vbaproject.bin") || kecil.endsWith("vbadata.xml") || kecil.contains("/macrosheets/")
                || kecil.startsWith("basic/") && !kecil.equals("basic/") || kecil.startsWith("scripts/") && !kecil.equals("scripts/");
    }

    /** Counts what really comes out: the sizes that an archive states are its maker's. */
    private long urai(ZipFile zip, ZipEntry bagian, long sisa, byte[] potong) throws IOException {
        long keluar = 0;
        long bolehNisbah = Math.max(BEBAS_NISBAH, bagian.getCompressedSize() * NISBAH_MAKS);
        CRC32 crc = new CRC32();
        try (InputStream isi = zip.getInputStream(bagian)) {
            for (int baca; (baca = isi.read(potong)) >= 0;) {
                keluar += baca;
                if (keluar > sisa || keluar > bolehNisbah) {
                    throw new JuklakException("office.bom", 422);
                }
                crc.update(potong, 0, baca);
            }
        }
        if (bagian.getCrc() != -1 && crc.getValue() != bagian.getCrc()) {
            throw new JuklakException("office.rusak", 422);
        }
        return keluar;
    }

    private void periksaOle(DirectoryNode folder, int dalam) {
        if (dalam > DALAM_MAKS) {
            throw new JuklakException("office.bom", 422);
        }
        for (Entry satu : folder) {
            if (MAKRO_OLE.contains(satu.getName().toLowerCase(Locale.ROOT))) {
                throw new JuklakException("office.makro", 422);
            }
            if (satu instanceof DirectoryNode isi) {
                periksaOle(isi, dalam + 1);
            }
        }
    }
}
