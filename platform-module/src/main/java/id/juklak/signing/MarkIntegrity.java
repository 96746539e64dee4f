package id.juklak.signing;

import java.util.List;

import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.files.Fingerprint;

/**
 * Which marks still stand for a document's content. The longest of them must cover the content to its end: whatever came behind it, came
 * from elsewhere and was seen by nobody who put a mark on it.
 */
public class MarkIntegrity {

    private final Marks marks;
    private final Fingerprint fingerprint;

    public MarkIntegrity(Marks marks, Fingerprint fingerprint) {
        this.marks = marks;
        this.fingerprint = fingerprint;
    }

    /** The marks of a document that hold; the content is read only where there are any. */
    public List<Mark> findValid(NodeRef document) {
        List<Mark> allMarks = marks.readAll(document);
        if (allMarks.isEmpty()) {
            return List.of();
        }
        Fingerprint.Digests currentContent = fingerprint.read(document, allMarks.stream().map(Mark::length).toList());
        boolean coversWhole = currentContent != null
                && allMarks.stream().mapToLong(Mark::length).max().orElseThrow() == currentContent.length();
        return coversWhole
                ? allMarks.stream().filter(mark -> mark.sha256().equals(currentContent.sha256().get(mark.length()))).toList()
                : List.of();
    }
}
