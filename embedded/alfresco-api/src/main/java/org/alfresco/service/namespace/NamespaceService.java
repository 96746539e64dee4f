package org.alfresco.service.namespace;

/** The registered namespaces and their prefixes. */
public interface NamespaceService extends NamespacePrefixResolver {

    String DICTIONARY_MODEL_1_0_URI = "http://www.alfresco.org/model/dictionary/1.0";
    String DICTIONARY_MODEL_PREFIX = "d";
    String DEFAULT_URI = "";
    String DEFAULT_PREFIX = "";
    String ALFRESCO_URI = "http://www.alfresco.org";
    String SYSTEM_MODEL_1_0_URI = "http://www.alfresco.org/model/system/1.0";
    String SYSTEM_MODEL_PREFIX = "sys";
    String CONTENT_MODEL_1_0_URI = "http://www.alfresco.org/model/content/1.0";
    String CONTENT_MODEL_PREFIX = "cm";
    String APP_MODEL_1_0_URI = "http://www.alfresco.org/model/application/1.0";
    String APP_MODEL_PREFIX = "app";
    String BPM_MODEL_1_0_URI = "http://www.alfresco.org/model/bpm/1.0";
    String BPM_MODEL_PREFIX = "bpm";
    String REPOSITORY_VIEW_1_0_URI = "http://www.alfresco.org/view/repository/1.0";
    String REPOSITORY_VIEW_PREFIX = "view";
}
