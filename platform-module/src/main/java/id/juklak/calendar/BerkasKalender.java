package id.juklak.calendar;

import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Where the office's calendar lies: {@code Data Dictionary/Juklak/kalender.json}, and the one that the module ships for it. */
public class BerkasKalender {

    public static final String FOLDER = "Juklak";
    public static final String NAMA = "kalender.json";

    private static final QName COMPANY_HOME = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "company_home");
    private static final QName DICTIONARY = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "dictionary");
    private static final String BAWAAN = "/alfresco/module/juklak-platform/calendar/kalender.json";

    private final NodeService nodeService;
    /** Where it was found last: a path is four look-ups, and every task asks. */
    private final AtomicReference<NodeRef> terakhir = new AtomicReference<>();

    /** @param nodeService the one without permission checks */
    public BerkasKalender(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    /** The calendar that the module ships; the caller closes it. */
    public static InputStream bawaan() {
        return BerkasKalender.class.getResourceAsStream(BAWAAN);
    }

    /** The folder Data Dictionary, which an ACS always has. */
    public NodeRef kamusData() {
        NodeRef akar = nodeService.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        NodeRef beranda = satu(nodeService.getChildAssocs(akar, ContentModel.ASSOC_CHILDREN, COMPANY_HOME));
        return satu(nodeService.getChildAssocs(beranda, ContentModel.ASSOC_CONTAINS, DICTIONARY));
    }

    /** The module's folder in Data Dictionary, or null. */
    public NodeRef folder() {
        return nodeService.getChildByName(kamusData(), ContentModel.ASSOC_CONTAINS, FOLDER);
    }

    /** The office's calendar file, or null. */
    public NodeRef cari() {
        NodeRef kenal = terakhir.get();
        // A file that was renamed or replaced is no calendar any more.
        if (kenal != null && nodeService.exists(kenal) && NAMA.equals(nodeService.getProperty(kenal, ContentModel.PROP_NAME))) {
            return kenal;
        }
        NodeRef folder = folder();
        NodeRef ada = folder == null ? null : nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, NAMA);
        terakhir.set(ada);
        return ada;
    }

    private NodeRef satu(List<ChildAssociationRef> anak) {
        return anak.get(0).getChildRef();
    }
}
