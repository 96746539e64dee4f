package id.juklak.berkas;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

import id.juklak.acs.Unchecked;
import id.juklak.model.JuklakModel;
import id.juklak.sop.DocumentKind;
import id.juklak.sop.Requirement;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.text.RefusalException;

/** The documents of a case by their kinds. */
public class BerkasDocuments {

    private static final String ATTACHMENT = "lampiran";

    private final NodeService nodeService;
    private final Sop sop;

    public BerkasDocuments(Unchecked<NodeService> nodeService, Sop sop) {
        this.nodeService = nodeService.service();
        this.sop = sop;
    }

    /** All documents of the case. */
    public List<NodeRef> findAll(NodeRef berkas) {
        return nodeService.getChildAssocs(berkas, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL).stream()
                .map(ChildAssociationRef::getChildRef).filter(child -> kindOf(child) != null).toList();
    }

    /** The documents that count, by their kinds: not those that a newer one replaced or an administrator retracted, which are only kept. */
    public Map<String, List<NodeRef>> groupByKind(NodeRef berkas) {
        return findAll(berkas).stream().filter(this::counts).collect(Collectors.groupingBy(this::kindOf));
    }

    /** Whether a document counts. */
    public boolean counts(NodeRef document) {
        return !nodeService.hasAspect(document, JuklakModel.ASPECT_SUPERSEDED)
                && !nodeService.hasAspect(document, JuklakModel.ASPECT_RETRACTED);
    }

    /** The documents of a kind that count. */
    public List<NodeRef> findOfKind(NodeRef berkas, String kind) {
        return groupByKind(berkas).getOrDefault(kind, List.of());
    }

    /** The document of a kind that counts where a case holds the kind once; null without one. */
    public NodeRef findOneOfKind(NodeRef berkas, String kind) {
        return findOfKind(berkas, kind).stream().findFirst().orElse(null);
    }

    /** The document of a kind that counts, where a case holds the kind once; null without one, and for a kind of which it holds several. */
    public NodeRef findSingle(NodeRef berkas, String kind) {
        return requireKind(kind).repeatable() ? null : findOneOfKind(berkas, kind);
    }

    /** @throws RefusalException 400 for a kind that the SOP does not know */
    public DocumentKind requireKind(String kind) {
        return sop.findDocumentKind(kind).orElseThrow(() -> new RefusalException("dokumen.jenis", 400, kind));
    }

    /** The kind of a document; null for a node that is none of ours, and for the working copy of one that is being edited. */
    public String kindOf(NodeRef node) {
        QName type = nodeService.getType(node);
        boolean isDocument = JuklakModel.URI.equals(type.getNamespaceURI()) && sop.findDocumentKind(type.getLocalName()).isPresent();
        return isDocument && !nodeService.hasAspect(node, ContentModel.ASPECT_WORKING_COPY) ? type.getLocalName() : null;
    }

    /** Kinds that a person may add at a step: what its performer uploads, and attachments. */
    public static boolean mayUpload(Step step, String kind) {
        return ATTACHMENT.equals(kind) || step.uploadKinds().contains(kind);
    }

    /** Kinds that a step is about: those that its performer may add, and those that it asks for. */
    public static boolean concerns(Step step, String kind) {
        return mayUpload(step, kind) || step.requirements().stream().map(Requirement::kind).anyMatch(kind::equals);
    }

    /** Whether people bring documents of a kind; others come out of a step's form or of the process. */
    boolean comesFromPeople(String kind) {
        return sop.steps().stream().anyMatch(step -> mayUpload(step, kind));
    }

    /**
     * The kind that a file is taken for at a step, by its name: the first of the step's kinds of which the name holds a word and which the
     * case doesn't have yet; then the first that it doesn't have; else an attachment.
     */
    public String guessKind(NodeRef berkas, Step step, String fileName) {
        String words = fileName.toLowerCase(Locale.ROOT).replaceAll("[_.-]+", " ");
        List<String> missing = step.uploadKinds().stream().filter(kind -> findOneOfKind(berkas, kind) == null).toList();
        Optional<String> byName = missing.stream().filter(kind -> matchesPatterns(kind, words)).findFirst();
        return byName.or(() -> missing.stream().findFirst()).orElse(ATTACHMENT);
    }

    private boolean matchesPatterns(String kind, String words) {
        return sop.findDocumentKind(kind).map(DocumentKind::patterns).orElse(List.of()).stream().anyMatch(words::contains);
    }
}
