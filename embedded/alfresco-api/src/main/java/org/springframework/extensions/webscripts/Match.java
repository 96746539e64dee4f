package org.springframework.extensions.webscripts;

import java.util.Map;

/** How a URL matched a web script's template. */
public final class Match {

    private final Map<String, String> templateVars;
    private final WebScript script;

    public Match(String templatePath, Map<String, String> templateVars, String matchPath, WebScript script) {
        this.templateVars = templateVars;
        this.script = script;
    }

    public Map<String, String> getTemplateVars() {
        return templateVars;
    }

    public WebScript getWebScript() {
        return script;
    }
}
