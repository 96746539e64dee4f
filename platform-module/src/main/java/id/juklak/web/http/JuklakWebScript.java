package id.juklak.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;

import org.alfresco.service.transaction.TransactionService;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * What all web scripts of the product share: the user's language, the transaction, JSON (or a file, or a page) out, errors as answers. <p>
 * The descriptors ask for no transaction: it is opened here, so that an error is turned into an answer after everything has been rolled
 * back, including what fails only at commit.
 */
abstract class JuklakWebScript extends AbstractWebScript {

    private static final Locale INDONESIA = Locale.forLanguageTag("id");

    private final TransactionService transactionService;
    private final ErrorResponses errorResponses = new ErrorResponses();

    JuklakWebScript(TransactionService transactionService) {
        this.transactionService = transactionService;
    }

    /**
     * Reads the request, before any transaction: a body can be read once, a transaction may be tried several times.
     *
     * @return the work
     */
    abstract Work<?> receive(RequestReader requestReader) throws IOException;

    @Override
    public final void execute(WebScriptRequest httpRequest, WebScriptResponse httpResponse) throws IOException {
        Locale previousLocale = I18NUtil.getLocaleOrNull();
        I18NUtil.setLocale(chooseLocale(httpRequest));
        try {
            write(httpResponse, respond(new RequestReader(httpRequest)));
        } finally {
            I18NUtil.setLocale(previousLocale);
        }
    }

    private Response<?> respond(RequestReader requestReader) {
        try (Work<?> work = receive(requestReader)) {
            return transactionService.getRetryingTransactionHelper().doInTransaction(() -> work.operation().run(), work.readOnly(), true);
        } catch (Exception failure) {
            return errorResponses.toResponse(failure);
        }
    }

    /** English where it is preferred, Indonesian for everybody else, also for a client that names no language. */
    private Locale chooseLocale(WebScriptRequest httpRequest) {
        boolean english = httpRequest.getHeader("Accept-Language") != null
                && I18NUtil.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english ? I18NUtil.getLocale() : INDONESIA;
    }

    private void write(WebScriptResponse httpResponse, Response<?> response) throws IOException {
        StreamedBody body = response.stream() != null ? response.stream() : json(response.data());
        httpResponse.setStatus(response.status());
        httpResponse.setContentType(body.contentType());
        httpResponse.setHeader("Cache-Control", "no-store");
        body.headers().forEach(httpResponse::setHeader);
        try (OutputStream output = httpResponse.getOutputStream()) {
            body.writer().writeTo(output);
        }
    }

    private StreamedBody json(Object body) throws IOException {
        byte[] json = RecordWriter.toJson(body);
        return new StreamedBody("application/json;charset=UTF-8", Map.of(), output -> output.write(json));
    }
}
