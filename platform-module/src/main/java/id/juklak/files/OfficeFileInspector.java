package id.juklak.files;

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

import id.juklak.text.RefusalException;

/**
 * Looks into an office file that is about to be signed, filled or turned into a PDF, by its bytes and not by its name. One with macros can
 * show another text after the signature; one that unpacks to gigabytes is an attack on whoever opens it; a damaged one cannot be read by
 * anybody later.
 */
public class OfficeFileInspector {

    /** A text with many photographs has tens of MB. */
    static final long MAX_UNPACKED = 512L * 1024 * 1024;
    private static final int MAX_PARTS = 10_000;
    /** Below this a part may be packed as tightly as it likes: an empty table is. */
    private static final long RATIO_FREE_SIZE = 1024 * 1024;
    private static final int MAX_RATIO = 100;
    private static final int MAX_DEPTH = 8;

    private static final byte[] ZIP = { 'P', 'K', 3, 4 };
    private static final byte[] OLE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };
    private static final Set<String> OLE_MACRO_NAMES = Set.of("macros", "_vba_project_cur", "vba", "_vba_project");

    /** @throws RefusalException 422: {@code office.rusak}, {@code office.makro}, {@code office.bom} */
    public void examine(Path file) {
        try {
            byte[] firstBytes = readFirstBytes(file);
            if (Arrays.equals(firstBytes, ZIP)) {
                examineZip(file);
            } else if (Arrays.equals(firstBytes, OLE)) {
                try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
                    examineOle(ole.getRoot(), 0);
                }
            }
        } catch (RefusalException failure) {
            throw failure;
        } catch (IOException | RuntimeException failure) {
            throw new RefusalException("office.rusak", 422);
        }
    }

    private byte[] readFirstBytes(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(ZIP.length);
        }
    }

    private void examineZip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_PARTS) {
                throw new RefusalException("office.bom", 422);
            }
            long remaining = MAX_UNPACKED;
            byte[] buffer = new byte[64 * 1024];
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry part = entries.nextElement();
                if (isMacro(part.getName())) {
                    throw new RefusalException("office.makro", 422);
                }
                remaining -= unpack(zip, part, remaining, buffer);
            }
        }
    }

    /** Parts of Word, Excel and PowerPoint files that hold macros, and the folders of LibreOffice's. */
    private boolean isMacro(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return lowerCase.endsWith("vbaproject.bin") || lowerCase.endsWith("vbadata.xml") || lowerCase.contains("/macrosheets/")
                || lowerCase.startsWith("basic/") && !lowerCase.equals("basic/")
                || lowerCase.startsWith("scripts/") && !lowerCase.equals("scripts/");
    }

    /** Counts what really comes out: the sizes that an archive states are its maker's. */
    private long unpack(ZipFile zip, ZipEntry part, long remaining, byte[] buffer) throws IOException {
        long unpacked = 0;
        long allowedByRatio = Math.max(RATIO_FREE_SIZE, part.getCompressedSize() * MAX_RATIO);
        CRC32 crc = new CRC32();
        try (InputStream content = zip.getInputStream(part)) {
            for (int count; (count = content.read(buffer)) >= 0;) {
                unpacked += count;
                if (unpacked > remaining || unpacked > allowedByRatio) {
                    throw new RefusalException("office.bom", 422);
                }
                crc.update(buffer, 0, count);
            }
        }
        if (part.getCrc() != -1 && crc.getValue() != part.getCrc()) {
            throw new RefusalException("office.rusak", 422);
        }
        return unpacked;
    }

    private void examineOle(DirectoryNode folder, int depth) {
        if (depth > MAX_DEPTH) {
            throw new RefusalException("office.bom", 422);
        }
        for (Entry entry : folder) {
            if (OLE_MACRO_NAMES.contains(entry.getName().toLowerCase(Locale.ROOT))) {
                throw new RefusalException("office.makro", 422);
            }
            if (entry instanceof DirectoryNode subfolder) {
                examineOle(subfolder, depth + 1);
            }
        }
    }
}
