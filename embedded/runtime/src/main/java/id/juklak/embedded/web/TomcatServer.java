package id.juklak.embedded.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

import com.fasterxml.jackson.databind.ObjectMapper;

import id.juklak.embedded.database.DatabaseDown;
import id.juklak.embedded.startup.WebServer;

/** Tomcat with one context, in which every {@link Mount} answers. */
final class TomcatServer implements WebServer {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int THREADS = 128;
    /** How long a client may be silent in the middle of a request. */
    private static final int SILENCE_MILLIS = 10_000;
    /** An upload is written to a file beyond this size. */
    private static final int IN_MEMORY = MEGABYTE;
    private static final long LARGEST_UPLOAD = 512L * MEGABYTE;

    private final Path work;
    private final List<Mount> mounts;
    private Tomcat tomcat;

    TomcatServer(Path work, List<Mount> mounts) {
        this.work = work;
        this.mounts = List.copyOf(mounts);
    }

    @Override
    public int start(String host, int port) {
        try {
            Files.createDirectories(work);
            tomcat = new Tomcat();
            tomcat.setBaseDir(work.toString());
            tomcat.setConnector(connector(host, port));
            Context context = tomcat.addContext("", work.toString());
            for (int i = 0; i < mounts.size(); i++) {
                Wrapper wrapper = Tomcat.addServlet(context, "mount" + i, mounts.get(i).servlet());
                wrapper.setMultipartConfigElement(
                        new MultipartConfigElement(work.toString(), LARGEST_UPLOAD, LARGEST_UPLOAD + MEGABYTE, IN_MEMORY));
                wrapper.setAsyncSupported(true);
                wrapper.setLoadOnStartup(1);
                wrapper.addMapping(mounts.get(i).pattern());
            }
            filter(context);
            ErrorReportValve plain = new ErrorReportValve();
            plain.setShowReport(false);
            plain.setShowServerInfo(false);
            tomcat.getHost().getPipeline().addValve(plain);
            tomcat.start();
            if (tomcat.getConnector().getLocalPort() <= 0) {
                throw new IllegalStateException("The web server could not listen on " + host + ":" + port);
            }
            return tomcat.getConnector().getLocalPort();
        } catch (LifecycleException e) {
            throw new IllegalStateException("The web server did not start: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Connector connector(String host, int port) {
        Connector connector = new Connector("org.apache.coyote.http11.Http11NioProtocol");
        connector.setPort(port);
        connector.setProperty("address", host);
        connector.setProperty("maxThreads", Integer.toString(THREADS));
        connector.setProperty("connectionTimeout", Integer.toString(SILENCE_MILLIS));
        connector.setProperty("disableUploadTimeout", "false");
        connector.setProperty("connectionUploadTimeout", Integer.toString(SILENCE_MILLIS));
        // What is left of a refused request is not waited for.
        connector.setProperty("maxSwallowSize", "0");
        connector.setProperty("compression", "on");
        connector.setProperty("compressibleMimeType", "text/html,text/css,text/javascript,application/json,image/svg+xml");
        connector.setURIEncoding("UTF-8");
        return connector;
    }

    /** What a browser must not guess or allow, whichever servlet answers. */
    private static void filter(Context context) {
        FilterDef definition = new FilterDef();
        definition.setFilterName("headers");
        definition.setFilter(new SecurityHeaders());
        definition.setAsyncSupported("true");
        context.addFilterDef(definition);
        FilterMap all = new FilterMap();
        all.setFilterName("headers");
        all.addURLPattern("/*");
        context.addFilterMap(all);
    }

    private static final class SecurityHeaders implements Filter {

        private static final ObjectMapper JSON = new ObjectMapper();
        private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
            HttpServletResponse http = (HttpServletResponse) response;
            http.setHeader("X-Content-Type-Options", "nosniff");
            http.setHeader("X-Frame-Options", "SAMEORIGIN");
            http.setHeader("Referrer-Policy", "same-origin");
            if (isForeign((HttpServletRequest) request)) {
                http.setStatus(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            try {
                chain.doFilter(request, response);
            } catch (RuntimeException e) {
                if (http.isCommitted() || !DatabaseDown.isCauseOf(e)) {
                    throw e;
                }
                http.resetBuffer();
                http.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                http.setHeader("Retry-After", "5");
                http.setContentType("application/json;charset=UTF-8");
                JSON.writeValue(http.getOutputStream(), Map.of("error", Map.of("errorKey", "juklak.server.basisData", "statusCode",
                        HttpServletResponse.SC_SERVICE_UNAVAILABLE, "briefSummary", DatabaseDown.SENTENCE)));
            }
        }

        /**
         * Whether another site's page sends a change: a browser names the page's origin, and would send a remembered password along.
         * Clients that are no browsers name none.
         */
        private static boolean isForeign(HttpServletRequest request) {
            String origin = request.getHeader("Origin");
            if (origin == null || SAFE.contains(request.getMethod())) {
                return false;
            }
            String host = request.getHeader("Host");
            return host == null || !origin.equalsIgnoreCase("http://" + host) && !origin.equalsIgnoreCase("https://" + host);
        }
    }

    @Override
    public void stop() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }
}
