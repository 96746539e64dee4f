package id.juklak.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;

import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.activiti.engine.task.TaskQuery;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;

import id.juklak.sop.Sop;

/**
 * The engine's open tasks of the process, read from the engine itself: {@code WorkflowService} would load every variable of every task to
 * give a page of them. Only reading; acts go through the services that ACS guards.
 */
class DaftarTugas {

    private static final String VARIABEL_BERKAS = "jklwf_berkas";
    private static final String AWALAN_GRUP = "GROUP_";

    private final TaskService taskService;
    private final RuntimeService runtimeService;
    private final AuthorityService authorityService;
    private final Sop sop;

    DaftarTugas(TaskService taskService, RuntimeService runtimeService, AuthorityService authorityService, Sop sop) {
        this.taskService = taskService;
        this.runtimeService = runtimeService;
        this.authorityService = authorityService;
        this.sop = sop;
    }

    /** A part of a list and how long the whole is. */
    record Bagian(List<Task> tugas, long seluruh) {}

    /** The tasks that the user holds or may take, the earliest due first. */
    Bagian milikku(Halaman halaman) {
        List<TaskQuery> pertanyaan = new ArrayList<>();
        pertanyaan.add(semua().taskAssignee(AuthenticationUtil.getRunAsUser()));
        List<String> grup = grupku();
        if (!grup.isEmpty()) {
            pertanyaan.add(semua().taskUnassigned().taskCandidateGroupIn(grup));
        }
        List<Task> tugas = new ArrayList<>();
        long seluruh = 0;
        for (TaskQuery satu : pertanyaan) {
            seluruh += satu.count();
            tugas.addAll(satu.orderByDueDateNullsLast().asc().orderByTaskId().asc().listPage(0, halaman.sampai()));
        }
        tugas.sort(
                Comparator.comparing(Task::getDueDate, Comparator.nullsLast(Comparator.<Date>naturalOrder())).thenComparing(Task::getId));
        return new Bagian(halaman.potong(tugas), seluruh);
    }

    /** An open task, or null. */
    Task cari(String idTugas) {
        return semua().taskId(idTugas).singleResult();
    }

    /** The current tasks of cases, one each. */
    List<Task> dariProses(List<String> idProses) {
        return idProses.isEmpty() ? List.of() : semua().processInstanceIdIn(idProses).list();
    }

    /** The case folder that a task belongs to. */
    NodeRef berkas(Task tugas) {
        return new NodeRef((String) runtimeService.getVariable(tugas.getExecutionId(), VARIABEL_BERKAS));
    }

    /** Whether the user may take the task: it is in a pool of his or hers, and nobody holds it. */
    boolean dapatDiambil(Task tugas) {
        List<String> grup = grupku();
        return tugas.getAssignee() == null && !grup.isEmpty() && semua().taskId(tugas.getId()).taskCandidateGroupIn(grup).count() > 0;
    }

    private TaskQuery semua() {
        return taskService.createTaskQuery().processDefinitionKey(sop.proses());
    }

    private List<String> grupku() {
        return authorityService.getAuthorities().stream().filter(satu -> satu.startsWith(AWALAN_GRUP)).toList();
    }
}
