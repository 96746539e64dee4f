package id.juklak.signing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;

/**
 * Keeps paraf and signatures on a document: parallel lists in two aspects, in the order of the acts, and in a third those that were voided.
 */
public class Marks {

    private final NodeService nodeService;
    private final GuardedWrite guardedWrite;

    /** @param nodeService the one without permission checks */
    public Marks(Unchecked<NodeService> nodeService, GuardedWrite guardedWrite) {
        this.nodeService = nodeService.service();
        this.guardedWrite = guardedWrite;
    }

    /**
     * A mark that a change of the content voided.
     *
     * @param act id of the act
     * @param by whose mark it was
     * @param at when it was voided
     */
    public record VoidedMark(String act, String by, String jabatan, Date at) {}

    public List<Mark> read(NodeRef document, MarkAct markAct) {
        return read(nodeService.getProperties(document), markAct);
    }

    /** All marks, paraf first. */
    public List<Mark> readAll(NodeRef document) {
        Map<QName, Serializable> properties = nodeService.getProperties(document);
        return Arrays.stream(MarkAct.values()).flatMap(markAct -> read(properties, markAct).stream()).toList();
    }

    /** Whether a document was ever signed: then its content stays as it is. */
    public boolean isSigned(NodeRef document) {
        return nodeService.hasAspect(document, JuklakModel.ASPECT_SIGNED);
    }

    private List<Mark> read(Map<QName, Serializable> properties, MarkAct markAct) {
        int count = readList(properties, markAct.property("Oleh")).size();
        List<Mark> marks = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            Long length = readElement(properties, markAct.property("Panjang"), index);
            marks.add(new Mark(markAct, readElement(properties, markAct.property("Oleh"), index),
                    readElement(properties, markAct.property("Jabatan"), index),
                    readElement(properties, markAct.property("Pada"), index), readElement(properties, markAct.property("Versi"), index),
                    readElement(properties, markAct.property("Sha256"), index), length == null ? -1 : length,
                    emptyToNull(readElement(properties, markAct.property("Penyedia"), index)),
                    emptyToNull(readElement(properties, markAct.property("Sertifikat"), index))));
        }
        return marks;
    }

    @SuppressWarnings("unchecked")
    private static <T> T readElement(Map<QName, Serializable> properties, QName property, int index) {
        List<?> list = readList(properties, property);
        return index < list.size() ? (T) list.get(index) : null;
    }

    private static List<?> readList(Map<QName, Serializable> properties, QName property) {
        Serializable value = properties.get(property);
        return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    }

    /** The lists are parallel and hold no null; what a mark doesn't have is an empty text there. */
    private static String emptyToNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** Adds a mark; one of the same act and office that was voided before counts as renewed. */
    public void add(NodeRef document, Mark mark) {
        MarkAct markAct = mark.markAct();
        List<Mark> marks = new ArrayList<>(read(document, markAct));
        marks.add(mark);
        Map<QName, Serializable> properties = new HashMap<>();
        putList(properties, markAct.property("Oleh"), marks, Mark::by);
        putList(properties, markAct.property("Jabatan"), marks, Mark::jabatan);
        putList(properties, markAct.property("Pada"), marks, Mark::at);
        putList(properties, markAct.property("Versi"), marks, Mark::version);
        putList(properties, markAct.property("Sha256"), marks, Mark::sha256);
        putList(properties, markAct.property("Panjang"), marks, Mark::length);
        if (markAct == MarkAct.SIGNATURE) {
            putList(properties, markAct.property("Penyedia"), marks, listedMark -> Objects.toString(listedMark.provider(), ""));
            putList(properties, markAct.property("Sertifikat"), marks, listedMark -> Objects.toString(listedMark.certificate(), ""));
        }
        boolean alreadySigned = JuklakModel.STATE_SIGNED.equals(nodeService.getProperty(document, JuklakModel.PROP_DOCUMENT_STATE));
        List<VoidedMark> voidedMarks = readVoided(document);
        guardedWrite.run(() -> {
            nodeService.addAspect(document, markAct.aspect(), properties);
            if (!alreadySigned) {
                nodeService.setProperty(document, JuklakModel.PROP_DOCUMENT_STATE, markAct.state());
            }
            saveVoided(document, voidedMarks.stream()
                    .filter(voidedMark -> !voidedMark.act().equals(markAct.id()) || !voidedMark.jabatan().equals(mark.jabatan())).toList());
        });
    }

    private static <T> void putList(Map<QName, Serializable> properties, QName property, List<T> elements,
            Function<T, ? extends Serializable> extractor) {
        properties.put(property, new ArrayList<Serializable>(elements.stream().map(extractor).toList()));
    }

    /** The marks that changes of the content voided and that nobody has renewed. */
    public List<VoidedMark> readVoided(NodeRef document) {
        Map<QName, Serializable> properties = nodeService.getProperties(document);
        List<VoidedMark> voidedMarks = new ArrayList<>();
        for (int index = 0; index < readList(properties, JuklakModel.PROP_VOIDED_MARK_BY).size(); index++) {
            voidedMarks.add(new VoidedMark(readElement(properties, JuklakModel.PROP_VOIDED_MARK_ACT, index),
                    readElement(properties, JuklakModel.PROP_VOIDED_MARK_BY, index),
                    readElement(properties, JuklakModel.PROP_VOIDED_MARK_JABATAN, index),
                    readElement(properties, JuklakModel.PROP_VOIDED_AT, index)));
        }
        return voidedMarks;
    }

    /** Takes all marks off a document, makes it a draft again and keeps in sight whose marks they were. */
    public void voidMarks(NodeRef document, Date at) {
        List<VoidedMark> voidedMarks = new ArrayList<>(readVoided(document));
        for (MarkAct markAct : MarkAct.values()) {
            read(document, markAct).forEach(mark -> voidedMarks.add(new VoidedMark(markAct.id(), mark.by(), mark.jabatan(), at)));
        }
        guardedWrite.run(() -> {
            for (MarkAct markAct : MarkAct.values()) {
                if (nodeService.hasAspect(document, markAct.aspect())) {
                    nodeService.removeAspect(document, markAct.aspect());
                }
            }
            nodeService.setProperty(document, JuklakModel.PROP_DOCUMENT_STATE, JuklakModel.STATE_DRAFT);
            saveVoided(document, voidedMarks);
        });
    }

    private void saveVoided(NodeRef document, List<VoidedMark> voidedMarks) {
        if (voidedMarks.isEmpty()) {
            if (nodeService.hasAspect(document, JuklakModel.ASPECT_VOIDED)) {
                nodeService.removeAspect(document, JuklakModel.ASPECT_VOIDED);
            }
            return;
        }
        Map<QName, Serializable> properties = new HashMap<>();
        putList(properties, JuklakModel.PROP_VOIDED_MARK_ACT, voidedMarks, VoidedMark::act);
        putList(properties, JuklakModel.PROP_VOIDED_MARK_BY, voidedMarks, VoidedMark::by);
        putList(properties, JuklakModel.PROP_VOIDED_MARK_JABATAN, voidedMarks, VoidedMark::jabatan);
        putList(properties, JuklakModel.PROP_VOIDED_AT, voidedMarks, VoidedMark::at);
        nodeService.addAspect(document, JuklakModel.ASPECT_VOIDED, properties);
    }
}
