package id.juklak.berkas;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;

/** Makes the folders of new cases, each with the next number of its year. */
class BerkasFolders {

    private final NodeService nodeService;
    private final FileFolderService fileFolderService;
    private final OwnableService ownableService;
    private final SitePlaces sitePlaces;
    private final BerkasNumbers berkasNumbers;
    private final RegisterMonth registerMonth;
    private final GuardedWrite guardedWrite;

    /** All services are the ones without permission checks: an official may start a case, but not write into the folder of all cases. */
    BerkasFolders(Unchecked<NodeService> nodeService, Unchecked<FileFolderService> fileFolderService,
            Unchecked<OwnableService> ownableService, SitePlaces sitePlaces, BerkasNumbers berkasNumbers, RegisterMonth registerMonth,
            GuardedWrite guardedWrite) {
        this.nodeService = nodeService.service();
        this.fileFolderService = fileFolderService.service();
        this.ownableService = ownableService.service();
        this.sitePlaces = sitePlaces;
        this.berkasNumbers = berkasNumbers;
        this.registerMonth = registerMonth;
        this.guardedWrite = guardedWrite;
    }

    /** @param processId as ACS writes it */
    Berkas make(BerkasRequest berkasRequest, String processId) {
        berkasNumbers.awaitTurn();
        Date now = new Date();
        int year = registerMonth.yearOf(now);
        NodeRef node = AuthenticationUtil.runAsSystem(() -> {
            NodeRef yearFolder = sitePlaces.ensureBerkasYearFolder(year);
            String number = berkasNumbers.takeNext(yearFolder, year);
            NodeRef newNode = fileFolderService.create(yearFolder, number, JuklakModel.TYPE_BERKAS).getNodeRef();
            Map<QName, Serializable> properties = new HashMap<>();
            properties.put(ContentModel.PROP_TITLE, berkasRequest.title());
            properties.put(JuklakModel.PROP_BERKAS_NUMBER, number);
            properties.put(JuklakModel.PROP_BERKAS_TITLE, berkasRequest.title());
            properties.put(JuklakModel.PROP_GUIDELINE_FORM, berkasRequest.guidelineForm());
            properties.put(JuklakModel.PROP_ORIGIN, berkasRequest.origin());
            properties.put(JuklakModel.PROP_UNIT, berkasRequest.unit());
            properties.put(JuklakModel.PROP_YEAR, year);
            properties.put(JuklakModel.PROP_STATUS, JuklakModel.STATUS_RUNNING);
            properties.put(JuklakModel.PROP_STARTED, now);
            properties.put(JuklakModel.PROP_REGISTER_MONTH, registerMonth.of(now));
            properties.put(JuklakModel.PROP_PROCESS_ID, processId);
            properties.put(JuklakModel.PROP_BERKAS_DESCRIPTION, berkasRequest.description());
            guardedWrite.run(() -> nodeService.addProperties(newNode, properties));
            // In ACS the owner may do everything with a node; a case belongs to nobody.
            ownableService.setOwner(newNode, AuthenticationUtil.getSystemUserName());
            return newNode;
        });
        return Berkas.read(nodeService, node);
    }
}
