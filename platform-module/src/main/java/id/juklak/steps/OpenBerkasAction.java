package id.juklak.steps;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.BerkasRequest;
import id.juklak.model.JuklakModel;

/**
 * Action {@code juklak-buka-berkas} of the in-tray's rule: a file that a unit lays there becomes a proposal and opens a case at step 1. The
 * file's name is the case's title.
 */
public class OpenBerkasAction extends ActionExecuterAbstractBase {

    private static final String USULAN = "usulan";
    /** A plain file, or what a client of ACS's API has made a proposal already. */
    private static final Set<QName> ACCEPTED_TYPES = Set.of(ContentModel.TYPE_CONTENT, JuklakModel.contentQName(USULAN));
    private static final String PEDOMAN = "pedoman";
    private static final String JUKLAK = "juklak";

    private final BerkasStart berkasStart;
    private final NodeService nodeService;

    /** @param nodeService the one without permission checks */
    OpenBerkasAction(BerkasStart berkasStart, Unchecked<NodeService> nodeService) {
        this.berkasStart = berkasStart;
        this.nodeService = nodeService.service();
    }

    @Override
    protected void executeImpl(Action action, NodeRef file) {
        // Another rule may have taken the file away.
        if (!nodeService.exists(file) || !ACCEPTED_TYPES.contains(nodeService.getType(file))
                || nodeService.hasAspect(file, ContentModel.ASPECT_WORKING_COPY)) {
            return;
        }
        String name = (String) nodeService.getProperty(file, ContentModel.PROP_NAME);
        int dot = name.lastIndexOf('.');
        String title = (dot > 0 ? name.substring(0, dot) : name).strip();
        String guidelineForm = title.toLowerCase(Locale.ROOT).contains(PEDOMAN) ? PEDOMAN : JUKLAK;
        berkasStart.startFromFile(new BerkasRequest(title, guidelineForm, USULAN, null, null), file);
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> definitions) {
        // It has none.
    }
}
