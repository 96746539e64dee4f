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

    ProcessBeans(Map<Object, Object> processBeans, StepPool stepPool, ExecutionListener processListener, TaskListener stepListener,
            JavaDelegate publication) {
        processBeans.putAll(Map.of("juklakPelaksana", stepPool, "juklakProses", processListener, "juklakTugas", stepListener,
                "juklakTerbit", publication));
    }
}
