package id.juklak.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

import org.activiti.engine.task.Task;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.acs.Unchecked;
import id.juklak.model.Paging;
import id.juklak.steps.OpenTasks;

/** {@code GET /tasks}: the user's tasks, held and to be taken. */
class MyTasksGet extends JuklakWebScript {

    private final OpenTasks openTasks;
    private final NodeService nodeService;
    private final ViewFactory viewFactory;

    /** @param nodeService the one without permission checks: who has a case's task may know the case's name */
    MyTasksGet(TransactionService transactionService, OpenTasks openTasks, Unchecked<NodeService> nodeService, ViewFactory viewFactory) {
        super(transactionService);
        this.openTasks = openTasks;
        this.nodeService = nodeService.service();
        this.viewFactory = viewFactory;
    }

    @Override
    Work receive(RequestReader requestReader) {
        requestReader.parameter("skipCount", "maxItems");
        Paging paging = requestReader.paging();
        return Work.read(() -> {
            BerkasView berkasView = viewFactory.make();
            OpenTasks.Page page = openTasks.findMine(paging);
            List<Map<String, Object>> entries = page.tasks().stream()
                    .flatMap(task -> openTasks.findBerkas(task).map(berkas -> showTask(berkasView, task, berkas.node())).stream()).toList();
            return Response.ok(paging.wrap(entries, page.total()));
        });
    }

    private Map<String, Object> showTask(BerkasView berkasView, Task task, NodeRef berkas) {
        Map<QName, Serializable> properties = nodeService.getProperties(berkas);
        // What is in this list unheld is so because a pool of the user's offers it.
        return berkasView.showTask(task, task.getAssignee() == null, berkas, properties);
    }
}
