package id.juklak.embedded.workflow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import javax.sql.DataSource;

import org.activiti.engine.ActivitiException;
import org.activiti.engine.delegate.event.ActivitiEntityEvent;
import org.activiti.engine.delegate.event.ActivitiEvent;
import org.activiti.engine.delegate.event.ActivitiEventListener;
import org.activiti.engine.delegate.event.ActivitiEventType;
import org.activiti.engine.impl.interceptor.CommandContext;
import org.activiti.engine.impl.jobexecutor.JobHandler;
import org.activiti.engine.impl.persistence.entity.ExecutionEntity;
import org.activiti.engine.impl.persistence.entity.JobEntity;
import org.activiti.engine.impl.variable.SerializableType;
import org.activiti.engine.impl.variable.VariableType;
import org.activiti.engine.parse.BpmnParseHandler;
import org.activiti.spring.SpringProcessEngineConfiguration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Activiti as ACS configures it: full history, expressions limited to the bean registry, ACS's variable types. Different from ACS, because
 * nothing of the product needs it: no diagram is drawn at deployment, and the job executor starts with the first timer or asynchronous step
 * and not with the server.
 */
final class EngineConfiguration extends SpringProcessEngineConfiguration {

    /** The engine's tables are created once; afterwards a start only compares their version. */
    private static final String SCHEMA_CREATE = DB_SCHEMA_UPDATE_TRUE;
    private static final String SCHEMA_CHECK = DB_SCHEMA_UPDATE_FALSE;

    private final List<VariableType> nodeTypes;
    private final BiConsumer<String, Runnable> runAs;

    /**
     * @param beans what expressions may name; filled by the modules' contexts
     * @param runAs runs a job's work as a user (null: as the system)
     */
    EngineConfiguration(DataSource dataSource, PlatformTransactionManager transactionManager, Map<Object, Object> beans,
            List<VariableType> nodeTypes,
            List<BpmnParseHandler> parseHandlers, BiConsumer<String, Runnable> runAs) {
        this.nodeTypes = nodeTypes;
        this.runAs = runAs;
        setDataSource(dataSource);
        setTransactionManager(transactionManager);
        setDatabaseType(DATABASE_TYPE_POSTGRES);
        setDatabaseSchemaUpdate(hasTables(dataSource) ? SCHEMA_CHECK : SCHEMA_CREATE);
        setHistory("full");
        setBeans(beans);
        setPostBpmnParseHandlers(parseHandlers);
        setIdBlockSize(100);
        setJobExecutorActivate(false);
        setCreateDiagramOnDeploy(false);
        setEventListeners(List.of(new JobExecutorStarter()));
    }

    private static boolean hasTables(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                ResultSet found = connection.createStatement().executeQuery("select to_regclass('act_ge_property')")) {
            return found.next() && found.getString(1) != null;
        } catch (SQLException e) {
            throw new ActivitiException("The engine's tables cannot be looked up", e);
        }
    }

    @Override
    protected void initVariableTypes() {
        super.initVariableTypes();
        int serializable = variableTypes.getTypeIndex(SerializableType.TYPE_NAME);
        nodeTypes.forEach(type -> variableTypes.addType(type, serializable));
        VariableType text = variableTypes.getVariableType("string");
        int position = variableTypes.getTypeIndex(text);
        variableTypes.removeType(text);
        variableTypes.addType(new LongTextVariableType(), position);
    }

    @Override
    protected void initJobHandlers() {
        super.initJobHandlers();
        jobHandlers.replaceAll((type, handler) -> new AuthenticatedJobHandler(handler));
    }

    /** A job has no user of its own: it runs as the one who started the process, or as the system. */
    private final class AuthenticatedJobHandler implements JobHandler {

        private final JobHandler handler;

        AuthenticatedJobHandler(JobHandler handler) {
            this.handler = handler;
        }

        @Override
        public String getType() {
            return handler.getType();
        }

        @Override
        public void execute(JobEntity job, String configuration, ExecutionEntity execution, CommandContext context) {
            String user = null;
            if (execution != null && execution.getVariable("initiator") instanceof NodeVariable initiator && initiator.exists()) {
                user = (String) initiator.getProperties().get("userName");
            }
            runAs.accept(user, () -> handler.execute(job, configuration, execution, context));
        }
    }

    private final class JobExecutorStarter implements ActivitiEventListener {

        @Override
        public void onEvent(ActivitiEvent event) {
            if (event.getType() == ActivitiEventType.ENTITY_CREATED && ((ActivitiEntityEvent) event).getEntity() instanceof JobEntity) {
                getJobExecutor().start();
            }
        }

        @Override
        public boolean isFailOnException() {
            return false;
        }
    }
}
