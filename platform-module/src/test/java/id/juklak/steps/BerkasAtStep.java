package id.juklak.steps;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.activiti.engine.RuntimeService;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.DelegateTask;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.FakeOffice;
import id.juklak.acs.Fake;
import id.juklak.acs.MemoryRepository;
import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasDocuments;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.JabatanGroups;
import id.juklak.berkas.JabatanRights;
import id.juklak.berkas.News;
import id.juklak.berkas.RegisterMonth;
import id.juklak.files.Fingerprint;
import id.juklak.model.EngineIds;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.signing.MarkIntegrity;
import id.juklak.signing.Marks;
import id.juklak.sop.Requirement;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.time.NormTime;
import id.juklak.time.RoundTheClock;
import id.juklak.time.WorkingTime;

/** One case at one step, with what works on it, in memory. */
class BerkasAtStep {

    static final String PERFORMER = "kabag";
    static final String COLLEAGUE = "wakil";
    static final String STRANGER = "karo";
    static final String PROCESS = "4711";
    static final String TASK = "4712";

    final Sop sop = Sop.read();
    final MemoryRepository repository = new MemoryRepository();
    final FakeOffice office = new FakeOffice().with(PERFORMER, sop.role("KABAG_ORTALA").group())
            .with(COLLEAGUE, sop.role("KABAG_ORTALA").group()).with(STRANGER, sop.role("KARO_PO").group());
    final List<News> news = new ArrayList<>();
    final GuardedWrite guardedWrite = new GuardedWrite();
    final WorkingTime workingTime = new RoundTheClock();
    final JabatanGroups jabatanGroups = new JabatanGroups(office.authorities(), sop);
    final JabatanRights jabatanRights = new JabatanRights(sop, jabatanGroups, office.authorities());
    final BerkasLog berkasLog = new BerkasLog(repository.nodes(), guardedWrite, new RegisterMonth(workingTime));
    final BerkasDocuments berkasDocuments = new BerkasDocuments(repository.nodes(), sop);
    final Marks marks = new Marks(repository.nodes(), guardedWrite);
    final Fingerprint fingerprint = new Fingerprint(repository.contents());
    final StepGate stepGate = new StepGate(berkasDocuments, new MarkIntegrity(marks, fingerprint), fingerprint);
    final NodeRef node = makeBerkas(PROCESS);

    BerkasAtStep() {
        for (String bundle : List.of("juklak", "juklak-galat")) {
            I18NUtil.registerResourceBundle("alfresco.module.juklak-platform.messages." + bundle);
        }
        signIn(PERFORMER);
    }

    /** A case of a process, at the step with the requirements below. */
    NodeRef makeBerkas(String processId) {
        return repository.add(JuklakModel.TYPE_BERKAS,
                Map.of(JuklakModel.PROP_BERKAS_NUMBER, "JUKLAK-2026-0001", JuklakModel.PROP_BERKAS_TITLE, "Judul", JuklakModel.PROP_ORIGIN,
                        "arahan", JuklakModel.PROP_UNIT, "HUKUM", JuklakModel.PROP_STATUS, JuklakModel.STATUS_RUNNING,
                        JuklakModel.PROP_STEP, "langkah04", JuklakModel.PROP_PROCESS_ID, EngineIds.inAcs(processId)));
    }

    Berkas berkas() {
        return Berkas.read(repository.nodes().service(), node);
    }

    void signIn(String user) {
        AuthenticationUtil.setFullyAuthenticatedUser(user);
    }

    /** The step at which the case stands, of Kabag Ortala, with other requirements than the SOP has there. */
    Step step(Requirement... requirements) {
        return new Step("langkah04", 4, "KABAG_ORTALA", List.of(), NormTime.parse("PT60M"), List.of(requirements), List.of(), List.of(),
                List.of(), List.of(), "langkah03");
    }

    NodeRef makeDocument(String kind, String content) {
        NodeRef document = repository.addChild(node, kind + ".docx", JuklakModel.contentQName(kind));
        repository.nodes().service().setProperty(document, JuklakModel.PROP_DOCUMENT_STATE, JuklakModel.STATE_DRAFT);
        repository.write(document, content);
        return document;
    }

    List<BerkasLog.Event> history() {
        return berkasLog.readHistory(node);
    }

    JobLockService noLocks() {
        return Fake.of(JobLockService.class, new Object() {

            @SuppressWarnings("unused")
            public void getTransactionalLock(QName name, long maxMs, long waitMs, int tries) {
                // One at a time anyway.
            }
        });
    }

    Unchecked<PermissionService> permissions(List<String> changes) {
        return new Unchecked<>(Fake.of(PermissionService.class, new RecordedPermissions(changes)));
    }

    RuntimeService runtimeService(Map<String, Object> processVariables) {
        return Fake.of(RuntimeService.class, new Object() {

            @SuppressWarnings("unused")
            public Object getVariable(String executionId, String name) {
                return processVariables.get(name);
            }
        });
    }

    /** The task of the step, in a process of its own variables. */
    FakeTask task() {
        return new FakeTask();
    }

    /** Notes what becomes of permissions. */
    public static final class RecordedPermissions {

        private final List<String> changes;

        private RecordedPermissions(List<String> changes) {
            this.changes = changes;
        }

        public void setInheritParentPermissions(NodeRef node, boolean inherit) {
            changes.add("inherit " + inherit);
        }

        public void setPermission(NodeRef node, String authority, String permission, boolean allow) {
            changes.add((allow ? "+ " : "deny ") + permission + " " + authority);
        }

        public void deletePermission(NodeRef node, String authority, String permission) {
            changes.add("- " + permission + " " + authority);
        }
    }

    /** A task as listeners get it. */
    public static final class FakeTask {

        final Map<String, Object> taskVariables = new HashMap<>();
        final Map<String, Object> processVariables = new HashMap<>();
        String assignee;
        Date dueDate;
        String description;

        DelegateTask asTask() {
            return Fake.of(DelegateTask.class, this);
        }

        public String getId() {
            return TASK;
        }

        public String getAssignee() {
            return assignee;
        }

        public Date getCreateTime() {
            return Date.from(Instant.parse("2026-11-02T02:00:00Z"));
        }

        public void setDueDate(Date dueDate) {
            this.dueDate = dueDate;
        }

        public void setDescription(String description) {
            this.description = description;
        }

        public Object getVariableLocal(String name) {
            return taskVariables.get(name);
        }

        public DelegateExecution getExecution() {
            return Fake.of(DelegateExecution.class, new FakeExecution(processVariables));
        }
    }

    /** A process as listeners get it. */
    public static final class FakeExecution {

        private final Map<String, Object> variables;

        FakeExecution(Map<String, Object> variables) {
            this.variables = variables;
        }

        public Object getVariable(String name) {
            return variables.get(name);
        }

        public void setVariable(String name, Object value) {
            variables.put(name, value);
        }
    }

    /** A property of the case as it stands now. */
    Optional<Serializable> property(QName name) {
        return Optional.ofNullable(repository.nodes().service().getProperty(node, name));
    }
}
