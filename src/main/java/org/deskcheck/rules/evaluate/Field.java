package org.deskcheck.rules.evaluate;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads one field of facts. It remembers how the last sort of fact was read, as it is nearly always the same. */
final class Field {

    private record Getter(Class<?> type, MethodHandle handle) {}

    private static final MethodType OF_ANYTHING = MethodType.methodType(Object.class, Object.class);
    private static final Map<Class<?>, Map<String, Getter>> GETTERS = new ConcurrentHashMap<>();

    private final String name;
    private @Nullable Getter latest;

    Field(String name) {
        this.name = name;
    }

    @Nullable
    Object of(Object fact) {
        Getter getter = latest;
        if (getter == null || getter.type() != fact.getClass()) {
            getter = GETTERS.computeIfAbsent(fact.getClass(), type -> new ConcurrentHashMap<>())
                    .computeIfAbsent(name, field -> getter(fact.getClass(), field));
            latest = getter;
        }
        try {
            return (Object) getter.handle().invokeExact(fact);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(name + " of " + fact.getClass().getSimpleName() + " cannot be read", e);
        }
    }

    private static Getter getter(Class<?> type, String field) {
        try {
            MethodHandle handle = MethodHandles.publicLookup().unreflect(type.getMethod(field));
            return new Getter(type, handle.asType(OF_ANYTHING));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getSimpleName() + " has no field " + field, e);
        }
    }
}
