package org.springframework.extensions.webscripts;

/** A web script refuses a request with an HTTP status and a sentence. */
public class WebScriptException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final int status;

    public WebScriptException(int status, String msgId) {
        super(msgId);
        this.status = status;
    }

    public int getStatus() {
        return status;
    }
}
