package nl.schoolleidersregister.log;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** A record of one component is written as that component: core's value types need no annotation of ours or others. */
final class SingleValueRecords extends JacksonAnnotationIntrospector {

    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedMethod method
                && isSingleValue(method.getDeclaringClass())
                && method.getName()
                        .equals(method.getDeclaringClass()
                                .getRecordComponents()[0]
                                .getName())
                && method.getParameterCount() == 0) {
            return true;
        }
        return super.hasAsValue(config, annotated);
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedConstructor constructor
                && isSingleValue(constructor.getDeclaringClass())
                && constructor.getParameterCount() == 1) {
            return JsonCreator.Mode.DELEGATING;
        }
        return super.findCreatorAnnotation(config, annotated);
    }

    private static boolean isSingleValue(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length == 1;
    }
}
