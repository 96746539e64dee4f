package id.juklak.signing.crypto;

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

import id.juklak.files.TempFile;
import id.juklak.signing.crypto.Examination.ExaminedSignature;

/**
 * Verifies signed files. A PDF: each signature covers one revision of the file from its first byte to its end but for the signature itself,
 * and what comes after shows nothing new. Everything else: the detached signatures that lie beside it.
 */
public class SignatureVerifier {

    private final CmsVerifier cms;

    /** @param trusted the certificate authorities that the office trusts */
    public SignatureVerifier(Collection<X509Certificate> trusted) {
        this.cms = new CmsVerifier(trusted);
    }

    /** A file with the signatures that lie beside it. */
    public Examination examineDetached(Path file, List<byte[]> detachedSignatures) {
        List<ExaminedSignature> examined = new ArrayList<>();
        for (byte[] signature : detachedSignatures) {
            CmsVerifier.Result result = cms.examine(signature, new SignedBytes(file, new long[]{ 0, sizeOf(file) }), null, true);
            examined.add(new ExaminedSignature(result.signer(), null, result.at(), result.timeStamped(), result.certificate(), true,
                    result.findings(), null));
        }
        return new Examination(examined, List.of());
    }

    /** A PDF. One that cannot be read, or bears no signature, is reported as such. */
    public Examination examinePdf(Path file) {
        try (RandomAccessReadBufferedFile source = new RandomAccessReadBufferedFile(file); PDDocument pdf = open(file)) {
            if (pdf.isEncrypted()) {
                return new Examination(List.of(), List.of("tersandi"));
            }
            List<PDSignature> pdfSignatures = new ArrayList<>(pdf.getSignatureDictionaries());
            pdfSignatures.sort(Comparator.comparingLong(SignatureVerifier::endOf));
            return examine(file, source, pdfSignatures);
        } catch (IOException | RuntimeException failure) {
            return new Examination(List.of(), List.of("rusak"));
        }
    }

    private Examination examine(Path file, RandomAccessReadBufferedFile source, List<PDSignature> pdfSignatures) throws IOException {
        List<ExaminedSignature> examined = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        long length = source.length();
        for (int index = 0; index < pdfSignatures.size(); index++) {
            long nextEnd = index + 1 < pdfSignatures.size() ? endOf(pdfSignatures.get(index + 1)) : length;
            examined.add(examineSignature(file, source, pdfSignatures.get(index), nextEnd, length));
        }
        if (pdfSignatures.isEmpty()) {
            findings.add("tanpaTanda");
        } else if (endOf(pdfSignatures.get(pdfSignatures.size() - 1)) != length) {
            // Whatever comes behind the last signature is signed by nobody.
            findings.add("tambahan");
        }
        return new Examination(examined, findings);
    }

    private ExaminedSignature examineSignature(Path file, RandomAccessReadBufferedFile source, PDSignature signature, long nextEnd,
            long length)
            throws IOException {
        long[] byteRange = byteRangeOf(signature);
        Instant at = signature.getSignDate() == null ? null : signature.getSignDate().toInstant();
        if (!isByteRangeValid(source, byteRange, length)) {
            return new ExaminedSignature(signature.getName(), signature.getReason(), at, false, null, false, List.of("rentang"),
                    signature.getContactInfo());
        }
        byte[] signatureContent = readSignatureContent(source, byteRange);
        boolean cades = !PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED.getName().equals(signature.getSubFilter());
        CmsVerifier.Result result = cms.examine(signatureContent, new SignedBytes(file, byteRange), at, cades);
        List<String> findings = new ArrayList<>(result.findings());
        if (!isPaddedWithZeros(signatureContent)) {
            findings.add("rentang");
        }
        if (cades && !"ETSI.CAdES.detached".equals(signature.getSubFilter())) {
            findings.add("bentuk");
        }
        long end = byteRange[2] + byteRange[3];
        if (nextEnd > end && isChanged(file, end, nextEnd)) {
            findings.add("berubahSesudahnya");
        }
        return new ExaminedSignature(result.signer() == null ? signature.getName() : result.signer(), signature.getReason(), result.at(),
                result.timeStamped(),
                result.certificate(),
                end == length, findings, signature.getContactInfo());
    }

    private boolean isChanged(Path file, long before, long after) {
        try (Revision earlier = Revision.from(file, before); Revision later = Revision.from(file, after)) {
            return new PdfRevisionDiff().isChanged(earlier.pdf(), later.pdf());
        } catch (IOException | RuntimeException failure) {
            return true;
        }
    }

    private static PDDocument open(Path file) throws IOException {
        return Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }

    /** The PDF as it was when it had so many bytes: a file of its own, since PDFBox looks for the end of a PDF where its file ends. */
    private record Revision(TempFile copy, PDDocument pdf) implements AutoCloseable {

        static Revision from(Path file, long length) throws IOException {
            TempFile copy = TempFile.create(".pdf");
            try {
                try (FileChannel source = FileChannel.open(file);
                        FileChannel target = FileChannel.open(copy.path(), StandardOpenOption.WRITE)) {
                    for (long copied = 0; copied < length;) {
                        copied += source.transferTo(copied, length - copied, target);
                    }
                }
                return new Revision(copy, open(copy.path()));
            } catch (IOException | RuntimeException failure) {
                copy.close();
                throw failure;
            }
        }

        @Override
        public void close() throws IOException {
            try {
                pdf.close();
            } finally {
                copy.close();
            }
        }
    }

    private static long[] byteRangeOf(PDSignature signature) {
        int[] intRange = signature.getByteRange();
        long[] byteRange = new long[intRange.length];
        for (int index = 0; index < intRange.length; index++) {
            byteRange[index] = intRange[index];
        }
        return byteRange;
    }

    /** End of the revision that a signature covers; 0 where it doesn't say. */
    private static long endOf(PDSignature signature) {
        long[] byteRange = byteRangeOf(signature);
        return byteRange.length == 4 ? byteRange[2] + byteRange[3] : 0;
    }

    /** From the first byte on, without overlap, within the file, and leaving out one hexadecimal string exactly. */
    private boolean isByteRangeValid(RandomAccessReadBufferedFile source, long[] byteRange, long length) throws IOException {
        if (byteRange.length != 4 || byteRange[0] != 0 || byteRange[1] <= 0 || byteRange[2] <= byteRange[1] || byteRange[3] <= 0
                || byteRange[2] + byteRange[3] > length) {
            return false;
        }
        byte[] gap = read(source, byteRange[1], byteRange[2]);
        if (gap.length < 4 || gap[0] != '<' || gap[gap.length - 1] != '>') {
            return false;
        }
        boolean lowerCase = false;
        boolean upperCase = false;
        for (int index = 1; index < gap.length - 1; index++) {
            if (Character.digit(gap[index], 16) < 0) {
                return false;
            }
            lowerCase |= gap[index] >= 'a';
            upperCase |= gap[index] >= 'A' && gap[index] < 'a';
        }
        // No program writes both: someone was there afterwards.
        return gap.length % 2 == 0 && !(lowerCase && upperCase);
    }

    /** Behind the signature its room is filled with zeros; nobody vouches for anything else there. */
    private static boolean isPaddedWithZeros(byte[] content) {
        int derLength = readDerLength(content);
        for (int index = derLength; derLength > 0 && index < content.length; index++) {
            if (content[index] != 0) {
                return false;
            }
        }
        return true;
    }

    /** How many bytes a structure in DER takes with its header; 0 where the header doesn't say. */
    private static int readDerLength(byte[] content) {
        if (content.length < 2 || content[1] == (byte) 0x80) {
            return 0;
        }
        int lengthByte = content[1] & 0xff;
        if (lengthByte < 0x80) {
            return 2 + lengthByte;
        }
        int byteCount = lengthByte & 0x7f;
        long length = 0;
        for (int index = 0; index < byteCount && byteCount <= 4 && 2 + index < content.length; index++) {
            length = length << 8 | content[2 + index] & 0xff;
        }
        return (int) Math.min(content.length, 2 + byteCount + length);
    }

    private byte[] readSignatureContent(RandomAccessReadBufferedFile source, long[] byteRange) throws IOException {
        byte[] hex = read(source, byteRange[1] + 1, byteRange[2] - 1);
        byte[] content = new byte[hex.length / 2];
        for (int index = 0; index < content.length; index++) {
            content[index] = (byte) ((Character.digit(hex[2 * index], 16) << 4) + Character.digit(hex[2 * index + 1], 16));
        }
        return content;
    }

    private byte[] read(RandomAccessReadBufferedFile source, long from, long until) throws IOException {
        byte[] content = new byte[Math.toIntExact(until - from)];
        source.seek(from);
        int filled = 0;
        for (int count; filled < content.length && (count = source.read(content, filled, content.length - filled)) > 0; filled += count) {
            // Reads until it is full.
        }
        return content;
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The signed bytes of a file, read as often as they are asked for. */
    private record SignedBytes(Path file, long[] byteRange) implements CMSTypedData {

        @Override
        public ASN1ObjectIdentifier getContentType() {
            return PKCSObjectIdentifiers.data;
        }

        @Override
        public void write(OutputStream output) throws IOException {
            try (FileChannel channel = FileChannel.open(file)) {
                for (int index = 0; index < byteRange.length; index += 2) {
                    channel.position(byteRange[index]);
                    InputStream input = Channels.newInputStream(channel);
                    byte[] buffer = new byte[64 * 1024];
                    for (long remaining = byteRange[index + 1]; remaining > 0;) {
                        int count = input.read(buffer, 0, (int) Math.min(buffer.length, remaining));
                        if (count < 0) {
                            throw new IOException("The file ends early");
                        }
                        output.write(buffer, 0, count);
                        remaining -= count;
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
