package id.juklak.setup;

import java.util.Map;

import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.JavaDelegate;
import org.activiti.engine.delegate.TaskListener;

import id.juklak.steps.StepPool;

/**
 * What the process calls by name. ACS lets expressions of a process see only the beans that are in its map. The names are stored in every
 * process definition that was ever deployed, and so they stay.
 */
class ProcessBeans {

    ProcessBeans(Map<Object, Object> processBeans, StepPool juklakPelaksana, ExecutionListener juklakProses, TaskListener juklakTugas,
            JavaDelegate juklakTerbit) {
        processBeans.putAll(Map.of("juklakPelaksana", juklakPelaksana, "juklakProses", juklakProses, "juklakTugas", juklakTugas,
                "juklakTerbit", juklakTerbit));
    }
}
