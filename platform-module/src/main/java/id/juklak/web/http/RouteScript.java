package id.juklak.web.http;

import java.io.IOException;

import org.alfresco.service.transaction.TransactionService;

/** The web script of one route. */
final class RouteScript extends JuklakWebScript {

    private final Route<?, ?> route;

    RouteScript(TransactionService transactionService, Route<?, ?> route) {
        super(transactionService);
        this.route = route;
    }

    @Override
    Work<?> receive(RequestReader requestReader) throws IOException {
        return route.receive(requestReader);
    }
}
