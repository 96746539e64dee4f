package id.juklak.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import id.juklak.acs.Fake;
import id.juklak.text.RefusalException;

@DisplayName("The lock of a document")
class DocumentLockTest {

    private final List<String> takenNames = new ArrayList<>();
    private boolean busy;
    private final DocumentLock documentLock = new DocumentLock(Fake.of(JobLockService.class, new Object() {

        @SuppressWarnings("unused")
        void getTransactionalLock(QName name, long timeToLive, long wait, int tries) {
            if (busy) {
                throw new LockAcquisitionException(name, null);
            }
            takenNames.add(name.getLocalName());
        }
    }));

    private static NodeRef document(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }

    @Test
    void isTheSameForEachWhoWantsToMarkIt() {
        documentLock.acquire(document("a"));
        documentLock.acquire(document("a"));

        assertThat(takenNames).hasSize(2).containsOnly(takenNames.get(0));
    }

    /** ACS keeps a row for each name for good, and waits for a second lock only where its name stands behind the first's. */
    @Test
    void isOneOfAFewThatStandBeforeThoseOfTheOfficialNumbers() {
        for (int count = 0; count < 2_000; count++) {
            documentLock.acquire(document(new UUID(count, count * 31L).toString()));
        }

        assertThat(new TreeSet<>(takenNames)).hasSizeBetween(2, 64).allSatisfy(name -> assertThat(name).isLessThan("nomor"));
    }

    @Test
    void thatAnotherHoldsForTooLongIsToldAsAConflict() {
        busy = true;

        assertThatThrownBy(() -> documentLock.acquire(document("a"))).isInstanceOfSatisfying(RefusalException.class,
                refusal -> assertThat(refusal.status()).isEqualTo(409));
    }
}
