package id.juklak.web.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.Map;

import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** A request to a web script, without a server. */
final class FakeRequest {

    private FakeRequest() {}

    static RequestReader with(Map<String, String> variables, Map<String, String> parameters, byte[] body) {
        return with(variables, parameters, null, new ByteArrayInputStream(body));
    }

    static RequestReader with(Map<String, String> variables, Map<String, String> parameters, String contentType, InputStream body) {
        Content content = (Content) Proxy.newProxyInstance(FakeRequest.class.getClassLoader(), new Class<?>[]{ Content.class },
                (proxy, method, args) -> body);
        Match match = new Match("", variables, "", null);
        return new RequestReader((WebScriptRequest) Proxy.newProxyInstance(FakeRequest.class.getClassLoader(),
                new Class<?>[]{ WebScriptRequest.class }, (proxy, method, args) -> switch (method.getName()) {
                    case "getContent" -> content;
                    case "getContentType" -> contentType;
                    case "getParameter" -> parameters.get((String) args[0]);
                    case "getParameterNames" -> parameters.keySet().toArray(String[]::new);
                    case "getServiceMatch" -> match;
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }
}
