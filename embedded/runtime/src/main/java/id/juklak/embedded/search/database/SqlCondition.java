package id.juklak.embedded.search.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A piece of SQL with the values of its question marks, in order. */
record SqlCondition(String sql, List<Object> values) {

    static final SqlCondition NEVER = new SqlCondition("false");

    SqlCondition(String sql, Object... values) {
        this(sql, List.of(values));
    }

    static SqlCondition all(Collection<SqlCondition> parts) {
        return joined(parts, " and ", "true");
    }

    static SqlCondition any(Collection<SqlCondition> parts) {
        return joined(parts, " or ", "false");
    }

    /** What is unknown (a property without a value) does not match, so it is among "all but". */
    SqlCondition not() {
        return new SqlCondition("not coalesce((" + sql + "), false)", values);
    }

    private static SqlCondition joined(Collection<SqlCondition> parts, String by, String none) {
        List<String> texts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (SqlCondition part : parts) {
            texts.add("(" + part.sql() + ")");
            values.addAll(part.values());
        }
        return new SqlCondition(texts.isEmpty() ? none : String.join(by, texts), Collections.unmodifiableList(values));
    }
}
