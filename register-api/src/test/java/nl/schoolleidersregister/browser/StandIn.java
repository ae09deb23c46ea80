package nl.schoolleidersregister.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;

/**
 * A controller that shows pages with made-up values, so that every state of a page can be looked at. The profile keeps
 * it out of the real application, which scans the same packages in tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Controller
@Profile(StandIn.PROFILE)
public @interface StandIn {

    /** Profile of the stand-in application. */
    String PROFILE = "stand-in";
}
