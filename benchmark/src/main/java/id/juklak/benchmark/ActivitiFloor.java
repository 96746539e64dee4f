package id.juklak.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

import org.activiti.bpmn.converter.BpmnXMLConverter;
import org.activiti.bpmn.model.BpmnModel;
import org.activiti.bpmn.model.ServiceTask;
import org.activiti.bpmn.model.UserTask;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * The floor of a step's completion: Activiti by itself, on the same PostgreSQL server, with the product's BPMN without its listeners, its
 * pools and its publication. Each completion is one transaction of the engine's own.
 */
final class ActivitiFloor implements AutoCloseable {

    private static final String BPMN = "/alfresco/module/juklak-platform/workflow/juklak.bpmn20.xml";

    private final ProcessEngine engine;

    ActivitiFloor(DataSource database) throws IOException, XMLStreamException {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        // As ACS configures it.
        configuration.setHistory("full");
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService().createDeployment().addBpmnModel("juklak.bpmn20.xml", bareModel()).deploy();
    }

    /** A new process at step 1. */
    String start() {
        return engine.getRuntimeService().startProcessInstanceByKey("juklak", Map.of("jklwf_judul", "Juklak", "jklwf_hasil", "lanjut"))
                .getId();
    }

    /** Completes the current step of a process, with the variables that a step sets. */
    void complete(String process) {
        var task = engine.getTaskService().createTaskQuery().processInstanceId(process).singleResult();
        engine.getTaskService().complete(task.getId(), Map.of("jklwf_hasil", "lanjut"));
    }

    @Override
    public void close() {
        engine.close();
    }

    private static BpmnModel bareModel() throws IOException, XMLStreamException {
        try (var in = ActivitiFloor.class.getResourceAsStream(BPMN)) {
            var reader = XMLInputFactory.newInstance().createXMLStreamReader(new ByteArrayInputStream(in.readAllBytes()));
            var model = new BpmnXMLConverter().convertToBpmnModel(reader);
            var process = model.getMainProcess();
            process.setExecutionListeners(List.of());
            for (var task : process.findFlowElementsOfType(UserTask.class)) {
                task.setTaskListeners(List.of());
                task.setExecutionListeners(List.of());
                task.setCandidateGroups(List.of("juklak"));
            }
            for (var task : process.findFlowElementsOfType(ServiceTask.class)) {
                task.setImplementationType("expression");
                task.setImplementation("${true}");
            }
            return model;
        }
    }
}
