package id.juklak.share;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.rhino.Node;
import com.google.javascript.rhino.Token;

/**
 * The names that a script gives: read by a parser, not by patterns. A name is what a variable, parameter, function, class or import is
 * called; a member of a class, a reactive property, a property of {@code this}; a key of an object that holds a function; an event that is
 * sent or heard; and, in a template, a property or an event of an element. Other keys and properties may be those of the server's answers
 * and are not read.
 */
final class ScriptNames {

    private static final Set<Token> MEMBERS = Set.of(Token.MEMBER_FUNCTION_DEF, Token.MEMBER_FIELD_DEF, Token.GETTER_DEF, Token.SETTER_DEF);
    /** What takes the name of an event first. */
    private static final Set<String> OF_EVENTS = Set.of("CustomEvent", "addEventListener", "removeEventListener");
    /** What stands before a value in a template: {@code .name=}, {@code ?name=} or {@code @name=}. */
    private static final Pattern OF_ELEMENT = Pattern.compile("\\s[.?@]([\\w-]+)=$");
    private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+");

    private final Set<String> names = new TreeSet<>();

    private ScriptNames() {}

    static Set<String> of(String file, String script) {
        var compiler = new Compiler(System.err);
        compiler.disableThreads();
        var options = new CompilerOptions();
        options.setLanguage(CompilerOptions.LanguageMode.UNSTABLE);
        compiler.initOptions(options);
        var root = compiler.parse(SourceFile.fromCode(file, script));
        if (compiler.getErrorCount() > 0) {
            throw new IllegalArgumentException(file + ": " + compiler.getErrors());
        }
        var reader = new ScriptNames();
        reader.read(root);
        reader.names.remove("");
        return reader.names;
    }

    /** The words of a name in camel case, or with dashes, low lines or dots. */
    static List<String> words(String name) {
        return WORD.matcher(name).results().map(word -> word.group().toLowerCase()).toList();
    }

    private void read(Node node) {
        if (node.isName() || MEMBERS.contains(node.getToken()) || isOfThis(node) || isKeyOfFunction(node)) {
            names.add(node.getString());
        } else if (isReactive(node)) {
            children(node).forEach(property -> names.add(property.getString()));
        } else if (node.isTemplateLitString()) {
            OF_ELEMENT.matcher(node.getRawString()).results().forEach(attribute -> names.add(attribute.group(1)));
        } else if ((node.isCall() || node.isNew()) && node.getSecondChild() != null && node.getSecondChild().isStringLit()
                && OF_EVENTS.contains(called(node.getFirstChild()))) {
            names.add(node.getSecondChild().getString());
        }
        children(node).forEach(this::read);
    }

    private static Stream<Node> children(Node node) {
        return Stream.iterate(node.getFirstChild(), Objects::nonNull, Node::getNext);
    }

    private static boolean isOfThis(Node node) {
        return (node.isGetProp() || node.isOptChainGetProp()) && node.getFirstChild().isThis();
    }

    private static boolean isKeyOfFunction(Node node) {
        return node.isStringKey() && node.hasChildren() && node.getFirstChild().isFunction();
    }

    /** The object behind {@code static properties}. */
    private static boolean isReactive(Node node) {
        return node.isObjectLit() && node.getParent().getToken() == Token.MEMBER_FIELD_DEF
                && node.getParent().getString().equals("properties");
    }

    private static String called(Node function) {
        return function.isName() || function.isGetProp() ? function.getString() : "";
    }
}
