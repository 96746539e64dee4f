package id.juklak.embedded.workflow;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.activiti.engine.ActivitiException;
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
import org.springframework.jdbc.datasource.DataSourceUtils;

/** The process engine: its services, its commands, and what its own queries cannot ask for in one statement. */
public final class Engine {

    private final ProcessEngine engine;
    private final CommandExecutor commands;
    private final DataSource dataSource;

    Engine(ProcessEngine engine, DataSource dataSource) {
        this.engine = engine;
        this.commands = ((ProcessEngineImpl) engine).getProcessEngineConfiguration().getCommandExecutor();
        this.dataSource = dataSource;
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

    /** The candidates of active tasks, by task. */
    Map<String, List<String>> pools(Collection<String> taskIds) {
        Map<String, List<String>> pools = new HashMap<>();
        String sql = "select task_id_, coalesce(group_id_, user_id_) from act_ru_identitylink where type_ = 'candidate' and task_id_ = any (?)";
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("varchar", taskIds.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    pools.computeIfAbsent(rows.getString(1), task -> new ArrayList<>()).add(rows.getString(2));
                }
            }
            return pools;
        } catch (SQLException e) {
            throw new ActivitiException("The pools of tasks cannot be read", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
