package id.juklak.embedded.workflow;

import org.activiti.bpmn.model.BaseElement;
import org.activiti.bpmn.model.Process;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.impl.bpmn.parser.BpmnParse;
import org.activiti.engine.impl.bpmn.parser.handler.AbstractBpmnParseHandler;
import org.activiti.engine.impl.pvm.PvmEvent;

/** Gives every process a start listener, behind those of its own, as ACS does. */
final class ProcessParseHandler extends AbstractBpmnParseHandler<Process> {

    private final ExecutionListener onStart;

    ProcessParseHandler(ExecutionListener onStart) {
        this.onStart = onStart;
    }

    @Override
    protected Class<? extends BaseElement> getHandledType() {
        return Process.class;
    }

    @Override
    protected void executeParse(BpmnParse parse, Process process) {
        parse.getCurrentProcessDefinition().addExecutionListener(PvmEvent.EVENTNAME_START, onStart);
    }
}
