package org.springframework.extensions.webscripts;

import java.util.Map;

/** How a URL matched a web script's template. */
public final class Match {

    private final String templatePath;
    private final Map<String, String> templateVars;
    private final String matchPath;
    private final WebScript script;

    public Match(String templatePath, Map<String, String> templateVars, String matchPath, WebScript script) {
        this.templatePath = templatePath;
        this.templateVars = templateVars;
        this.matchPath = matchPath;
        this.script = script;
    }

    public String getTemplate() {
        return templatePath;
    }

    public Map<String, String> getTemplateVars() {
        return templateVars;
    }

    public String getPath() {
        return matchPath;
    }

    public WebScript getWebScript() {
        return script;
    }
}
