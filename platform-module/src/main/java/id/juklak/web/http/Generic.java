package id.juklak.web.http;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** A generic record with its argument, such as a page of something. */
record Generic(Class<?> raw, Type argument) implements ParameterizedType {

    @Override
    public Type[] getActualTypeArguments() {
        return new Type[]{ argument };
    }

    @Override
    public Type getRawType() {
        return raw;
    }

    @Override
    public Type getOwnerType() {
        return null;
    }
}
