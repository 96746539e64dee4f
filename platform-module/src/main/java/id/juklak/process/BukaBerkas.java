package id.juklak.process;

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

import id.juklak.document.JuklakModel;

/**
 * Action {@code juklak-buka-berkas} of the in-tray's rule: a file that a unit lays there becomes a proposal and opens a case at step 1. The
 * file's name is the case's title.
 */
public class BukaBerkas extends ActionExecuterAbstractBase {

    private static final String USULAN = "usulan";
    /** A plain file, or what a client of ACS's API has made a proposal already. */
    private static final Set<QName> JENIS = Set.of(ContentModel.TYPE_CONTENT, JuklakModel.nama(USULAN));
    private static final String PEDOMAN = "pedoman";
    private static final String JUKLAK = "juklak";

    private final LayananBerkas layananBerkas;
    private final NodeService nodeService;

    /** @param nodeService the one without permission checks */
    BukaBerkas(LayananBerkas layananBerkas, NodeService nodeService) {
        this.layananBerkas = layananBerkas;
        this.nodeService = nodeService;
    }

    @Override
    protected void executeImpl(Action action, NodeRef file) {
        // Another rule may have taken the file away.
        if (!nodeService.exists(file) || !JENIS.contains(nodeService.getType(file))
                || nodeService.hasAspect(file, ContentModel.ASPECT_WORKING_COPY)) {
            return;
        }
        String nama = (String) nodeService.getProperty(file, ContentModel.PROP_NAME);
        int titik = nama.lastIndexOf('.');
        String judul = (titik > 0 ? nama.substring(0, titik) : nama).strip();
        String bentuk = judul.toLowerCase(Locale.ROOT).contains(PEDOMAN) ? PEDOMAN : JUKLAK;
        layananBerkas.mulaiDariFile(new Permohonan(judul, bentuk, USULAN, null, null), file);
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> daftar) {
        // It has none.
    }
}
