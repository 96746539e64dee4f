package org.springframework.extensions.webscripts;

import java.io.IOException;

/** A service that answers HTTP requests. */
public interface WebScript {

    void init(Container container, Description description);

    Description getDescription();

    void execute(WebScriptRequest req, WebScriptResponse res) throws IOException;
}
