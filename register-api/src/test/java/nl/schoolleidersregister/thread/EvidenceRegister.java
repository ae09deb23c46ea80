package nl.schoolleidersregister.thread;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A whole register for the tests with files, where nobody else judges the diplomas that wait. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeRegister
@TestPropertySource(properties = "test.register=evidence")
@interface EvidenceRegister {}
