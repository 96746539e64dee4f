package id.juklak.document;

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

import id.juklak.sop.Jenis;
import id.juklak.sop.Langkah;
import id.juklak.sop.Perlu;
import id.juklak.sop.Sop;

/** The documents of a case by their kinds. */
public class IsiBerkas {

    private static final String LAMPIRAN = "lampiran";

    private final NodeService nodeService;
    private final Sop sop;

    public IsiBerkas(NodeService nodeService, Sop sop) {
        this.nodeService = nodeService;
        this.sop = sop;
    }

    /** All documents of the case. */
    public List<NodeRef> dokumen(NodeRef berkas) {
        return nodeService.getChildAssocs(berkas, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL).stream()
                .map(ChildAssociationRef::getChildRef).filter(anak -> jenis(anak) != null).toList();
    }

    /** The documents that count, by their kinds: not those that a newer one replaced or an administrator retracted, which are only kept. */
    public Map<String, List<NodeRef>> menurutJenis(NodeRef berkas) {
        return dokumen(berkas).stream().filter(this::berlaku).collect(Collectors.groupingBy(this::jenis));
    }

    /** Whether a document counts. */
    public boolean berlaku(NodeRef dokumen) {
        return !nodeService.hasAspect(dokumen, JuklakModel.ASPEK_DIGANTIKAN) && !nodeService.hasAspect(dokumen, JuklakModel.ASPEK_DITARIK);
    }

    /** The documents of a kind that count. */
    public List<NodeRef> dokumen(NodeRef berkas, String jenis) {
        return menurutJenis(berkas).getOrDefault(jenis, List.of());
    }

    /** The document of a kind that counts where a case holds the kind once; null without one. */
    public NodeRef satu(NodeRef berkas, String jenis) {
        return dokumen(berkas, jenis).stream().findFirst().orElse(null);
    }

    /** The kind of a document; null for a node that is none of ours, and for the working copy of one that is being edited. */
    public String jenis(NodeRef simpul) {
        QName tipe = nodeService.getType(simpul);
        boolean dokumen = JuklakModel.URI.equals(tipe.getNamespaceURI()) && sop.jenis(tipe.getLocalName()).isPresent();
        return dokumen && !nodeService.hasAspect(simpul, ContentModel.ASPECT_WORKING_COPY) ? tipe.getLocalName() : null;
    }

    /** Kinds that a person may add at a step: what the step asks for, what its performer uploads, and attachments. */
    public static boolean bolehDiunggah(Langkah langkah, String jenis) {
        return LAMPIRAN.equals(jenis) || langkah.unggah().contains(jenis)
                || langkah.perlu().stream().map(Perlu::jenis).anyMatch(jenis::equals);
    }

    /**
     * The kind that a file is taken for at a step, by its name: the first of the step's kinds of which the name holds a word and which the
     * case doesn't have yet; then the first that it doesn't have; else an attachment.
     */
    public String tebak(NodeRef berkas, Langkah langkah, String nama) {
        String dibaca = nama.toLowerCase(Locale.ROOT).replaceAll("[_.-]+", " ");
        List<String> kurang = langkah.unggah().stream().filter(jenis -> satu(berkas, jenis) == null).toList();
        Optional<String> menurutNama = kurang.stream().filter(jenis -> bernama(jenis, dibaca)).findFirst();
        return menurutNama.or(() -> kurang.stream().findFirst()).orElse(LAMPIRAN);
    }

    private boolean bernama(String jenis, String nama) {
        return sop.jenis(jenis).map(Jenis::pola).orElse(List.of()).stream().anyMatch(nama::contains);
    }
}
