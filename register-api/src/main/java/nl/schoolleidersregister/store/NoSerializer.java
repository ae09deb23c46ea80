package nl.schoolleidersregister.store;

import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Axon's engine asks for a serializer; this register's codec does that work, so this one refuses to. */
enum NoSerializer implements Serializer {
    INSTANCE;

    private static UnsupportedOperationException refused() {
        return new UnsupportedOperationException("Events are written and read by the register's own codec");
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> expected) {
        throw refused();
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expected) {
        return false;
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the interface declares it so
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        throw refused();
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        throw refused();
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface declares it raw
    public SerializedType typeForClass(@Nullable Class type) {
        throw refused();
    }

    @Override
    public Converter getConverter() {
        return new ChainingConverter();
    }
}
