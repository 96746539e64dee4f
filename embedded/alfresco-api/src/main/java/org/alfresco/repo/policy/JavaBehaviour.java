package org.alfresco.repo.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;

/** A behaviour that is a method of an object. */
public class JavaBehaviour extends BaseBehaviour {

    private final Object instance;
    private final String method;

    public JavaBehaviour(Object instance, String method) {
        this(instance, method, NotificationFrequency.EVERY_EVENT);
    }

    public JavaBehaviour(Object instance, String method, NotificationFrequency frequency) {
        super(frequency);
        this.instance = instance;
        this.method = method;
    }

    @Override
    public <T> T getInterface(Class<T> policy) {
        Method target = target(policy);
        return policy.cast(Proxy.newProxyInstance(policy.getClassLoader(), new Class<?>[]{ policy }, (proxy, called, args) -> {
            if (called.getDeclaringClass() == Object.class) {
                return called.invoke(this, args);
            }
            if (!isEnabled()) {
                return null;
            }
            try {
                disable();
                return target.invoke(instance, args);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            } finally {
                enable();
            }
        }));
    }

    private Method target(Class<?> policy) {
        Method wanted = Arrays.stream(policy.getMethods()).filter(each -> !each.isDefault()).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(policy + " has no method"));
        try {
            return instance.getClass().getMethod(method, wanted.getParameterTypes());
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("Method " + method + " not found or accessible on " + instance.getClass(), e);
        }
    }

    @Override
    public String toString() {
        return "Java method[class=" + instance.getClass().getName() + ", method=" + method + "]";
    }
}
