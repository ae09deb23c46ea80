package nl.schoolleidersregister.structure;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A Maven module of the product, known by where a class file lies: its classes directory or its jar. */
enum BuildModule {
    CORE,
    PROJECTIONS,
    API;

    /** Jars are seen once the module is packaged; those of test classes and the runnable one are not the product. */
    private static final Pattern LOCATION = Pattern.compile(
            "/register-(core|projections|api)/target/(?:classes/|register-\\1-[^/!]*(?<!-tests|-app)\\.jar!)");

    /** The module a class file belongs to; empty for test classes, libraries and the JDK. */
    static Optional<BuildModule> at(URI location) {
        var found = LOCATION.matcher(location.toString());
        return found.find() ? Optional.of(valueOf(found.group(1).toUpperCase(Locale.ROOT))) : Optional.empty();
    }

    static Optional<BuildModule> of(JavaClass type) {
        return type.getSource().map(Source::getUri).flatMap(BuildModule::at);
    }

    /** The classes of this module. */
    DescribedPredicate<JavaClass> classes() {
        return DescribedPredicate.describe(
                "classes of " + this, type -> of(type).filter(this::equals).isPresent());
    }
}
