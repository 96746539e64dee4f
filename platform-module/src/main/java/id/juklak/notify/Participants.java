package id.juklak.notify;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.EventKind;

/** Who took part in a case, by its record, and still may see it. */
class Participants {

    /** Lines of a case's record whose authors took part in it. */
    private static final Set<EventKind> PARTICIPATION_EVENTS = Set.of(EventKind.STARTED, EventKind.CLAIMED, EventKind.COMPLETED,
            EventKind.RETURNED, EventKind.PARAF, EventKind.SIGNED);

    private final BerkasLog berkasLog;
    private final AddressBook addressBook;
    private final PermissionService permissionService;

    /** @param permissionService the one without permission checks */
    Participants(BerkasLog berkasLog, AddressBook addressBook, Unchecked<PermissionService> permissionService) {
        this.berkasLog = berkasLog;
        this.addressBook = addressBook;
        this.permissionService = permissionService.service();
    }

    /** Those who took part, and others; of them those who are persons and may see the case, without the one whose act it was. */
    Set<String> findWith(Set<String> others, NodeRef berkas, String actor) {
        Set<String> users = new LinkedHashSet<>(others);
        berkasLog.readHistory(berkas).stream().filter(event -> PARTICIPATION_EVENTS.contains(event.kind())).map(BerkasLog.Event::by)
                .filter(Objects::nonNull).forEach(users::add);
        users.remove(actor);
        users.removeIf(user -> addressBook.find(user) == null || !mayRead(user, berkas));
        return users;
    }

    private boolean mayRead(String user, NodeRef berkas) {
        return AuthenticationUtil.runAs(() -> permissionService.hasPermission(berkas, PermissionService.READ) == AccessStatus.ALLOWED,
                user);
    }
}
