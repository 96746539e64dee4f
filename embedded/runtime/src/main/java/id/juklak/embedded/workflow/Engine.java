package id.juklak.embedded.workflow;

import java.io.ByteArrayInputStream;

import org.activiti.engine.HistoryService;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.RepositoryService;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.activiti.engine.impl.ProcessEngineImpl;
import org.activiti.engine.impl.RepositoryServiceImpl;
import org.activiti.engine.impl.interceptor.Command;
import org.activiti.engine.impl.interceptor.CommandConfig;
import org.activiti.engine.impl.interceptor.CommandExecutor;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.repository.ProcessDefinition;

/** The process engine: its services and its commands. */
public final class Engine {

    private final ProcessEngine engine;
    private final CommandExecutor commands;

    Engine(ProcessEngine engine) {
        this.engine = engine;
        this.commands = ((ProcessEngineImpl) engine).getProcessEngineConfiguration().getCommandExecutor();
    }

    /** Runs the command in the current transaction, or in one of its own; entities are cached for its duration and written at its end. */
    <T> T run(Command<T> command) {
        return commands.execute(command);
    }

    /**
     * As {@link #run}, but apart from a command that is under way: starting a process from a listener must not meet the half-finished state
     * of the process that the listener belongs to.
     */
    <T> T runApart(Command<T> command) {
        return commands.execute(new CommandConfig().setContextReusePossible(false), command);
    }

    public TaskService tasks() {
        return engine.getTaskService();
    }

    public RuntimeService runtime() {
        return engine.getRuntimeService();
    }

    public HistoryService history() {
        return engine.getHistoryService();
    }

    public RepositoryService repository() {
        return engine.getRepositoryService();
    }

    /** @throws org.activiti.engine.ActivitiObjectNotFoundException when there is none of that id */
    public ProcessDefinitionEntity definition(String id) {
        return (ProcessDefinitionEntity) ((RepositoryServiceImpl) repository()).getDeployedProcessDefinition(id);
    }

    /** @return the latest version, null when the key is not deployed */
    public ProcessDefinitionEntity latestDefinition(String key) {
        ProcessDefinition latest = repository().createProcessDefinitionQuery().processDefinitionKey(key).latestVersion().singleResult();
        return latest == null ? null : definition(latest.getId());
    }

    /** Deploys a process definition, as a new version where its key is known. */
    void deploy(String name, byte[] bpmn) {
        repository().createDeployment().name(name).addInputStream(name, new ByteArrayInputStream(bpmn)).deploy();
    }
}
