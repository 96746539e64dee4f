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

/** The tasks of an engine, each in an execution that knows its case. */
@SuppressWarnings("unused")
final class Tasks {

    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final Map<String, String> references = new LinkedHashMap<>();

    /** @param holder user name, or null */
    void add(String id, String stepId, String holder, NodeRef berkas) {
        references.put(berkas.getId(), berkas.toString());
        tasks.put(id, Fake.of(Task.class, new Object() {

            String getId() {
                return id;
            }

            String getAssignee() {
                return holder;
            }

            String getProcessInstanceId() {
                return berkas.getId();
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

            Object getVariable(String processId, String name) {
                return references.get(processId);
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
