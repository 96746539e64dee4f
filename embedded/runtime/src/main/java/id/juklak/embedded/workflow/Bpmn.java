package id.juklak.embedded.workflow;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.activiti.bpmn.converter.BpmnXMLConverter;
import org.activiti.bpmn.model.BpmnModel;
import org.activiti.bpmn.model.Process;
import org.activiti.engine.impl.util.io.InputStreamSource;
import org.alfresco.service.cmr.workflow.WorkflowException;

/** Reads from a process definition's text what is needed before it is deployed. */
final class Bpmn {

    private Bpmn() {}

    /** @throws WorkflowException unless there is exactly one process */
    static String key(byte[] definition) {
        BpmnModel model = new BpmnXMLConverter().convertToBpmnModel(new InputStreamSource(new ByteArrayInputStream(definition)), false,
                false);
        List<Process> processes = model.getProcesses();
        if (processes.size() != 1) {
            throw new WorkflowException("A definition must have exactly one process, and this one has " + processes.size());
        }
        return processes.get(0).getId();
    }
}
