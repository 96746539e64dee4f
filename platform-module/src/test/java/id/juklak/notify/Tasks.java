package id.juklak.notify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.activiti.engine.task.TaskQuery;
import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.acs.Fake;

/** The tasks of one process of an engine, which knows its case. */
@SuppressWarnings("unused")
final class Tasks {

    static final String PROCESS = "1";

    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private String reference;

    /** @param holder user name, or null */
    void add(String id, String stepId, String holder, NodeRef berkas) {
        reference = berkas.toString();
        tasks.put(id, Fake.of(Task.class, new Object() {

            String getId() {
                return id;
            }

            String getAssignee() {
                return holder;
            }

            String getProcessInstanceId() {
                return PROCESS;
            }

            String getTaskDefinitionKey() {
                return stepId;
            }
        }));
    }

    void complete(String id) {
        tasks.remove(id);
    }

    TaskService service() {
        return Fake.of(TaskService.class, new Object() {

            TaskQuery createTaskQuery() {
                return Fake.of(TaskQuery.class, new Query());
            }
        });
    }

    RuntimeService runtime() {
        return Fake.of(RuntimeService.class, new Object() {

            Object getVariable(String executionId, String name) {
                return reference;
            }
        });
    }

    private final class Query {

        private String soughtId;

        Query taskId(String id) {
            soughtId = id;
            return this;
        }

        Query processDefinitionKey(String key) {
            return this;
        }

        Task singleResult() {
            return tasks.get(soughtId);
        }

        List<Task> list() {
            return List.copyOf(tasks.values());
        }
    }
}
