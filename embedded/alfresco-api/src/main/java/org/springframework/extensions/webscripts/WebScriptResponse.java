package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.OutputStream;

/** The answer of a web script. */
public interface WebScriptResponse {

    void setStatus(int status);

    void setHeader(String name, String value);

    void setContentType(String contentType);

    OutputStream getOutputStream() throws IOException;

    void reset();
}
