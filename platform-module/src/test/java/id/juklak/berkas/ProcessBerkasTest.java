package id.juklak.berkas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.activiti.engine.RuntimeService;
import org.activiti.engine.delegate.VariableScope;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.junit.jupiter.api.Test;

import id.juklak.acs.Checked;
import id.juklak.acs.Fake;
import id.juklak.acs.MemoryRepository;
import id.juklak.model.EngineIds;
import id.juklak.model.JuklakModel;
import id.juklak.model.ProcessVariables;
import id.juklak.text.RefusalException;

public class ProcessBerkasTest {

    private final MemoryRepository repository = new MemoryRepository();
    private final List<NodeRef> found = new ArrayList<>();
    private final Map<String, Object> variables = new HashMap<>();
    private final ProcessBerkas processBerkas = new ProcessBerkas(repository.nodes(), searching(found),
            Fake.of(RuntimeService.class, new Variables(variables)));
    private final NodeRef own = makeBerkas("1");
    private final NodeRef another = makeBerkas("2");

    @Test
    void findsTheCaseThatNamesTheProcess() {
        variables.put(ProcessVariables.BERKAS, own.toString());

        assertThat(processBerkas.find(scope(), "1").node()).isEqualTo(own);
        assertThat(processBerkas.find(task("1"))).map(Berkas::node).contains(own);
    }

    @Test
    void doesNotBelieveAVariableThatPointsAtAnothersCase() {
        variables.put(ProcessVariables.BERKAS, another.toString());

        assertThatThrownBy(() -> processBerkas.find(scope(), "1")).isInstanceOfSatisfying(RefusalException.class,
                refusal -> assertThat(refusal.code()).isEqualTo("bukanBerkasnya"));
        assertThat(processBerkas.find(task("1"))).isEmpty();
    }

    @Test
    void goesByWhatTheCaseItselfSaysWhereTheVariableWasChanged() {
        variables.put(ProcessVariables.BERKAS, another.toString());
        found.add(own);

        assertThat(processBerkas.find(scope(), "1").node()).isEqualTo(own);
        assertThat(processBerkas.find(task("1"))).map(Berkas::node).contains(own);
    }

    @Test
    void findsNothingWhereTheVariableIsNoCase() {
        NodeRef folder = repository.add(ContentModel.TYPE_FOLDER, Map.of(JuklakModel.PROP_PROCESS_ID, EngineIds.inAcs("1")));
        NodeRef gone = new NodeRef(own.getStoreRef(), "00000000-0000-0000-0000-000000000000");

        for (Object value : new Object[]{ null, 7L, "kosong", folder.toString(), gone.toString() }) {
            variables.put(ProcessVariables.BERKAS, value);
            assertThat(processBerkas.find(task("1"))).as(String.valueOf(value)).isEmpty();
            assertThatThrownBy(() -> processBerkas.find(scope(), "1")).as(String.valueOf(value)).isInstanceOf(RefusalException.class);
        }
    }

    /** A search that answers always the same. */
    public static Checked<SearchService> searching(List<NodeRef> found) {
        return new Checked<>(Fake.of(SearchService.class, new Object() {

            @SuppressWarnings("unused")
            public ResultSet query(SearchParameters parameters) {
                return Fake.of(ResultSet.class, new Object() {

                    public List<NodeRef> getNodeRefs() {
                        return found;
                    }

                    public void close() {
                        // Nothing is held.
                    }
                });
            }
        }));
    }

    private NodeRef makeBerkas(String processId) {
        return repository.add(JuklakModel.TYPE_BERKAS, Map.of(JuklakModel.PROP_PROCESS_ID, EngineIds.inAcs(processId)));
    }

    private VariableScope scope() {
        return Fake.of(VariableScope.class, new Variables(variables));
    }

    private static Task task(String processId) {
        return Fake.of(Task.class, new Object() {

            @SuppressWarnings("unused")
            public String getProcessInstanceId() {
                return processId;
            }
        });
    }

    /** Of the one process, whoever asks. */
    public record Variables(Map<String, Object> all) {

        public Object getVariable(String name) {
            return all.get(name);
        }

        public Object getVariable(String executionId, String name) {
            return all.get(name);
        }
    }
}
