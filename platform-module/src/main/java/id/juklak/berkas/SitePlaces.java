package id.juklak.berkas;

import java.util.List;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.namespace.RegexQNamePattern;

import id.juklak.acs.Unchecked;

/** Where things lie in the site's document library. */
public class SitePlaces {

    private static final String SITE = "juklak";
    private static final String BERKAS = "Berkas";
    private static final String ARCHIVE = "Arsip";
    private static final String TEMPLATES = "Templat";

    private final SiteService siteService;
    private final NodeService nodeService;
    private final FileFolderService fileFolderService;
    private final OwnableService ownableService;

    /** All of them the ones without permission checks. */
    public SitePlaces(Unchecked<SiteService> siteService, Unchecked<NodeService> nodeService,
            Unchecked<FileFolderService> fileFolderService, Unchecked<OwnableService> ownableService) {
        this.siteService = siteService.service();
        this.nodeService = nodeService.service();
        this.fileFolderService = fileFolderService.service();
        this.ownableService = ownableService.service();
    }

    public NodeRef templates() {
        return requireFolder(TEMPLATES);
    }

    /** The folder of a year's cases, made when the year has its first. */
    NodeRef ensureBerkasYearFolder(int year) {
        return ensureFolder(requireFolder(BERKAS), Integer.toString(year));
    }

    /** The folder of one case, or null. */
    public NodeRef findBerkasFolder(int year, String berkasNumber) {
        NodeRef yearFolder = findChild(requireFolder(BERKAS), Integer.toString(year));
        return yearFolder == null ? null : findChild(yearFolder, berkasNumber);
    }

    /** The archive folder of one case. */
    public NodeRef ensureArchiveFolder(int year, String berkasNumber) {
        return ensureFolder(ensureFolder(requireFolder(ARCHIVE), Integer.toString(year)), berkasNumber);
    }

    /** The archive folder of one case, or null. */
    public NodeRef findArchiveFolder(int year, String berkasNumber) {
        NodeRef yearFolder = findChild(requireFolder(ARCHIVE), Integer.toString(year));
        return yearFolder == null ? null : findChild(yearFolder, berkasNumber);
    }

    /** The years of which the archive holds something. */
    public List<Integer> findArchiveYears() {
        return nodeService.getChildAssocs(requireFolder(ARCHIVE), ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL).stream()
                .map(child -> (String) nodeService.getProperty(child.getChildRef(), ContentModel.PROP_NAME))
                .filter(name -> name.matches("[0-9]{4}"))
                .map(Integer::valueOf).toList();
    }

    /** Whether a folder is the one of all cases, or the archive. */
    boolean isBerkasOrArchive(NodeRef folder) {
        return isPlace(folder, BERKAS) || isArchive(folder);
    }

    /** Whether a folder is the archive. */
    boolean isArchive(NodeRef folder) {
        return isPlace(folder, ARCHIVE);
    }

    /** The name is looked at first: this is asked of any folder that someone changes. */
    private boolean isPlace(NodeRef folder, String name) {
        if (folder == null || !name.equals(nodeService.getProperty(folder, ContentModel.PROP_NAME))) {
            return false;
        }
        // Of a site that the user may not see ACS says that there is none.
        return folder.equals(AuthenticationUtil.runAsSystem(() -> findFolder(name)));
    }

    /** The folder of all cases, or null before the module has made it. */
    public NodeRef findBerkasRoot() {
        return findFolder(BERKAS);
    }

    /** The archive, or null before the module has made it. */
    public NodeRef findArchiveRoot() {
        return findFolder(ARCHIVE);
    }

    private NodeRef findFolder(String name) {
        // Of a site that is not there yet ACS tells no container, but throws.
        NodeRef documentLibrary = siteService.getSite(SITE) == null ? null : siteService.getContainer(SITE, SiteService.DOCUMENT_LIBRARY);
        return documentLibrary == null ? null : findChild(documentLibrary, name);
    }

    private NodeRef requireFolder(String name) {
        NodeRef folder = findFolder(name);
        if (folder == null) {
            throw new IllegalStateException("The site " + SITE + " has no folder " + name + "; the next start of the repository makes it");
        }
        return folder;
    }

    private NodeRef findChild(NodeRef parent, String name) {
        return nodeService.getChildByName(parent, ContentModel.ASSOC_CONTAINS, name);
    }

    private NodeRef ensureFolder(NodeRef parent, String name) {
        NodeRef existing = findChild(parent, name);
        if (existing != null) {
            return existing;
        }
        NodeRef created = fileFolderService.create(parent, name, ContentModel.TYPE_FOLDER).getNodeRef();
        // In ACS whoever makes a node owns it, also one who works as the system user: here the official in whose act it was made.
        ownableService.setOwner(created, AuthenticationUtil.getSystemUserName());
        return created;
    }
}
