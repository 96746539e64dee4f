package id.juklak.web.http;

import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One route: a method and an address, what it takes, what it answers, and the method that does it.
 *
 * @param <I> the record of what it takes
 * @param <A> what it answers as JSON
 */
public final class Route<I, A> {

    /** No fields at all. */
    public record Nothing() {}

    /** Does what a route is there for, with the record that was read. */
    @FunctionalInterface
    public interface Handler<I, A> {
        Work<A> receive(RequestReader requestReader, I input) throws IOException;
    }

    /** Does what a route is there for that takes nothing beside its address. */
    @FunctionalInterface
    public interface PlainHandler<A> {
        Work<A> receive(RequestReader requestReader) throws IOException;
    }

    /** Does what a route is there for to which its address says nothing either. */
    @FunctionalInterface
    public interface BareHandler<A> {
        Work<A> receive() throws IOException;
    }

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    private final Builder<I> start;
    private final int status;
    private final Type answer;
    private final List<String> mediaTypes;
    private final Handler<I, A> handler;

    private Route(Builder<I> start, int status, Type answer, Handler<I, A> handler) {
        this.start = start;
        this.status = status;
        this.answer = answer;
        this.mediaTypes = List.copyOf(start.mediaTypes);
        this.handler = handler;
    }

    public static Builder<Nothing> get(String path) {
        return new Builder<>("GET", path, Nothing.class);
    }

    public static Builder<Nothing> post(String path) {
        return new Builder<>("POST", path, Nothing.class);
    }

    public static Builder<Nothing> put(String path) {
        return new Builder<>("PUT", path, Nothing.class);
    }

    public static Builder<Nothing> delete(String path) {
        return new Builder<>("DELETE", path, Nothing.class);
    }

    /** Collects what a route takes and may answer; ends with the method that does it. */
    public static final class Builder<I> {

        private final String method;
        private final String path;
        private final Class<I> input;
        private boolean inQuery;
        private boolean file;
        private boolean anyParameter;
        private boolean anonymous;
        private final List<Integer> refusals = new ArrayList<>();
        private final List<String> mediaTypes = new ArrayList<>();

        private Builder(String method, String path, Class<I> input) {
            this.method = method;
            this.path = path;
            this.input = input;
        }

        /** Takes a JSON object. */
        public <J> Builder<J> takes(Class<J> body) {
            return with(body, false);
        }

        /** Takes query parameters. */
        public <J> Builder<J> asks(Class<J> query) {
            return with(query, true);
        }

        private <J> Builder<J> with(Class<J> newInput, boolean fromQuery) {
            Builder<J> next = new Builder<>(method, path, newInput);
            next.inQuery = fromQuery;
            next.file = file;
            next.anyParameter = anyParameter;
            next.anonymous = anonymous;
            next.refusals.addAll(refusals);
            next.mediaTypes.addAll(mediaTypes);
            return next;
        }

        /** The body is a file, as it is. */
        public Builder<I> takesFile() {
            file = true;
            return this;
        }

        /** Answers anybody, and overlooks parameters that it does not know: people share such addresses. */
        public Builder<I> forAnybody() {
            anonymous = true;
            anyParameter = true;
            return this;
        }

        /** What it may be refused with beside what every route of its kind may be (docs/api.md). */
        public Builder<I> refuses(Integer... statuses) {
            refusals.addAll(List.of(statuses));
            return this;
        }

        /** Answers with a file or a page of one of these media types, or may do so. */
        public Builder<I> sends(String... types) {
            mediaTypes.addAll(List.of(types));
            return this;
        }

        public <A> Route<I, A> answers(Class<A> answer, Handler<I, A> handler) {
            return new Route<>(this, 200, answer, handler);
        }

        public <A> Route<I, A> answers(Class<A> answer, PlainHandler<A> handler) {
            return answers(answer, (requestReader, input) -> handler.receive(requestReader));
        }

        public <A> Route<I, A> answers(Class<A> answer, BareHandler<A> handler) {
            return answers(answer, (requestReader, input) -> handler.receive());
        }

        public <A> Route<I, A> creates(Class<A> answer, Handler<I, A> handler) {
            return new Route<>(this, 201, answer, handler);
        }

        public <E> Route<I, Page<E>> lists(Class<E> entry, Handler<I, Page<E>> handler) {
            return new Route<>(this, 200, new Generic(Page.class, entry), handler);
        }

        /** Answers with a file or page alone. */
        public Route<I, Void> streams(Handler<I, Void> handler) {
            return new Route<>(this, 200, null, handler);
        }

        public Route<I, Void> streams(PlainHandler<Void> handler) {
            return streams((requestReader, input) -> handler.receive(requestReader));
        }
    }

    /** The work that a request asks for. */
    Work<A> receive(RequestReader requestReader) throws IOException {
        if (!start.anyParameter) {
            requestReader.refuseUnknownParameters(start.inQuery ? QueryReader.namesOf(start.input) : Set.of());
        }
        requestReader.checkPath(variables());
        return handler.receive(requestReader, readInput(requestReader));
    }

    private I readInput(RequestReader requestReader) throws IOException {
        if (start.inQuery) {
            return QueryReader.read(requestReader, start.input);
        }
        return takesJson() ? JsonReader.read(requestReader.json(), start.input) : null;
    }

    String method() {
        return start.method;
    }

    /** The address below {@code /juklak}, with variables in braces. */
    String path() {
        return start.path;
    }

    /** The name of its descriptor: the address with hyphens between its parts, and the method. */
    String id() {
        return path().substring(1).replaceAll("[/.]", "-").replaceAll("[{}]", "") + "." + method().toLowerCase(Locale.ROOT);
    }

    List<String> variables() {
        return VARIABLE.matcher(path()).results().map(found -> found.group(1)).toList();
    }

    /** Null where it asks for no query parameters. */
    Class<I> query() {
        return start.inQuery ? start.input : null;
    }

    /** Null where it takes no JSON. */
    Class<I> body() {
        return takesJson() ? start.input : null;
    }

    private boolean takesJson() {
        return !start.inQuery && !start.file && (method().equals("POST") || method().equals("PUT"));
    }

    boolean takesFile() {
        return start.file;
    }

    boolean isForAnybody() {
        return start.anonymous;
    }

    List<Integer> refusals() {
        return start.refusals;
    }

    int status() {
        return status;
    }

    /** Null where it answers no JSON. */
    Type answer() {
        return answer;
    }

    List<String> mediaTypes() {
        return mediaTypes;
    }

    @Override
    public String toString() {
        return method() + " " + path();
    }
}
