package id.juklak.process;

import java.util.List;

import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.JuklakException;
import id.juklak.templat.Rapat;

/**
 * Action {@code juklak-buat-dari-templat} on a case's folder: makes the document of the template that the parameter {@code templat} names,
 * as {@link BuatDariTemplat} does on the task of the case's current step. For clients that know ACS's actions and not our web scripts.
 */
public class AksiTemplat extends ActionExecuterAbstractBase {

    static final String TEMPLAT = "templat";

    private final LayananBerkas layananBerkas;
    private final LayananTugas layananTugas;
    private final BuatDariTemplat buatDariTemplat;
    private final TaskService taskService;

    AksiTemplat(LayananBerkas layananBerkas, LayananTugas layananTugas, BuatDariTemplat buatDariTemplat, TaskService taskService) {
        this.layananBerkas = layananBerkas;
        this.layananTugas = layananTugas;
        this.buatDariTemplat = buatDariTemplat;
        this.taskService = taskService;
    }

    @Override
    protected void executeImpl(Action action, NodeRef simpul) {
        Berkas berkas = layananBerkas.baca(simpul);
        if (!berkas.berjalan()) {
            throw new JuklakException("berkas.tidakBerjalan", 409);
        }
        Task tugas = taskService.createTaskQuery().processInstanceId(berkas.idProses().substring(Konteks.MESIN.length())).singleResult();
        String templat = (String) action.getParameterValue(TEMPLAT);
        if (templat == null || templat.isBlank()) {
            throw new JuklakException("web.wajib", 400, TEMPLAT);
        }
        buatDariTemplat.buat(layananTugas.cari(tugas.getId()), templat.strip(), Rapat.KOSONG);
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> daftar) {
        daftar.add(new ParameterDefinitionImpl(TEMPLAT, DataTypeDefinition.TEXT, true, getParamDisplayLabel(TEMPLAT)));
    }
}
