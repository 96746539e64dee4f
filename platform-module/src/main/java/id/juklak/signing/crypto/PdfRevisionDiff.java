package id.juklak.signing.crypto;

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
class PdfRevisionDiff {

    private static final COSName DSS = COSName.getPDFName("DSS");
    /** Deeper no PDF of people is nested; an attack is. */
    private static final int MAX_DEPTH = 500;

    private final Set<Pair> compared = new HashSet<>();

    /** Two objects that have been compared, or are just being; the same ones, not equal ones. */
    private record Pair(COSBase before, COSBase after) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Pair otherPair && before == otherPair.before && after == otherPair.after;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(before) + System.identityHashCode(after);
        }
    }

    boolean isChanged(PDDocument before, PDDocument after) throws IOException {
        return !isSameCatalog(before.getDocumentCatalog().getCOSObject(), after.getDocumentCatalog().getCOSObject());
    }

    private boolean isSameCatalog(COSDictionary earlier, COSDictionary later) throws IOException {
        for (COSName name : mergeNames(earlier, later)) {
            if (name.equals(COSName.ACRO_FORM)) {
                if (!isSameForm(earlier.getDictionaryObject(name), later.getDictionaryObject(name))) {
                    return false;
                }
            } else if (name.equals(DSS) && !earlier.containsKey(DSS)) {
                // Certificates and revocation data for long-term validation: nothing of what is seen.
                continue;
            } else if (!isSame(earlier.getItem(name), later.getItem(name), 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSameForm(COSBase earlier, COSBase later) throws IOException {
        COSDictionary earlierForm = earlier instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
        if (!(later instanceof COSDictionary laterForm)) {
            return earlier == null && later == null;
        }
        for (COSName name : mergeNames(earlierForm, laterForm)) {
            boolean signatureFlags = name.equals(COSName.SIG_FLAGS);
            // What a form needs to show fields at all; without earlier fields nothing that was seen depends on it.
            boolean formDefaults = earlier == null && (name.equals(COSName.DR) || name.equals(COSName.DA));
            if (name.equals(COSName.FIELDS)) {
                if (!isSamePlusSignatures(earlierForm.getDictionaryObject(name), laterForm.getDictionaryObject(name), 0)) {
                    return false;
                }
            } else if (!signatureFlags && !formDefaults && !isSame(earlierForm.getItem(name), laterForm.getItem(name), 0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an array holds what it held, in that order, and after it nothing but signature fields. */
    private boolean isSamePlusSignatures(COSBase earlier, COSBase later, int depth) throws IOException {
        COSArray earlierArray = earlier instanceof COSArray array ? array : new COSArray();
        COSArray laterArray = later instanceof COSArray array ? array : new COSArray();
        if (laterArray.size() < earlierArray.size()) {
            return false;
        }
        for (int index = 0; index < laterArray.size(); index++) {
            if (index < earlierArray.size()
                    ? !isSame(earlierArray.get(index), laterArray.get(index), depth + 1)
                    : !isSignatureField(laterArray.getObject(index))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSignatureField(COSBase candidate) {
        return candidate instanceof COSDictionary field && COSName.SIG.equals(field.getCOSName(COSName.FT))
                && (field.getCOSName(COSName.SUBTYPE) == null || COSName.WIDGET.equals(field.getCOSName(COSName.SUBTYPE)))
                && !field.containsKey(COSName.A) && !field.containsKey(COSName.AA);
    }

    private boolean isSame(COSBase earlier, COSBase later, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            return false;
        }
        COSBase earlierValue = resolve(earlier);
        COSBase laterValue = resolve(later);
        if (earlierValue == null || laterValue == null) {
            return earlierValue == laterValue;
        }
        if (earlierValue instanceof COSDictionary earlierDictionary) {
            return laterValue instanceof COSDictionary laterDictionary && (!compared.add(new Pair(earlierValue, laterValue))
                    || isSameDictionary(earlierDictionary, laterDictionary, depth));
        }
        if (earlierValue instanceof COSArray earlierArray) {
            return laterValue instanceof COSArray laterArray && (!compared.add(new Pair(earlierValue, laterValue))
                    || isSameArray(earlierArray, laterArray, depth));
        }
        return isSameValue(earlierValue, laterValue);
    }

    private boolean isSameValue(COSBase earlier, COSBase later) {
        if (earlier instanceof COSString earlierText) {
            return later instanceof COSString laterText && Arrays.equals(earlierText.getBytes(), laterText.getBytes());
        }
        if (earlier instanceof COSNumber earlierNumber) {
            return later instanceof COSNumber laterNumber && Float.compare(earlierNumber.floatValue(), laterNumber.floatValue()) == 0;
        }
        if (earlier instanceof COSName || earlier instanceof COSBoolean) {
            return Objects.equals(earlier, later);
        }
        return earlier.getClass() == later.getClass() && Objects.equals(earlier, later);
    }

    private COSBase resolve(COSBase value) {
        COSBase resolved = value instanceof COSObject reference ? reference.getObject() : value;
        return resolved == COSNull.NULL ? null : resolved;
    }

    private boolean isSameArray(COSArray earlier, COSArray later, int depth) throws IOException {
        if (earlier.size() != later.size()) {
            return false;
        }
        for (int index = 0; index < earlier.size(); index++) {
            if (!isSame(earlier.get(index), later.get(index), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSameDictionary(COSDictionary earlier, COSDictionary later, int depth) throws IOException {
        boolean isPage = COSName.PAGE.equals(earlier.getCOSName(COSName.TYPE));
        for (COSName name : mergeNames(earlier, later)) {
            boolean same = isPage && name.equals(COSName.ANNOTS)
                    ? isSamePlusSignatures(earlier.getDictionaryObject(name), later.getDictionaryObject(name), depth)
                    : isSame(earlier.getItem(name), later.getItem(name), depth + 1);
            if (!same) {
                return false;
            }
        }
        return earlier instanceof COSStream earlierStream
                ? later instanceof COSStream laterStream && isSameStream(earlierStream, laterStream)
                : !(later instanceof COSStream);
    }

    private boolean isSameStream(COSStream earlier, COSStream later) throws IOException {
        try (InputStream earlierInput = earlier.createRawInputStream(); InputStream laterInput = later.createRawInputStream()) {
            byte[] earlierBuffer = new byte[8192];
            byte[] laterBuffer = new byte[8192];
            while (true) {
                int earlierCount = earlierInput.readNBytes(earlierBuffer, 0, earlierBuffer.length);
                int laterCount = laterInput.readNBytes(laterBuffer, 0, laterBuffer.length);
                if (earlierCount != laterCount || !Arrays.equals(earlierBuffer, 0, earlierCount, laterBuffer, 0, laterCount)) {
                    return false;
                }
                if (earlierCount < earlierBuffer.length) {
                    return true;
                }
            }
        }
    }

    private Set<COSName> mergeNames(COSDictionary earlier, COSDictionary later) {
        Set<COSName> names = new HashSet<>(earlier.keySet());
        names.addAll(later.keySet());
        return names;
    }
}
