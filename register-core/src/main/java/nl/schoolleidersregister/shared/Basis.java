package nl.schoolleidersregister.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a rule comes from. The list of rules for the office is generated from here. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Basis {

    /** Stable code that programs rely on: {@code stream.rule}. */
    String code();

    /** Article of the regulation, or the law: {@code A1}, {@code Awb 2:4}. */
    String article();

    /** First day the rule held, ISO 8601. */
    String since();

    /** The rule as one Dutch sentence. */
    String says();
}
