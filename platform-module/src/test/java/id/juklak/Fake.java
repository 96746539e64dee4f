package id.juklak;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;

/** Makes small fakes of large interfaces: a plain object that has the methods which a test needs, under their names. */
public final class Fake {

    private Fake() {}

    /**
     * @param behaviour has public methods of the same names that take the same arguments; any other call fails, and says which
     */
    public static <T> T of(Class<T> type, Object behaviour) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{ type }, (proxy, called, arguments) -> {
            if (called.getDeclaringClass() == Object.class) {
                return called.invoke(behaviour, arguments);
            }
            Method method = Arrays.stream(behaviour.getClass().getMethods()).filter(candidate -> answers(candidate, called)).findFirst()
                    .orElseThrow(() -> new UnsupportedOperationException("The fake has no " + called));
            method.setAccessible(true);
            try {
                return method.invoke(behaviour, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }));
    }

    private static boolean answers(Method candidate, Method called) {
        return candidate.getName().equals(called.getName()) && candidate.getParameterCount() == called.getParameterCount()
                && Arrays.equals(candidate.getParameterTypes(), called.getParameterTypes());
    }
}
