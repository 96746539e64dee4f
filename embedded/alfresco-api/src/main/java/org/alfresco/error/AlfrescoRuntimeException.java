package org.alfresco.error;

import java.util.Calendar;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.extensions.surf.util.I18NUtil;

/**
 * ACS's base of unchecked exceptions: its message is looked up in the user's language, and begins with a number that stands in the log too.
 */
public class AlfrescoRuntimeException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String msgId;
    private final transient Object[] msgParams;

    public AlfrescoRuntimeException(String msgId) {
        this(msgId, null, null);
    }

    public AlfrescoRuntimeException(String msgId, Object[] msgParams) {
        this(msgId, msgParams, null);
    }

    public AlfrescoRuntimeException(String msgId, Throwable cause) {
        this(msgId, null, cause);
    }

    public AlfrescoRuntimeException(String msgId, Object[] msgParams, Throwable cause) {
        super(numbered(msgId, msgParams), cause);
        this.msgId = msgId;
        this.msgParams = msgParams;
    }

    private static String numbered(String msgId, Object[] msgParams) {
        String message = msgId == null ? null : msgParams == null ? I18NUtil.getMessage(msgId) : I18NUtil.getMessage(msgId, msgParams);
        Calendar today = Calendar.getInstance();
        return "%02d%02d%04d %s".formatted(today.get(Calendar.MONTH), today.get(Calendar.DAY_OF_MONTH), COUNT.getAndIncrement() % 10_000,
                message == null ? msgId : message);
    }
}
