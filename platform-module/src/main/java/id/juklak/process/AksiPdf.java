package id.juklak.process;

import java.util.List;

import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

/** Action {@code juklak-jadikan-pdf} on a document of a case. */
public class AksiPdf extends ActionExecuterAbstractBase {

    private final JadikanPdf jadikanPdf;

    AksiPdf(JadikanPdf jadikanPdf) {
        this.jadikanPdf = jadikanPdf;
    }

    @Override
    protected void executeImpl(Action action, NodeRef dokumen) {
        jadikanPdf.jadikan(dokumen);
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> daftar) {
        // It has none.
    }
}
