package nl.schoolleidersregister.structure.broken.modules.core;

import org.springframework.util.StringUtils;

/** A rule that leans on Spring for a line of its own. */
public record CoreKnowsSpring(String name) {

    boolean named() {
        return StringUtils.hasText(name);
    }
}
