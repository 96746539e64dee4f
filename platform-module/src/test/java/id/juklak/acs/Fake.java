package id.juklak.acs;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;

/** Stands in for a service of ACS or of the engine: it does what an object can do that has methods of the same names, and nothing else. */
public final class Fake {

    private Fake() {}

    /** @param answers has a method for each one that the test's subject is to call; a call of any other fails */
    public static <T> T of(Class<T> type, Object answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{ type }, (proxy, called, arguments) -> {
            if (called.getDeclaringClass() == Object.class) {
                return switch (called.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> "a stand-in for " + type.getSimpleName();
                };
            }
            Object[] given = arguments == null ? new Object[0] : arguments;
            Method answer = Arrays.stream(answers.getClass().getDeclaredMethods())
                    .filter(method -> method.getName().equals(called.getName()) && takes(method, given)).findFirst()
                    .orElseThrow(() -> new UnsupportedOperationException(called + " is not expected here"));
            answer.setAccessible(true);
            try {
                Object result = answer.invoke(answers, given);
                // Queries of the engine are put together by calls that give the query itself.
                return result == answers ? proxy : result;
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }));
    }

    private static boolean takes(Method method, Object[] arguments) {
        if (method.getParameterCount() != arguments.length) {
            return false;
        }
        for (int index = 0; index < arguments.length; index++) {
            Class<?> type = method.getParameterTypes()[index];
            if (arguments[index] != null && !type.isPrimitive() && !type.isInstance(arguments[index])) {
                return false;
            }
        }
        return true;
    }
}
