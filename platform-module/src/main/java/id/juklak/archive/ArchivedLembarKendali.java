package id.juklak.archive;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.Date;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.DocumentWriter;
import id.juklak.model.JuklakModel;
import id.juklak.registers.LembarKendaliPrinter;
import id.juklak.sop.Sop;

/** The control sheet of a published case: the last of its papers, printed when the record is complete. */
class ArchivedLembarKendali {

    private final LembarKendaliPrinter lembarKendaliPrinter;
    private final DocumentWriter documentWriter;
    private final ArchivePlacement archivePlacement;
    private final NodeService nodeService;
    private final Sop sop;

    /** @param nodeService the one without permission checks */
    ArchivedLembarKendali(LembarKendaliPrinter lembarKendaliPrinter, DocumentWriter documentWriter, ArchivePlacement archivePlacement,
            Unchecked<NodeService> nodeService, Sop sop) {
        this.lembarKendaliPrinter = lembarKendaliPrinter;
        this.documentWriter = documentWriter;
        this.archivePlacement = archivePlacement;
        this.nodeService = nodeService.service();
        this.sop = sop;
    }

    void archive(Publication publication) {
        // As it stands now that it has been closed.
        LembarKendaliPrinter.Printout sheet = lembarKendaliPrinter
                .pdfOrDocx(Berkas.read(nodeService, publication.berkas().node()));
        NodeRef archived = documentWriter.create(publication.archiveFolder(), sheet.name(), sop.controlSheetKind(), publication.step(),
                publication.comment(), new ByteArrayInputStream(sheet.content()));
        Map<QName, Serializable> properties = publication.originProperties();
        properties.put(JuklakModel.PROP_DOCUMENT_DATE, new Date());
        properties.put(JuklakModel.PROP_DOCUMENT_STATE, JuklakModel.STATE_FINAL);
        archivePlacement.place(archived, properties);
    }
}
