package id.juklak.embedded.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

import org.alfresco.service.cmr.workflow.WorkflowException;
import org.springframework.core.io.ClassPathResource;

import id.juklak.embedded.dictionary.Dictionary;
import id.juklak.embedded.dictionary.ModelBootstrap;
import id.juklak.embedded.dictionary.Namespaces;

/**
 * A bean that brings task models, labels and process definitions, as ACS's {@code workflowDeployer} has it. A definition is deployed when
 * its key is not there yet, and again, as a new version, when {@code redeploy} is true.
 */
public final class WorkflowDeployer {

    private Engine engine;
    private Dictionary dictionary;
    private Namespaces namespaces;
    private List<Properties> workflowDefinitions = List.of();
    private List<String> models = List.of();
    private List<String> labels = List.of();

    public void setEngine(Engine engine) {
        this.engine = engine;
    }

    public void setDictionary(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    public void setNamespaces(Namespaces namespaces) {
        this.namespaces = namespaces;
    }

    /** Each with {@code engineId}, {@code location}, {@code mimetype} and {@code redeploy}. */
    public void setWorkflowDefinitions(List<Properties> workflowDefinitions) {
        this.workflowDefinitions = workflowDefinitions;
    }

    public void setModels(List<String> models) {
        this.models = models;
    }

    public void setLabels(List<String> labels) {
        this.labels = labels;
    }

    /** Spring's init method. */
    public void init() {
        ModelBootstrap bootstrap = new ModelBootstrap();
        bootstrap.setDictionary(dictionary);
        bootstrap.setNamespaces(namespaces);
        bootstrap.setLabels(labels);
        bootstrap.setModels(models);
        bootstrap.bootstrap();
        workflowDefinitions.forEach(this::deploy);
    }

    private void deploy(Properties definition) {
        if (!WorkflowIds.ENGINE.equals(definition.getProperty("engineId"))) {
            throw new WorkflowException("No engine " + definition.getProperty("engineId"));
        }
        String location = definition.getProperty("location");
        try (InputStream in = new ClassPathResource(location).getInputStream()) {
            byte[] bpmn = in.readAllBytes();
            boolean redeploy = Boolean.parseBoolean(definition.getProperty("redeploy"));
            if (redeploy || engine.latestDefinition(Bpmn.key(bpmn)) == null) {
                engine.deploy(location.substring(location.lastIndexOf('/') + 1), bpmn);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
