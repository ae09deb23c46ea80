package nl.schoolleidersregister.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name and revision under which an event is stored for ever; the class may be renamed, these may not. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Stored {

    /** Stable name: {@code stream.fact-in-the-past-tense}. */
    String value();

    /** Raised by one with every change of the stored fields; older revisions are upcast. */
    int revision() default 1;
}
