package id.juklak.pengaturan;

import java.util.List;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Where the office's settings lie: {@code Data Dictionary/Juklak}. */
public class FolderPengaturan {

    public static final String NAMA = "Juklak";

    private static final QName COMPANY_HOME = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "company_home");
    private static final QName DICTIONARY = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "dictionary");

    private final NodeService nodeService;

    /** @param nodeService the one without permission checks */
    public FolderPengaturan(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    /** The folder Data Dictionary, which an ACS always has. */
    public NodeRef kamusData() {
        NodeRef akar = nodeService.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        NodeRef beranda = satu(nodeService.getChildAssocs(akar, ContentModel.ASSOC_CHILDREN, COMPANY_HOME));
        return satu(nodeService.getChildAssocs(beranda, ContentModel.ASSOC_CONTAINS, DICTIONARY));
    }

    /** The module's folder, or null before the module has made it. */
    public NodeRef cari() {
        return nodeService.getChildByName(kamusData(), ContentModel.ASSOC_CONTAINS, NAMA);
    }

    /** What lies in the module's folder under a name, or null. */
    public NodeRef cari(String nama) {
        NodeRef folder = cari();
        return folder == null ? null : nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, nama);
    }

    private NodeRef satu(List<ChildAssociationRef> anak) {
        return anak.get(0).getChildRef();
    }
}
