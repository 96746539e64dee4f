package id.juklak.berkas;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.settings.Setting;
import id.juklak.sop.DocumentKind;
import id.juklak.sop.Sop;
import id.juklak.text.RefusalException;
import id.juklak.time.WorkingTime;

/** Gives documents their official numbers, by the office's patterns. */
public class OfficialNumbers {

    private final Sop sop;
    private final Setting<NumberingSettings> settings;
    private final NumberSequences numberSequences;
    private final NodeService nodeService;
    private final WorkingTime workingTime;
    private final RegisterMonth registerMonth;
    private final GuardedWrite guardedWrite;

    /** @param nodeService the one without permission checks */
    public OfficialNumbers(Sop sop, Setting<NumberingSettings> settings, NumberSequences numberSequences,
            Unchecked<NodeService> nodeService, WorkingTime workingTime, RegisterMonth registerMonth, GuardedWrite guardedWrite) {
        this.sop = sop;
        this.settings = settings;
        this.numberSequences = numberSequences;
        this.nodeService = nodeService.service();
        this.workingTime = workingTime;
        this.registerMonth = registerMonth;
        this.guardedWrite = guardedWrite;
    }

    /**
     * Gives a document its number and date, where its kind gets one and it has none yet.
     *
     * @param signedAt when it is signed
     * @throws RefusalException 409 where another's signing holds the book for too long, 422 for a kind without a pattern
     */
    public void assignNumber(NodeRef document, Date signedAt) {
        String kind = nodeService.getType(document).getLocalName();
        boolean numbered = sop.findDocumentKind(kind).map(DocumentKind::numbered).orElse(false);
        if (!numbered || nodeService.getProperty(document, JuklakModel.PROP_DOCUMENT_NUMBER) != null) {
            return;
        }
        NumberingSettings currentSettings = settings.current();
        NumberingSettings.NumberPattern numberPattern = currentSettings.patternsByKind().get(kind);
        if (numberPattern == null) {
            throw new RefusalException("nomor.tanpaPola", 422, kind);
        }
        LocalDate date = LocalDate.ofInstant(signedAt.toInstant(), workingTime.zone());
        String number = numberPattern.formatNumber(currentSettings.unit(), numberSequences.takeNext(numberPattern.book(), date.getYear()),
                date);
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(JuklakModel.PROP_DOCUMENT_NUMBER, number);
        properties.put(JuklakModel.PROP_DOCUMENT_DATE, signedAt);
        properties.put(JuklakModel.PROP_REGISTER_MONTH, registerMonth.of(signedAt));
        guardedWrite.run(() -> {
            nodeService.addAspect(document, JuklakModel.ASPECT_REGISTERED, null);
            nodeService.addProperties(document, properties);
        });
    }
}
