package id.juklak.steps;

import java.util.List;

import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

/** Action {@code juklak-jadikan-pdf} on a document of a case. */
public class ConvertToPdfAction extends ActionExecuterAbstractBase {

    private final ConvertToPdf convertToPdf;

    ConvertToPdfAction(ConvertToPdf convertToPdf) {
        this.convertToPdf = convertToPdf;
    }

    @Override
    protected void executeImpl(Action action, NodeRef document) {
        convertToPdf.convert(document);
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> definitions) {
        // It has none.
    }
}
